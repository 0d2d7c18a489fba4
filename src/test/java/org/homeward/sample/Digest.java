package org.homeward.sample;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fingerprint of records: sets and maps count by their content and not by their order. */
final class Digest {
    private Digest() {}

    static String of(Record value) {
        try {
            byte[] text = text(value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (ReflectiveOperationException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object value) throws ReflectiveOperationException {
        if (value instanceof Record) {
            StringBuilder text = new StringBuilder(value.getClass().getSimpleName()).append('(');
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                Object part = component.getAccessor().invoke(value);
                // What a sample has none of is no part of it: a new kind of fact changes nothing.
                if (!(part instanceof Collection<?> all) || !all.isEmpty()) {
                    text.append(text(part)).append(';');
                }
            }
            return text.append(')').toString();
        }
        if (value instanceof Map<?, ?> map) {
            return sorted(map.entrySet().stream().map(Object::toString));
        }
        if (value instanceof Set<?> set) {
            return sorted(set.stream().map(Object::toString));
        }
        if (value instanceof List<?> list) {
            return listed(list);
        }
        return String.valueOf(value);
    }

    private static String sorted(Stream<String> texts) {
        return texts.sorted().collect(Collectors.joining(",", "{", "}"));
    }

    private static String listed(Collection<?> values) throws ReflectiveOperationException {
        StringBuilder text = new StringBuilder("[");
        for (Object value : values) {
            text.append(text(value)).append('\n');
        }
        return text.append(']').toString();
    }
}
