package org.homeward.ui.kit;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.homeward.app.Problem;

/** The whole sentences of the row that is chosen in a table of problems. */
public final class ProblemDetail extends VBox {
    public ProblemDetail(String id, ObservableValue<Problem> chosen) {
        setId(id + "-detail");
        getStyleClass().add("problem-detail");
        setMinHeight(USE_PREF_SIZE);
        chosen.subscribe(problem -> show(Optional.ofNullable(problem)));
    }

    private void show(Optional<Problem> chosen) {
        getChildren().setAll(Cards.quiet("Choose a row to read it whole."));
        chosen.ifPresent(
                problem -> {
                    var wrong = Cards.sentence(problem.text());
                    var done = problem.repair().isEmpty() ? "nothing" : problem.repair();
                    getChildren()
                            .setAll(
                                    wrong,
                                    Cards.quiet(
                                            "%s. What was done: %s."
                                                    .formatted(
                                                            ProblemRows.where(problem.where()),
                                                            done)));
                });
        setAccessibleText(chosen.map(Problem::text).orElse("No row is chosen"));
    }
}
