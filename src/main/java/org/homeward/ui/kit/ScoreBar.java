package org.homeward.ui.kit;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A fit out of 100 with how much of it is known beside it; never a number alone. */
public final class ScoreBar extends VBox {
    /** Fit and completeness, both from 0 to 1. */
    public ScoreBar(double fit, double known) {
        getStyleClass().add("score-bar");
        var bar = new ProgressBar(fit);
        bar.getStyleClass().add(Styles.SMALL);
        var number = new Label("%d of 100".formatted(Math.round(fit * 100)));
        number.getStyleClass().add(Styles.TEXT_BOLD);
        var completeness = new Label("%d %% of it known".formatted(Math.round(known * 100)));
        completeness.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        var line = new HBox(bar, number);
        line.getStyleClass().add("score-line");
        getChildren().setAll(line, completeness);
        setAccessibleText("Fit " + number.getText() + ", " + completeness.getText());
    }
}
