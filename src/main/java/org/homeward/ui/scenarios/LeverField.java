package org.homeward.ui.scenarios;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.homeward.shift.scenario.Lever;
import org.homeward.shift.scenario.LeverGroup;
import org.homeward.shift.scenario.Scenario;

/** One lever of one scenario: typed, or stepped with the up and down keys. */
final class LeverField extends TextField {
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("error");

    private final ScenariosViewModel model;
    private final int column;
    private final Lever lever;
    private String shown = "";

    LeverField(ScenariosViewModel model, int column, Lever lever) {
        this.model = model;
        this.column = column;
        this.lever = lever;
        setId("scenarios-" + column + "-" + lever.key());
        getStyleClass().add("lever-field");
        setPromptText(prompt(lever));
        setTooltip(
                new Tooltip(
                        lever.label()
                                + ": "
                                + lever.group().dial().sentence()
                                + (lever.units().size() > 1
                                        ? ". Type -30 % or -5 a month; up and down keys step."
                                        : ". Up and down keys step.")));
        setOnAction(event -> commit());
        focusedProperty()
                .addListener(
                        (property, before, now) -> {
                            if (before && !now) {
                                commit();
                            }
                        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        refresh();
    }

    /** Whether something was typed that is not taken over yet. */
    boolean isTyping() {
        return !getText().equals(shown);
    }

    /** Shows what the scenario says. */
    void refresh() {
        Scenario scenario = model.drafts().list().get(column).scenario();
        shown = scenario.levers().containsKey(lever) ? scenario.setting(lever).inWords() : "";
        setText(shown);
        pseudoClassStateChanged(FAULTY, false);
        setAccessibleText(
                "%s, %s, %s"
                        .formatted(
                                lever.label(),
                                scenario.label(),
                                shown.isEmpty() ? prompt(lever) : shown));
    }

    private void commit() {
        if (isTyping()) {
            heard(model.drafts().type(column, lever, getText()));
        }
    }

    private void heard(Optional<String> fault) {
        pseudoClassStateChanged(FAULTY, fault.isPresent());
        if (fault.isPresent()) {
            model.tell(fault);
        } else {
            refresh();
        }
    }

    private void keys(KeyEvent key) {
        int presses =
                switch (key.getCode()) {
                    case UP -> 1;
                    case DOWN -> -1;
                    default -> 0;
                };
        if (presses != 0) {
            commit();
            heard(model.drafts().step(column, lever, presses));
            positionCaret(getText().length());
            key.consume();
        }
    }

    private static String prompt(Lever lever) {
        return lever.usual().amount() == 0 && lever.group() != LeverGroup.SPEND
                ? "as now"
                : lever.usual().inWords();
    }
}
