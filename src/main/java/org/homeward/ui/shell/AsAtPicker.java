package org.homeward.ui.shell;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.homeward.ui.kit.LenientDate;
import org.homeward.ui.kit.Tables;

/** The as-at day in the status bar: type another and press Enter. */
final class AsAtPicker extends HBox {
    private final ShellViewModel shell;
    private final TextField field = new TextField();
    private final Label inFull = new Label();

    AsAtPicker(ShellViewModel shell) {
        this.shell = shell;
        var name = new Label("As at");
        name.setLabelFor(field);
        field.setId("as-at");
        field.setPrefColumnCount(8);
        field.getStyleClass().add(Styles.SMALL);
        field.setAccessibleText("As-at date");
        field.setTooltip(new Tooltip("The day every screen looks at: 31 3 2017, t, +7, -30"));
        field.setOnAction(event -> take());
        field.focusedProperty().subscribe(this::leave);
        inFull.setId("as-at-in-full");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(8);
        getChildren().setAll(name, field, inFull);
        shell.desk().asAt().dayProperty().subscribe(this::show);
    }

    private void take() {
        boolean taken = shell.moveTo(field.getText());
        field.pseudoClassStateChanged(Styles.STATE_DANGER, !taken);
        if (taken) {
            show(shell.desk().asAt().day());
        } else {
            inFull.setText("Type a date such as 31 3 2017");
        }
    }

    private void leave(boolean focused) {
        if (!focused) {
            show(shell.desk().asAt().day());
        }
    }

    private void show(LocalDate day) {
        field.pseudoClassStateChanged(Styles.STATE_DANGER, false);
        field.setText(Tables.day(day));
        inFull.setText(LenientDate.inFull(day));
    }
}
