package org.homeward.ui.asking;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.Halves;
import org.homeward.ui.kit.Words;

/** Fields of the request form, bound to a draft. */
final class FormParts {
    private static final double WIDE = 520;

    private final Draft draft;

    FormParts(Draft draft) {
        this.draft = draft;
    }

    /** A field for words. */
    VBox words(Entry entry) {
        return entry.isLong()
                ? Fields.area(entry.id(), entry.label(), entry.hint(), draft.entry(entry))
                : Fields.line(entry.id(), entry.label(), entry.hint(), draft.entry(entry));
    }

    static <E extends Enum<E>> VBox choice(
            String id, String label, E[] values, ObjectProperty<E> chosen) {
        return choice(id, label, List.of(values), Words::of, chosen);
    }

    static <T> VBox choice(
            String id,
            String label,
            List<T> values,
            Function<T, String> words,
            ObjectProperty<T> chosen) {
        return Fields.choice("asking-" + id, label, values, words, chosen);
    }

    /** Fields beside each other where there is room. */
    static Node beside(Node... fields) {
        return new Halves(Stream.of(fields).toList(), WIDE);
    }

    static VBox card(String id, String heading, Node... content) {
        var card = Cards.of("asking-part-" + id, heading, content);
        card.getStyleClass().add("form-card");
        return card;
    }

    static String idOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.UK).replace('_', '-');
    }
}
