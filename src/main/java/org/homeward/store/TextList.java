package org.homeward.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Several short texts in one column, a line each. */
final class TextList {

    private TextList() {}

    static String ordered(Collection<String> texts) {
        var all = new StringBuilder();
        for (String text : texts) {
            all.append(text.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        }
        return all.toString();
    }

    /** A set in order of its texts, so that the same set always reads the same. */
    static String sorted(Set<String> texts) {
        return ordered(texts.stream().sorted().toList());
    }

    static List<String> list(String column) {
        var texts = new ArrayList<String>();
        int start = 0;
        for (int end = column.indexOf('\n'); end >= 0; end = column.indexOf('\n', start)) {
            texts.add(unescaped(column.substring(start, end)));
            start = end + 1;
        }
        return texts;
    }

    static Set<String> set(String column) {
        return Set.copyOf(list(column));
    }

    static <K extends Enum<K>, V extends Enum<V>> String levels(Map<K, V> levels) {
        return ordered(
                new TreeMap<>(levels)
                        .entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
    }

    static <K extends Enum<K>, V extends Enum<V>> Map<K, V> levels(
            String column, Class<K> keys, Class<V> values) {
        var levels = new TreeMap<K, V>();
        for (String line : list(column)) {
            int equals = line.indexOf('=');
            levels.put(
                    Enum.valueOf(keys, line.substring(0, equals)),
                    Enum.valueOf(values, line.substring(equals + 1)));
        }
        return levels;
    }

    private static String unescaped(String line) {
        if (line.indexOf('\\') < 0) {
            return line;
        }
        var text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
                c = line.charAt(i) == 'n' ? '\n' : line.charAt(i);
            }
            text.append(c);
        }
        return text.toString();
    }
}
