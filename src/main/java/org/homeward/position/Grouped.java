package org.homeward.position;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Facts by the record they belong to, in the order they came. */
final class Grouped<K, V> {
    private final Map<K, List<V>> byKey = new LinkedHashMap<>();

    static <K, V> Grouped<K, V> by(List<V> facts, Function<V, K> key) {
        Grouped<K, V> grouped = new Grouped<>();
        for (V fact : facts) {
            grouped.byKey.computeIfAbsent(key.apply(fact), k -> new ArrayList<>()).add(fact);
        }
        grouped.byKey.replaceAll((k, list) -> List.copyOf(list));
        return grouped;
    }

    /** Takes one fact more in, while the book is made. */
    void add(K key, V fact) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
    }

    /** One fact more of a record. */
    Grouped<K, V> with(K key, V fact) {
        List<V> more = new ArrayList<>(of(key));
        more.add(fact);
        return replacing(key, more);
    }

    /** The same without any fact of a record. */
    Grouped<K, V> without(K key) {
        return replacing(key, List.of());
    }

    private Grouped<K, V> replacing(K key, List<V> facts) {
        Grouped<K, V> other = new Grouped<>();
        other.byKey.putAll(byKey);
        other.byKey.put(key, List.copyOf(facts));
        return other;
    }

    List<V> of(K key) {
        return Collections.unmodifiableList(byKey.getOrDefault(key, List.of()));
    }
}
