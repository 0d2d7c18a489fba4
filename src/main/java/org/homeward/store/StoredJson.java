package org.homeward.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;

/**
 * What is stored whole, as JSON and back. A later version may know more fields than an older text.
 */
final class StoredJson {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                                    .addSerializer(YearMonth.class, ToStringSerializer.instance)
                                    .addSerializer(Instant.class, ToStringSerializer.instance)
                                    .addDeserializer(
                                            YearMonth.class,
                                            new Reading<>(YearMonth.class, YearMonth::parse))
                                    .addDeserializer(
                                            LocalDate.class,
                                            new Reading<>(LocalDate.class, LocalDate::parse))
                                    .addDeserializer(
                                            Instant.class,
                                            new Reading<>(Instant.class, Instant::parse)))
                    .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private StoredJson() {}

    static String write(Object whole) {
        try {
            return JSON.writeValueAsString(whole);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "A %s could not be written as JSON".formatted(whole.getClass().getSimpleName()),
                    e);
        }
    }

    static <T> T read(String body, Class<T> type) {
        try {
            return JSON.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "A %s could not be read back".formatted(type.getSimpleName()), e);
        }
    }

    private static final class Reading<T> extends FromStringDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> reading;

        Reading(Class<T> type, Function<String, T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        protected T _deserialize(
                String text, com.fasterxml.jackson.databind.DeserializationContext context) {
            return reading.apply(text);
        }
    }
}
