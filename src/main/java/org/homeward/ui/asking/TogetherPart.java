package org.homeward.ui.asking;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.homeward.app.view.AskedChild;
import org.homeward.app.view.AskingPage;
import org.homeward.domain.search.Togetherness;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;

/** Whether brothers and sisters live together, who decided it, and the splits that are allowed. */
final class TogetherPart {
    private static final List<String> HOMES =
            List.of("First home", "Second home", "Third home", "Fourth home");

    private final AskingViewModel model;
    private final AskingPage page;
    private final Draft draft;
    private final VBox ways = new VBox();

    private TogetherPart(AskingViewModel model, AskingPage page) {
        this.model = model;
        this.page = page;
        this.draft = model.draft();
        ways.getStyleClass().add("stack");
    }

    static Node of(AskingViewModel model, AskingPage page) {
        return new TogetherPart(model, page).card();
    }

    private Node card() {
        var parts = new FormParts(draft);
        var apart = apart(parts);
        var intent =
                FormParts.choice(
                        "together", "The plan says", Togetherness.values(), draft.together);
        var card =
                FormParts.card(
                        "together",
                        "Brothers and sisters",
                        intent,
                        FormParts.beside(
                                parts.words(Entry.DECIDED_BY),
                                Fields.date(
                                        "asking-decided-on",
                                        "Decided on",
                                        model.asAt(),
                                        draft.decidedOn)),
                        apart);
        apart.visibleProperty().bind(draft.together.isNotEqualTo(Togetherness.ALL));
        apart.managedProperty().bind(apart.visibleProperty());
        InvalidationListener group =
                changed -> {
                    card.setVisible(draft.chosen().size() > 1);
                    showWays();
                };
        draft.children.values().forEach(child -> child.addListener(group));
        group.invalidated(draft.together);
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private VBox apart(FormParts parts) {
        draft.splits.ways().addListener((ListChangeListener<Splits.Way>) change -> showWays());
        var add =
                Buttons.of(
                        "asking-split-add",
                        "Allow a way to split them",
                        () -> draft.splits.add(draft.chosen()));
        var box =
                new VBox(
                        Cards.quiet(
                                "Homes for all of them are looked for first; then only the ways"
                                        + " named here."),
                        ways,
                        add,
                        parts.words(Entry.WHY_TOGETHER),
                        parts.words(Entry.CONTACT));
        box.getStyleClass().add("stack");
        return box;
    }

    private void showWays() {
        ways.getChildren().clear();
        var all = draft.splits.ways();
        for (int i = 0; i < all.size(); i++) {
            ways.getChildren().add(way(all.get(i), i + 1));
        }
    }

    private VBox way(Splits.Way way, int number) {
        var homes =
                page.children().stream()
                        .filter(child -> draft.chosen().contains(child.child().id()))
                        .map(child -> home(way, child, number))
                        .toArray(Node[]::new);
        var remove =
                Buttons.of(
                        "asking-split-remove-" + number,
                        "Take this way out",
                        () -> draft.splits.ways().remove(way));
        var box = new VBox(Cards.sentence("Way " + number), FormParts.beside(homes), remove);
        box.getStyleClass().addAll("stack", "inset");
        return box;
    }

    private static VBox home(Splits.Way way, AskedChild child, int number) {
        var name = child.name();
        return FormParts.choice(
                "split-" + number + "-" + name.id().text(),
                name.name(),
                IntStream.rangeClosed(1, Splits.HOMES).boxed().toList(),
                home -> HOMES.get(home - 1),
                way.home(name.id()));
    }
}
