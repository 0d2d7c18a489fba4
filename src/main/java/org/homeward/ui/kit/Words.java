package org.homeward.ui.kit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The one place that turns values into words: a label for every constant a screen can show. */
public final class Words {
    private static final Properties LABELS = read();

    private Words() {}

    /** Throws {@link IllegalArgumentException} for a constant without a label. */
    public static String of(Enum<?> constant) {
        return find(constant)
                .orElseThrow(() -> new IllegalArgumentException("No words for " + key(constant)));
    }

    static Optional<String> find(Enum<?> constant) {
        return Optional.ofNullable(LABELS.getProperty(key(constant)));
    }

    private static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var name = type.getName().substring(type.getPackageName().length() + 1);
        return name.replace('$', '.') + "." + constant.name();
    }

    private static Properties read() {
        var labels = new Properties();
        try (var file =
                        Objects.requireNonNull(
                                Words.class.getResourceAsStream("words.properties"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            labels.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
