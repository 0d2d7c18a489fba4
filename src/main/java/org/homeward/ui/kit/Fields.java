package org.homeward.ui.kit;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
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

    /** A day, shown as it is known; nothing readable is typed when it is empty. */
    public static DateField date(
            String id, String label, LocalDate today, ObjectProperty<Optional<LocalDate>> day) {
        var field = new DateField(id, label, today);
        day.get().ifPresent(field::set);
        field.valueProperty().subscribe(day::set);
        day.subscribe(
                now ->
                        now.filter(on -> !now.equals(field.valueProperty().get()))
                                .ifPresent(field::set));
        return field;
    }

    /** Words that are ticked or not, under one label. */
    public static VBox ticks(
            String id, String label, String hint, Map<String, BooleanProperty> words) {
        var field = new VBox(new Label(label));
        field.getStyleClass().add("form-field");
        if (!hint.isEmpty()) {
            field.getChildren().add(small(hint));
        }
        var boxes = new FlowPane();
        boxes.getStyleClass().add("tick-flow");
        words.forEach((word, ticked) -> boxes.getChildren().add(tick(id, word, ticked)));
        field.getChildren().add(boxes);
        return field;
    }

    private static CheckBox tick(String id, String word, BooleanProperty ticked) {
        var box = new CheckBox(Spoken.opening(word));
        box.setId(id + "-" + word.toLowerCase(Locale.UK).replace(' ', '-'));
        box.selectedProperty().bindBidirectional(ticked);
        return box;
    }

    private static Label small(String hint) {
        var help = new Label(hint);
        help.setWrapText(true);
        help.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return help;
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
            control.setAccessibleHelp(hint);
            field.getChildren().add(1, small(hint));
        }
        return field;
    }
}
