package org.homeward.position;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Facts by the record they belong to, in the order they came. */
final class Grouped<K, V> {
    private final Map<K, List<V>> byKey = new LinkedHashMap<>();

    static <K, V> Grouped<K, V> by(List<V> facts, Function<V, K> key) {
        return byEach(facts, fact -> Set.of(key.apply(fact)));
    }

    /** Facts by each of the records they belong to. */
    static <K, V> Grouped<K, V> byEach(List<V> facts, Function<V, Set<K>> keys) {
        Grouped<K, V> grouped = new Grouped<>();
        for (V fact : facts) {
            for (K key : keys.apply(fact)) {
                grouped.byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
            }
        }
        grouped.byKey.replaceAll((k, list) -> List.copyOf(list));
        return grouped;
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
        return byKey.getOrDefault(key, List.of());
    }
}
