package org.homeward.ui.child;

import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.homeward.app.paper.PrintChildProfile;
import org.homeward.app.view.ChildPage;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.CareWords;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Halves;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.SignPane;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.StatePane;
import org.homeward.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** One life on one page. */
public final class ChildView extends Page {
    private final ChildViewModel model;
    private final VBox body = new VBox();
    private final VBox placements = new VBox();
    private final SimpleBooleanProperty asTable = new SimpleBooleanProperty();

    public ChildView(ChildViewModel model) {
        super("child", "Child", "");
        this.model = model;
        body.getStyleClass().add("page-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setId("child-scroll");
        var page = model.page();
        setCenter(
                new StatePane(
                        page.stateProperty(),
                        page.valueProperty().map(Optional::isEmpty),
                        scroll,
                        new EmptyState(
                                Feather.USER, "Nothing is known of this child", "Go back (Esc).")));
        page.valueProperty().subscribe(now -> now.ifPresent(this::show));
        var card = new PlacementsCard(model, this::setRight, this::closeForm);
        model.placed()
                .valueProperty()
                .subscribe(
                        now ->
                                now.ifPresent(
                                        placed ->
                                                placements.getChildren().setAll(card.of(placed))));
        addEventHandler(KeyEvent.KEY_TYPED, this::tableOnT);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private void show(ChildPage page) {
        retitle(page.child().label(), lead(page));
        showTools(page);
        var left = new VBox(SearchesCard.of(page, model::open), MissingCard.of(page.life()));
        var right = new VBox(NeedsCard.of(page.measures()));
        var columns = new Halves(left, right);
        body.getChildren()
                .setAll(
                        IdentityCard.of(page, model::open),
                        LifeCard.of(page, asTable),
                        placements,
                        columns);
    }

    private void showTools(ChildPage page) {
        var search = Buttons.main("child-new-request", "New placement request", model::newRequest);
        var sign =
                Buttons.of(
                        "child-new-sign",
                        "Record a sign",
                        () ->
                                setRight(
                                        new SignPane(
                                                "child",
                                                page.child().label(),
                                                model.newSign(),
                                                this::closeForm)));
        var together =
                Buttons.of(
                        "child-new-group-request",
                        "Request with brothers and sisters",
                        () -> model.newRequestForAll(page));
        var tools = new ArrayList<Node>();
        tools.add(prints());
        if (page.isResidential()) {
            tools.add(Buttons.of("child-review", "Step-down review", model::review));
            tools.add(sign);
        }
        if (page.siblings().stream().anyMatch(sibling -> sibling.stay().isPresent())) {
            tools.add(together);
        }
        tools.add(search);
        setTools(tools.toArray(Node[]::new));
    }

    private Node prints() {
        return Buttons.menu(
                "child-print",
                "Print",
                Buttons.item(
                        "child-print-profile",
                        "Profile for carers",
                        () -> model.printProfile(PrintChildProfile.Naming.NAMED)),
                Buttons.item(
                        "child-print-anonymous",
                        "Profile, nobody named",
                        () -> model.printProfile(PrintChildProfile.Naming.ANONYMOUS)),
                Buttons.item(
                        "child-print-audit",
                        "Audit pack: everything recorded",
                        model::printAuditPack));
    }

    private void closeForm() {
        setRight(null);
    }

    private static String lead(ChildPage page) {
        var name = page.name();
        var who = "%s, %s".formatted(name.id(), Spoken.aged(name.age()));
        return page.stay()
                .map(
                        stay ->
                                "%s. %s, %s, since %s."
                                        .formatted(
                                                who,
                                                CareWords.legal(stay.legal()),
                                                Spoken.inside(Words.of(stay.kind())),
                                                Plain.day(stay.placedSince())))
                .orElse(who + ". Not looked after on " + Plain.day(page.asAt()) + ".");
    }

    private void tableOnT(KeyEvent key) {
        if (key.getCharacter().equalsIgnoreCase("t")
                && !(key.getTarget() instanceof TextInputControl)) {
            asTable.set(!asTable.get());
            key.consume();
        }
    }
}
