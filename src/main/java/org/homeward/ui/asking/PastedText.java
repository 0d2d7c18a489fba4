package org.homeward.ui.asking;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;

/** The referral as it came, beside the form: what is marked there goes into the field last used. */
final class PastedText extends VBox {
    private final TextArea text;
    private final ReadOnlyObjectWrapper<Optional<TextInputControl>> field =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    PastedText(Draft draft) {
        var entry = Entry.REFERRAL;
        var named = Fields.area(entry.id(), entry.label(), entry.hint(), draft.entry(entry));
        text =
                named.getChildren().stream()
                        .filter(TextArea.class::isInstance)
                        .map(TextArea.class::cast)
                        .findFirst()
                        .orElseThrow();
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox.setVgrow(named, Priority.ALWAYS);
        var target = new Label();
        target.setWrapText(true);
        field.subscribe(now -> target.setText(into(now)));
        var put = Buttons.of("asking-put", "Put it there (Alt+P)", this::put);
        getStyleClass().addAll("stack", "pasted-text");
        getChildren()
                .setAll(
                        Cards.heading("Referral"),
                        named,
                        target,
                        put,
                        Cards.quiet("F6 goes between the referral and the form."));
    }

    /** Remembers the field that was used last in the form. */
    void remember(Node owner) {
        if (owner instanceof TextInputControl input && input != text) {
            field.set(Optional.of(input));
        }
    }

    /** Puts what is marked at the end of the field that was used last. */
    void put() {
        var marked = text.getSelectedText().strip();
        field.get()
                .filter(input -> !marked.isEmpty())
                .ifPresent(
                        input -> {
                            var there = input.getText();
                            var between = there.isBlank() ? "" : " ";
                            input.setText(there + between + oneLine(marked, input));
                        });
    }

    boolean hasKeyboard() {
        return text.isFocused();
    }

    void takeKeyboard() {
        text.requestFocus();
    }

    ReadOnlyObjectProperty<Optional<TextInputControl>> fieldProperty() {
        return field.getReadOnlyProperty();
    }

    private static String oneLine(String words, TextInputControl input) {
        return input instanceof TextArea ? words : words.replaceAll("\\s+", " ");
    }

    private static String into(Optional<TextInputControl> field) {
        return field.map(input -> "What is marked goes into: " + input.getAccessibleText() + ".")
                .orElse("Choose a field of the form, then mark words here.");
    }
}
