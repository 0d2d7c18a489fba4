package org.homeward.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.homeward.app.scenario.ScenarioFiles;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Reason;
import org.homeward.shift.scenario.Choices;
import org.homeward.shift.scenario.Lever;
import org.homeward.shift.scenario.Scenario;
import org.homeward.shift.scenario.Setting;
import org.homeward.shift.scenario.Starters;
import org.homeward.shift.scenario.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonScenarioFilesTest {
    private final ScenarioFiles files = new JsonScenarioFiles();

    @Test
    void isReadableAndAlwaysTheSame() {
        Scenario scenario =
                Starters.fewerEntries()
                        .noted("What the council hoped for")
                        .with(Lever.SPEND, new Setting(12_000_000, Unit.POUNDS))
                        .with(Choices.USUAL.spending(Optional.of(YearMonth.of(2018, 4))));
        assertThat(files.text(scenario))
                .isEqualTo(
                        """
                        {
                          "homewardScenario" : 1,
                          "label" : "Entries down 30 %",
                          "note" : "What the council hoped for",
                          "published" : false,
                          "levers" : {
                            "entries" : {
                              "perCent" : -30
                            },
                            "entriesUnaccompanied" : {
                              "perCent" : -30
                            },
                            "spend" : {
                              "pounds" : 12000000
                            }
                          },
                          "destination" : "agency",
                          "recruits" : "stepDown",
                          "spendFrom" : "2018-04"
                        }
                        """);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Scenario scenario = any(random);
            assertThat(files.parse(files.text(scenario)).findResult()).hasValue(scenario);
        }
    }

    @Test
    void aFileIsReadBackFromDisk(@TempDir Path folder) {
        Path file = folder.resolve("five.json");
        files.write(Starters.fiveStepDowns(), file);
        assertThat(files.read(file).findResult()).hasValue(Starters.fiveStepDowns());
    }

    @Test
    void saysLineByLineWhatIsWrong() {
        assertThat(
                        faults(
                                """
                                {
                                  "homewardScenario": 1,
                                  "label": "Odd",
                                  "colour": "red",
                                  "levers": {
                                    "entrys": {"perCent": -30},
                                    "stepDowns": {"perCent": 5},
                                    "entries": {"perCent": -300},
                                    "exitsHome": 5
                                  },
                                  "destination": "the moon",
                                  "spendFrom": "soon"
                                }"""))
                .containsExactly(
                        "Line 4: the key \"colour\" is not known.",
                        "Line 6: the key \"entrys\" is not known.",
                        "Line 7: \"perCent\" is no unit of \"stepDowns\".",
                        "Line 8: \"Entries, unaccompanied children apart\" (Entries) lies from"
                                + " -100 % to 1000 %, not -300 %.",
                        "Line 9: \"exitsHome\" is an object such as {\"perCent\": 5}.",
                        "Line 11: \"destination\" is one of agency, familyAndFriends, otherPublic,"
                                + " own, providerNotStated.",
                        "Line 12: \"spendFrom\" is a month such as \"2018-04\".");
    }

    @Test
    void refusesAnotherVersionAndWhatIsNoScenario() {
        assertThat(faults("{\"homewardScenario\": 2, \"label\": \"A\"}"))
                .containsExactly("Line 1: version 2 is not known; this program reads version 1.");
        assertThat(faults("{\"label\": \"A\"}"))
                .containsExactly(
                        "Line 1: the key \"homewardScenario\" is missing, so this is no scenario.");
        assertThat(faults("[]")).containsExactly("Line 1: a scenario is one JSON object.");
        assertThat(faults("{\"homewardScenario\": 1}")).containsExactly("A scenario needs a name.");
    }

    @Test
    void refusesBrokenFilesWhole(@TempDir Path folder) throws IOException {
        String whole = files.text(Starters.recruitThirty());
        for (int cut = 0; cut < whole.strip().length(); cut += 7) {
            assertThat(files.parse(whole.substring(0, cut)).findResult()).isEmpty();
        }
        assertThat(faults("{\"homewardScenario\": 1, \"label\": \"A\", \"label\": \"B\"}"))
                .singleElement()
                .asString()
                .startsWith("Line 1: this is not JSON: Duplicate field");
        Path noText = folder.resolve("picture.json");
        Files.write(noText, new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1});
        assertThat(reasons(files.read(noText).reasons()))
                .containsExactly("The file is no text in UTF-8.");
        assertThat(reasons(files.read(folder.resolve("none.json")).reasons()))
                .containsExactly("The file cannot be read.");
        Path large = folder.resolve("large.json");
        Files.writeString(large, " ".repeat(100_001), StandardCharsets.UTF_8);
        assertThat(reasons(files.read(large).reasons()))
                .containsExactly("The file is too large for a scenario.");
    }

    private List<String> faults(String text) {
        return reasons(files.parse(text).reasons());
    }

    private static List<String> reasons(List<Reason> reasons) {
        return reasons.stream().map(Reason::sentence).toList();
    }

    private static Scenario any(Random random) {
        Scenario scenario =
                Scenario.named("Scenario \"" + random.nextInt() + "\" \u00e9")
                        .noted("line\nline")
                        .published(random.nextBoolean());
        for (Lever lever : Lever.values()) {
            Unit unit = lever.units().get(random.nextInt(lever.units().size()));
            scenario =
                    scenario.with(
                            lever,
                            lever.stepped(
                                    new Setting(lever.usual().amount(), unit),
                                    random.nextInt(9) - 4));
        }
        return scenario.with(
                Choices.USUAL
                        .to(PlacementKind.FOSTER_IN_HOUSE)
                        .using(Choices.Recruits.IN_PLACE_OF_AGENCY));
    }
}
