package org.homeward.ui.review;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.Answer;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.ErrorSummary;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.Focus;
import org.homeward.ui.kit.SidePane;
import org.homeward.ui.kit.Words;

/** The pane of one form: fields that scroll, every refusal above the button, Ctrl+Enter stores. */
final class FormParts {
    private static final List<Answer> ANSWERS = List.of(Answer.YES, Answer.NO, Answer.UNKNOWN);

    private FormParts() {}

    /**
     * A form on the screen.
     *
     * @param id begins the ids of the pane's parts
     * @param heading what is written
     * @param verb on the button
     * @param fields ids of fields by the code of the refusal that is about them
     */
    record Pane(String id, String heading, String verb, Map<String, String> fields) {}

    static FormPane pane(
            Pane pane, ReviewForm form, Runnable record, Runnable close, List<Node> fields) {
        var summary =
                new ErrorSummary(
                        pane.id() + "-refused",
                        "It is not stored yet, because",
                        form.refusals(),
                        reason -> Optional.ofNullable(pane.fields().get(reason.code())));
        var content = new VBox(summary);
        content.getChildren().addAll(fields);
        content.getStyleClass().add("form");
        var button = Buttons.main(pane.id() + "-save", pane.verb(), record);
        button.disableProperty().bind(form.underWay());
        var hint = Cards.quiet("Ctrl+Enter stores it. What is written stays until then.");
        hint.getStyleClass().add(Styles.TEXT_SMALL);
        var side =
                new SidePane(pane.id(), pane.heading(), content, close)
                        .withBar(new VBox(8, button, hint));
        form.refusals().subscribe(() -> toTheTop(side));
        if (side.getCenter() instanceof ScrollPane scroll) {
            Focus.staysInSight(scroll);
        }
        side.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                        record.run();
                        key.consume();
                    }
                });
        return new FormPane(side, firstField(fields));
    }

    /** What stops the form is seen at once, wherever it was scrolled to. */
    private static void toTheTop(SidePane side) {
        if (side.getCenter() instanceof ScrollPane scroll) {
            scroll.setVvalue(0);
        }
    }

    private static Optional<Node> firstField(List<Node> fields) {
        return fields.stream()
                .flatMap(
                        field ->
                                field instanceof VBox box
                                        ? box.getChildren().stream()
                                        : Stream.of(field))
                .filter(node -> node.isFocusTraversable() && !(node instanceof Label))
                .findFirst();
    }

    /** One of several, none of them chosen for anybody. */
    static <T> VBox choose(
            String id,
            String label,
            List<T> values,
            Function<T, String> words,
            ObjectProperty<Optional<T>> chosen) {
        return Fields.choice(
                id,
                label,
                values.stream().map(Optional::of).toList(),
                value -> value.map(words).orElse("Choose"),
                chosen);
    }

    static <E extends Enum<E>> VBox choose(
            String id, String label, List<E> values, ObjectProperty<Optional<E>> chosen) {
        return choose(id, label, values, Words::of, chosen);
    }

    static VBox answer(String id, String label, ObjectProperty<Answer> chosen) {
        return Fields.choice(id, label, ANSWERS, Words::of, chosen);
    }

    static VBox figure(String id, String label, Figure figure) {
        return Fields.line(id, label, "", figure.text);
    }
}
