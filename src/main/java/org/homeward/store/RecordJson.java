package org.homeward.store;

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
import java.util.function.Function;
import org.homeward.app.MatchingRecord;

/** A matching record as JSON and back. A later version may know more fields than an older text. */
final class RecordJson {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                                    .addSerializer(Instant.class, ToStringSerializer.instance)
                                    .addDeserializer(
                                            LocalDate.class,
                                            new Reading<>(LocalDate.class, LocalDate::parse))
                                    .addDeserializer(
                                            Instant.class,
                                            new Reading<>(Instant.class, Instant::parse)))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private RecordJson() {}

    static String write(MatchingRecord decision) {
        try {
            return JSON.writeValueAsString(decision);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A matching record could not be written as JSON", e);
        }
    }

    static MatchingRecord read(String body) {
        try {
            return JSON.readValue(body, MatchingRecord.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A matching record could not be read back", e);
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
