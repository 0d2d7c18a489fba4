package org.homeward.exchange.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import org.homeward.shift.scenario.Choices;
import org.homeward.shift.scenario.Lever;
import org.homeward.shift.scenario.Scenario;
import org.homeward.shift.scenario.Setting;

/** Writes a scenario, keys always in the same order; what is usual is left out. */
final class ScenarioWriting {
    private ScenarioWriting() {}

    static String text(Scenario scenario) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            write(scenario, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text + "\n";
    }

    private static void write(Scenario scenario, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField(ScenarioReading.VERSION, JsonScenarioFiles.VERSION);
        out.writeStringField(ScenarioReading.LABEL, scenario.label());
        out.writeStringField(ScenarioReading.NOTE, scenario.note());
        out.writeBooleanField(ScenarioReading.PUBLISHED, scenario.published());
        out.writeObjectFieldStart(ScenarioReading.LEVERS);
        for (Map.Entry<Lever, Setting> set : scenario.levers().entrySet()) {
            out.writeObjectFieldStart(set.getKey().key());
            out.writeFieldName(set.getValue().unit().key());
            out.writeNumber(
                    BigDecimal.valueOf(set.getValue().amount())
                            .stripTrailingZeros()
                            .toPlainString());
            out.writeEndObject();
        }
        out.writeEndObject();
        choices(scenario.choices(), out);
        out.writeEndObject();
    }

    private static void choices(Choices choices, JsonGenerator out) throws IOException {
        out.writeStringField(
                ScenarioReading.DESTINATION,
                ScenarioWords.word(ScenarioWords.DESTINATIONS, choices.destination()));
        out.writeStringField(
                ScenarioReading.RECRUITS,
                ScenarioWords.word(ScenarioWords.RECRUITS, choices.recruits()));
        if (choices.spendFrom().isPresent()) {
            out.writeStringField(ScenarioReading.SPEND_FROM, choices.spendFrom().get().toString());
        }
    }
}
