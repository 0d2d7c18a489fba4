package org.homeward.ui.kit;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * A date typed, not clicked: echoes the full date below, and says what can be typed when unread.
 */
public final class DateField extends VBox {
    private final TextField field = new TextField();
    private final Label echo = new Label();
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> value =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public DateField(String id, String label, LocalDate today) {
        this.today = today;
        var name = new Label(label);
        name.setLabelFor(field);
        field.setId(id);
        field.setPromptText("31 3 2017, t, +7");
        field.setAccessibleText(label);
        field.setPrefColumnCount(12);
        echo.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        getStyleClass().add("date-field");
        getChildren().setAll(name, field, echo);
        field.textProperty().subscribe(this::read);
    }

    public void set(LocalDate day) {
        field.setText(Tables.day(day));
    }

    public void onEnter(Runnable then) {
        field.setOnAction(e -> then.run());
    }

    /** Empty while nothing, or nothing readable, is typed. */
    public ReadOnlyObjectProperty<Optional<LocalDate>> valueProperty() {
        return value.getReadOnlyProperty();
    }

    private void read(String text) {
        value.set(LenientDate.read(text, today));
        boolean unread = !text.isBlank() && value.get().isEmpty();
        field.pseudoClassStateChanged(Styles.STATE_DANGER, unread);
        echo.setText(
                value.get()
                        .map(LenientDate::inFull)
                        .orElse(unread ? "Type a date such as 31 3 2017" : ""));
        field.setAccessibleHelp(echo.getText());
    }
}
