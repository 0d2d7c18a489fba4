package org.homeward.ui.scenarios;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.app.scenario.ScenarioStart;
import org.homeward.shift.scenario.Comparison;
import org.homeward.shift.scenario.Lever;
import org.homeward.ui.kit.Cards;

/** Base and scenarios as columns: their names, what they lead to, and every lever. */
final class ScenarioGrid extends GridPane {
    private static final double WORDS = 250;
    private static final double COLUMN = 168;

    private final ScenariosViewModel model;
    private final Set<LeverSection> open = EnumSet.noneOf(LeverSection.class);
    private final List<LeverField> fields = new ArrayList<>();
    private final List<ScenarioHead> heads = new ArrayList<>();
    private final List<ChoiceFields> choices = new ArrayList<>();
    private int shown = -1;
    private int next;

    ScenarioGrid(ScenariosViewModel model) {
        this.model = model;
        setId("scenarios-grid");
        getStyleClass().addAll("card", "scenario-grid");
        for (LeverSection section : LeverSection.values()) {
            if (section.isOpen()) {
                open.add(section);
            }
        }
        model.drafts().listProperty().subscribe(now -> refresh());
        model.comparisonProperty().subscribe(now -> rebuildKeepingFocus());
        model.start().valueProperty().subscribe(now -> rebuildKeepingFocus());
    }

    /** Whether a field holds something that was typed and not taken over. */
    boolean isTyping() {
        return fields.stream().anyMatch(field -> field.isFocused() && field.isTyping());
    }

    private void refresh() {
        if (model.drafts().list().size() != shown) {
            rebuildKeepingFocus();
            return;
        }
        fields.stream().filter(field -> !field.isTyping()).forEach(LeverField::refresh);
        heads.forEach(ScenarioHead::refresh);
        choices.forEach(ChoiceFields::refresh);
    }

    private void rebuildKeepingFocus() {
        Optional<Node> focused =
                Optional.ofNullable(getScene())
                        .map(scene -> scene.getFocusOwner())
                        .filter(node -> isInside(node));
        boolean same = model.drafts().list().size() == shown;
        if (same && focused.isPresent() && fields.stream().anyMatch(LeverField::isTyping)) {
            return;
        }
        Optional<String> id = focused.map(Node::getId);
        rebuild();
        id.map(known -> lookup("#" + known)).ifPresent(Node::requestFocus);
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    private void rebuild() {
        shown = model.drafts().list().size();
        next = 0;
        fields.clear();
        heads.clear();
        choices.clear();
        getChildren().clear();
        columns();
        headRow();
        model.comparisonProperty().get().ifPresent(this::results);
        for (LeverSection section : LeverSection.values()) {
            section(section);
        }
    }

    private void columns() {
        getColumnConstraints().clear();
        var words = new ColumnConstraints(WORDS, WORDS, WORDS + 60);
        words.setHgrow(Priority.SOMETIMES);
        getColumnConstraints().add(words);
        for (int i = 0; i < Math.max(2, shown + 1); i++) {
            var column = new ColumnConstraints(COLUMN, COLUMN, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
    }

    private void headRow() {
        var base = new VBox(Cards.heading("Base"), Cards.quiet("everything goes on as now"));
        base.getStyleClass().add("form-field");
        add(base, 1, next);
        for (int column = 0; column < shown; column++) {
            var head = new ScenarioHead(model, column);
            heads.add(head);
            add(head, column + 2, next);
        }
        if (shown == 0) {
            add(new StartersPane(model), 2, next, 1, 12);
        }
        next++;
    }

    private void results(Comparison comparison) {
        boolean current = comparison.results().size() == shown + 1;
        for (ComparisonRow row : ComparisonRows.main(comparison)) {
            add(line(row.measure()), 0, next);
            for (int i = 0; i < row.cells().size() && i < shown + 1; i++) {
                var cell = line(current || i == 0 ? row.cells().get(i) : "...");
                cell.setId("scenarios-result-%d-%d".formatted(next, i));
                add(cell, i + 1, next);
            }
            next++;
        }
    }

    private void section(LeverSection section) {
        if (shown == 0) {
            return;
        }
        boolean unfolded = open.contains(section);
        var heading =
                new Button(
                        "%s %s \u2013 %s"
                                .formatted(
                                        unfolded ? "\u25BE" : "\u25B8",
                                        section.label(),
                                        section.group().dial().sentence()));
        heading.setId("scenarios-section-" + section.id());
        heading.getStyleClass().addAll("flat", "section-title");
        heading.setOnAction(event -> fold(section));
        add(heading, 0, next++, shown + 2, 1);
        if (unfolded) {
            section.levers().forEach(this::lever);
            ChoiceFields.of(model, section, shown)
                    .ifPresent(
                            row -> {
                                choices.add(row);
                                add(line(row.label()), 0, next);
                                for (int column = 0; column < shown; column++) {
                                    add(row.node(column), column + 2, next);
                                }
                                next++;
                            });
        }
    }

    private void fold(LeverSection section) {
        if (!open.remove(section)) {
            open.add(section);
        }
        rebuildKeepingFocus();
    }

    private void lever(Lever lever) {
        var words = new VBox(line(lever.label()));
        String record =
                model.start()
                        .valueProperty()
                        .get()
                        .map(ScenarioStart::history)
                        .map(history -> history.inWords(lever))
                        .orElse("");
        if (!record.isEmpty()) {
            var quiet = Cards.quiet(record);
            quiet.getStyleClass().add(atlantafx.base.theme.Styles.TEXT_SMALL);
            words.getChildren().add(quiet);
        }
        add(words, 0, next);
        add(Cards.quiet(baseOf(lever)), 1, next);
        for (int column = 0; column < shown; column++) {
            var field = new LeverField(model, column, lever);
            fields.add(field);
            add(field, column + 2, next);
        }
        next++;
    }

    private static String baseOf(Lever lever) {
        return lever.usual().amount() == 0 ? "as now" : "";
    }

    private static Label line(String words) {
        return Cards.sentence(words);
    }
}
