package org.homeward.ui.kit;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Form fields: the label above, the control, and a hint below where one helps. */
public final class Fields {
    private Fields() {}

    public static VBox line(String id, String label, String hint, StringProperty text) {
        var field = new TextField();
        field.textProperty().bindBidirectional(text);
        return named(id, label, hint, field);
    }

    /** Several lines; Tab leaves it and Ctrl+Tab types a tab. */
    public static VBox area(String id, String label, String hint, StringProperty text) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.textProperty().bindBidirectional(text);
        TabLeaves.from(area);
        return named(id, label, hint, area);
    }

    public static <T> VBox choice(
            String id,
            String label,
            List<T> values,
            Function<T, String> words,
            ObjectProperty<T> chosen) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        return values.stream()
                                .filter(value -> words.apply(value).equals(text))
                                .findFirst()
                                .orElse(chosen.get());
                    }
                });
        box.valueProperty().bindBidirectional(chosen);
        box.setMaxWidth(Double.MAX_VALUE);
        return named(id, label, "", box);
    }

    private static VBox named(String id, String label, String hint, Control control) {
        control.setId(id);
        control.setAccessibleText(label);
        var name = new Label(label);
        name.setLabelFor(control);
        name.setWrapText(true);
        var field = new VBox(name, control);
        field.getStyleClass().add("form-field");
        if (!hint.isEmpty()) {
            var help = new Label(hint);
            help.setWrapText(true);
            help.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            control.setAccessibleHelp(hint);
            field.getChildren().add(1, help);
        }
        return field;
    }
}
