package org.homeward.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes one JSON object to a stream, two blanks a level, keys in the order they are given. */
final class Json {
    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    static void write(PrintStream stream, Consumer<Json> content) {
        runStatic(
                () -> {
                    JsonGenerator generator =
                            new JsonFactory()
                                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                                    .createGenerator(stream)
                                    .useDefaultPrettyPrinter();
                    generator.writeStartObject();
                    content.accept(new Json(generator));
                    generator.writeEndObject();
                    generator.close();
                });
        stream.println();
    }

    Json put(String key, String text) {
        return run(() -> out.writeStringField(key, text));
    }

    Json put(String key, long number) {
        return run(() -> out.writeNumberField(key, number));
    }

    Json put(String key, double number) {
        return run(() -> out.writeNumberField(key, number));
    }

    Json put(String key, boolean yes) {
        return run(() -> out.writeBooleanField(key, yes));
    }

    /** Null where the value is unknown. */
    Json put(String key, Optional<?> value) {
        if (value.isEmpty()) {
            return run(() -> out.writeNullField(key));
        }
        Object known = value.get();
        if (known instanceof Number number) {
            return run(() -> out.writeNumberField(key, number.doubleValue()));
        }
        return put(key, known.toString());
    }

    Json object(String key, Consumer<Json> content) {
        run(() -> out.writeObjectFieldStart(key));
        content.accept(this);
        return run(out::writeEndObject);
    }

    /** A number for every key, in the order of the map. */
    Json counts(String key, Map<?, Integer> counts) {
        return object(
                key, json -> counts.forEach((name, count) -> json.put(name.toString(), count)));
    }

    <T> Json list(String key, Iterable<T> values, BiConsumer<Json, T> each) {
        run(() -> out.writeArrayFieldStart(key));
        for (T value : values) {
            run(out::writeStartObject);
            each.accept(this, value);
            run(out::writeEndObject);
        }
        return run(out::writeEndArray);
    }

    Json texts(String key, Iterable<?> values) {
        run(() -> out.writeArrayFieldStart(key));
        for (Object value : values) {
            run(() -> out.writeString(value.toString()));
        }
        return run(out::writeEndArray);
    }

    private Json run(Writing writing) {
        runStatic(writing);
        return this;
    }

    private static void runStatic(Writing writing) {
        try {
            writing.write();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** One call of the generator. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }
}
