package org.homeward.exchange.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Outcome;
import org.homeward.domain.common.Reason;
import org.homeward.shift.scenario.Choices;
import org.homeward.shift.scenario.Lever;
import org.homeward.shift.scenario.Scenario;
import org.homeward.shift.scenario.Setting;

/** Reads a scenario whole or says, line by line, why not. */
final class ScenarioReading {
    static final String VERSION = "homewardScenario";
    static final String LABEL = "label";
    static final String NOTE = "note";
    static final String PUBLISHED = "published";
    static final String LEVERS = "levers";
    static final String DESTINATION = "destination";
    static final String RECRUITS = "recruits";
    static final String SPEND_FROM = "spendFrom";

    private final List<Reason> faults = new ArrayList<>();
    private final Map<Lever, Setting> levers = new EnumMap<>(Lever.class);
    private final Set<String> seen = new HashSet<>();
    private String label = "";
    private String note = "";
    private boolean published;
    private Choices choices = Choices.USUAL;

    private ScenarioReading() {}

    static Outcome<Scenario> read(String text) {
        ScenarioReading reading = new ScenarioReading();
        try (JsonParser in =
                JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build()
                        .createParser(text)) {
            reading.readAll(in);
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            reading.fault(line, "this is not JSON: " + plain(broken) + ".");
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return reading.outcome();
    }

    private Outcome<Scenario> outcome() {
        if (faults.isEmpty() && !seen.contains(VERSION)) {
            fault(1, "the key \"%s\" is missing, so this is no scenario.".formatted(VERSION));
        }
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        try {
            return Outcome.done(new Scenario(label, note, published, levers, choices));
        } catch (IllegalArgumentException cannotBe) {
            return Outcome.refused(
                    List.of(Reason.of("SCENARIO", String.valueOf(cannotBe.getMessage()))));
        }
    }

    private void readAll(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            fault(in, "a scenario is one JSON object.");
            return;
        }
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String key = in.currentName();
            seen.add(key);
            in.nextToken();
            readField(key, in);
        }
        if (in.nextToken() != null) {
            fault(in, "nothing may follow the scenario.");
        }
    }

    private void readField(String key, JsonParser in) throws IOException {
        switch (key) {
            case VERSION -> {
                if (!in.currentToken().isNumeric()
                        || in.getDoubleValue() != JsonScenarioFiles.VERSION) {
                    fault(
                            in,
                            "version %s is not known; this program reads version %d."
                                    .formatted(in.getText(), JsonScenarioFiles.VERSION));
                }
            }
            case LABEL -> label = text(key, in);
            case NOTE -> note = text(key, in);
            case PUBLISHED -> {
                if (in.currentToken().isBoolean()) {
                    published = in.getBooleanValue();
                } else {
                    fault(in, "\"published\" is true or false.");
                }
            }
            case LEVERS -> readLevers(in);
            case DESTINATION ->
                    word(key, ScenarioWords.DESTINATIONS, in)
                            .ifPresent(kind -> choices = choices.to(kind));
            case RECRUITS ->
                    word(key, ScenarioWords.RECRUITS, in)
                            .ifPresent(use -> choices = choices.using(use));
            case SPEND_FROM -> readMonth(in);
            default -> unknown(key, in);
        }
        if (!in.currentToken().isScalarValue() && !key.equals(LEVERS)) {
            in.skipChildren();
        }
    }

    private void readLevers(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            fault(in, "\"levers\" is an object.");
            in.skipChildren();
            return;
        }
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String key = in.currentName();
            in.nextToken();
            Optional<Lever> lever = Lever.find(key);
            if (lever.isEmpty()) {
                unknown(key, in);
                in.skipChildren();
            } else {
                readSetting(lever.get(), in);
            }
        }
    }

    private void readSetting(Lever lever, JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            fault(
                    in,
                    "\"%s\" is an object such as {\"%s\": 5}."
                            .formatted(lever.key(), lever.units().get(0).key()));
            in.skipChildren();
            return;
        }
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String unit = in.currentName();
            in.nextToken();
            if (levers.containsKey(lever)) {
                fault(in, "\"%s\" has two numbers.".formatted(lever.key()));
            }
            readNumber(lever, unit, in);
        }
    }

    private void readNumber(Lever lever, String unit, JsonParser in) throws IOException {
        if (!in.currentToken().isNumeric()) {
            fault(in, "\"%s\" needs a number.".formatted(lever.key()));
            in.skipChildren();
            return;
        }
        Optional<Setting> setting =
                lever.units().stream()
                        .filter(known -> known.key().equals(unit))
                        .findFirst()
                        .map(known -> new Setting(doubleOf(in), known));
        if (setting.isEmpty()) {
            fault(in, "\"%s\" is no unit of \"%s\".".formatted(unit, lever.key()));
            return;
        }
        lever.findFault(setting.get()).ifPresent(fault -> fault(in, fault));
        levers.put(lever, setting.get());
    }

    private static double doubleOf(JsonParser in) {
        try {
            return in.getDoubleValue();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private void readMonth(JsonParser in) throws IOException {
        try {
            YearMonth month = YearMonth.parse(in.getText());
            choices = choices.spending(Optional.of(month));
        } catch (DateTimeException noMonth) {
            fault(in, "\"%s\" is a month such as \"2018-04\".".formatted(SPEND_FROM));
        }
    }

    private String text(String key, JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            fault(in, "\"%s\" is a text.".formatted(key));
            return "";
        }
        return in.getText();
    }

    private <T> Optional<T> word(String key, Map<String, T> words, JsonParser in)
            throws IOException {
        Optional<T> found = Optional.ofNullable(words.get(in.getText()));
        if (found.isEmpty()) {
            fault(
                    in,
                    "\"%s\" is one of %s."
                            .formatted(
                                    key,
                                    String.join(", ", words.keySet().stream().sorted().toList())));
        }
        return found;
    }

    private void unknown(String key, JsonParser in) {
        fault(in, "the key \"%s\" is not known.".formatted(key));
    }

    private void fault(JsonParser in, String why) {
        fault(in.currentTokenLocation().getLineNr(), why);
    }

    private void fault(int line, String why) {
        faults.add(Reason.of("LINE", "Line %d: %s".formatted(line, why)));
    }

    private static String plain(JsonProcessingException broken) {
        String first = broken.getOriginalMessage().lines().findFirst().orElse("");
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
