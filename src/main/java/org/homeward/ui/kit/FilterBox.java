package org.homeward.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Keeps rows of one value, or all of them. */
public final class FilterBox<T> extends ComboBox<Optional<T>> {
    private final String all;
    private final Function<T, String> words;
    private boolean refilling;

    /** The words for all come first, such as "All kinds". */
    public FilterBox(String id, String all, List<T> values, Function<T, String> words) {
        this.all = all;
        this.words = words;
        setId(id);
        setAccessibleText(all);
        setConverter(new InWords());
        offer(values);
    }

    /** Other values to choose from; what is chosen stays chosen. */
    public final void offer(List<T> values) {
        var chosen = getValue();
        refilling = true;
        getItems()
                .setAll(
                        Stream.concat(
                                        Stream.of(Optional.<T>empty()),
                                        values.stream().map(Optional::of))
                                .toList());
        setValue(chosen);
        refilling = false;
    }

    /** Takes the values from a list that changes. */
    public FilterBox<T> offering(ObservableList<T> values) {
        values.subscribe(() -> offer(values));
        offer(values);
        return this;
    }

    /** The chosen value lives in the view model. */
    public FilterBox<T> bound(ObjectProperty<Optional<T>> chosen) {
        chosen.subscribe(this::setValue);
        valueProperty()
                .subscribe(
                        now -> {
                            if (now != null && !refilling) {
                                chosen.set(now);
                            }
                        });
        return this;
    }

    private final class InWords extends StringConverter<Optional<T>> {
        @Override
        public String toString(Optional<T> value) {
            return value == null ? all : value.map(words).orElse(all);
        }

        @Override
        public Optional<T> fromString(String text) {
            return getItems().stream()
                    .filter(item -> toString(item).equals(text))
                    .findFirst()
                    .orElse(Optional.empty());
        }
    }
}
