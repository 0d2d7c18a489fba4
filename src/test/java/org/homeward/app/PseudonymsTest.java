package org.homeward.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.Role;
import org.homeward.domain.search.Wishes;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final HouseholdId CHOSEN = HouseholdId.of("F1");

    @Test
    void householdsHaveCodesAndPeopleInitialsAndNothingElseChanges() {
        var record = record();
        var hidden = Pseudonyms.of(record);
        assertThat(hidden.toString())
                .doesNotContain("Okafor", "Lamb", "Amina", "Jo Hale", "Sam Price")
                .contains("A. C.", "J. H.", "S. P.", "Near her school");
        assertThat(hidden.considered().get(0).name()).isEqualTo("F1");
        assertThat(hidden.ruledOut().get(0).because())
                .isEqualTo(record.ruledOut().get(0).because());
    }

    private static MatchingRecord record() {
        return new MatchingRecord(
                "M1",
                RequestId.of("R1"),
                DAY,
                new MatchingRecord.Ask(
                        List.of("C1, aged 7"),
                        "short term",
                        DAY,
                        "",
                        Wishes.NOT_SOUGHT,
                        List.of(),
                        List.of(),
                        List.of()),
                new MatchingRecord.Decision(
                        Instant.parse("2026-05-01T09:30:00Z"),
                        new Actor("Amina Cole", Role.PLACEMENT_OFFICER),
                        CHOSEN,
                        DAY,
                        "Near her school",
                        "",
                        "policy 7",
                        List.of(PlacementId.of("P1"))),
                List.of(
                        new MatchingRecord.Considered(
                                CHOSEN, "Okafor", 75, 75, "Strong", 88, List.of(), List.of())),
                List.of(
                        new MatchingRecord.RuledOutHome(
                                HouseholdId.of("F2"), "Lamb", List.of(Reason.of("H2", "Full")))),
                "2 homes looked at",
                evidence());
    }

    private static Evidence evidence() {
        var none = Evidence.NONE;
        return new Evidence(
                List.of(new Evidence.ShortlistLine(CHOSEN, "Okafor", "Strong", "", "", "")),
                none.gates(),
                none.warnings(),
                Optional.of(
                        new Evidence.OutsideLine(
                                Set.of("H3"), "No bed", "Jo Hale", "Sam Price", DAY)),
                none.said(),
                none.siblings(),
                none.wishes(),
                none.place());
    }
}
