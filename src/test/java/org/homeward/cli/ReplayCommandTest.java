package org.homeward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homeward.app.Considerations;
import org.homeward.app.PlaceChild;
import org.homeward.app.Store;
import org.homeward.app.searching.ReplayDecision;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.Given;
import org.homeward.testing.MileMap;
import org.homeward.testing.RecordedGates;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;

class ReplayCommandTest {
    private static final RequestId R1 = RequestId.of("R1");
    private static final HouseholdId LAMB = HouseholdId.of("Lamb");
    private final Matcher matcher = new Matcher(MatchPolicy.standard(), new MileMap());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Store store =
            Filled.with(
                    Given.households("household | mile\nLamb | 2")
                            .children("child | age | home | school\nRuby | 7 | 1 | 3")
                            .requests("request | children\nR1 | Ruby")
                            .facts(),
                    Given.TODAY);

    @Test
    void everyDecisionOfARequestIsMadeAgain() {
        place();

        assertThat(run("--store", "S", "--request", "R1")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("the same list, 1 home considered and 0 ruled out");
    }

    @Test
    void theAnswerIsAlsoThereForPrograms() {
        place();

        assertThat(run("--store", "S", "--request", "R1", "--format", "json")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"same\" : true", "\"differences\" : [ ]");
    }

    private void place() {
        var ids = new CountingIds();
        RecordedGates.all(store, ids, matcher, R1, LAMB);
        var outcome =
                new PlaceChild(store, matcher, ids, new SetClock("2026-05-01T09:30:00Z"))
                        .place(
                                new PlaceChild.Command(
                                        R1,
                                        LAMB,
                                        Given.TODAY,
                                        LocalDate.of(2026, 5, 4),
                                        Considerations.of("Near school", ""),
                                        Filled.AMINA));
        assertThat(outcome.reasons()).isEmpty();
    }

    private int run(String... words) {
        var command =
                new ReplayCommand(
                        new StoreAccess(new OneStore(store), Map.of()),
                        opened -> new ReplayDecision(opened, matcher));
        var err = new ByteArrayOutputStream();
        return command.run(
                Arguments.parse(List.of(words), command.options()),
                new Console(print(out), print(err)));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
