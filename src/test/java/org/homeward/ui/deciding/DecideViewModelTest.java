package org.homeward.ui.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.gate.GateStatus;
import org.homeward.testing.Filled;
import org.homeward.testing.Given;
import org.homeward.ui.SearchDesks;
import org.homeward.ui.deciding.Written.Entry;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.junit.jupiter.api.Test;

/** A person decides: nothing is stored before everything that has to be said is said. */
class DecideViewModelTest {
    private static final RequestId R1 = RequestId.of("R1");

    private final Desk desk = Desks.on(Given.TODAY);

    @Test
    void aDecisionWithoutADayANameOrAReasonIsRefusedAndChangesNothing() {
        var store = store("planned");
        var decision = decide(store, "Okafor");
        decision.written().startsOn.set(Optional.empty());
        decision.written().decider.set(" ");
        decision.place();
        assertThat(codes(decision)).contains("START", "DECIDER");
        decision.written().startsOn.set(Optional.of(Given.TODAY.plusDays(3)));
        decision.written().decider.set("Amina Cole");
        readWarnings(decision);
        decision.place();
        assertThat(codes(decision)).contains("REASONS");
        assertThat(store.position(Given.TODAY).listOpenRequests()).hasSize(1);
    }

    @Test
    void choosingAnotherHomeThanTheFirstAsksWhy() {
        var decision = decide(store("planned"), "Lamb");
        assertThat(choice(decision).isFirst()).isFalse();
        assertThat(choice(decision).first().orElseThrow().name()).isEqualTo("Okafor");
        decision.written().entry(Entry.REASONS).set("Knows the family");
        readWarnings(decision);
        decision.place();
        assertThat(codes(decision)).contains("FIRST");
    }

    @Test
    void aPartOfAGateIsRecordedRightHere() {
        var decision = decide(store("planned"), "Okafor");
        var open =
                choice(decision).home().gates().stream()
                        .flatMap(gate -> gate.parts().stream())
                        .filter(part -> part.status() == GateStatus.MISSING)
                        .toList();
        assertThat(open).isNotEmpty();
        for (var part : open) {
            var recording = decision.recording(part);
            recording.record(() -> {});
            assertThat(recording.refusals()).extracting(Reason::code).contains("BY");
            recording.givenByProperty().set("Jo Hale, team manager");
            recording.noteProperty().set("Considered with her social worker");
            recording.record(decision::refresh);
            assertThat(recording.refusals()).isEmpty();
        }
        assertThat(choice(decision).home().gates()).noneMatch(gate -> gate.stopsStart());
    }

    @Test
    void aDecisionPlacesTheChildAndOpensTheRecord() {
        var store = store("planned");
        var decision = decide(store, "Okafor");
        assertThat(choice(decision).verb()).isEqualTo("Place Ruby with Okafor");
        recordGates(decision);
        readWarnings(decision);
        decision.written().entry(Entry.REASONS).set("Near her school, and skilled");
        decision.written().entry(Entry.SUPPORT).set("A mentor");
        decision.place();
        assertThat(decision.refusals()).isEmpty();
        assertThat(desk.navigator().here()).isEqualTo(new Destination.OfRequest(R1));
        var record = store.listRecords(R1).get(0);
        assertThat(record.decision().reasons()).isEqualTo("Near her school, and skilled");
        assertThat(record.evidence().said().support()).isEqualTo("A mentor");
        assertThat(desk.notices().savedAtProperty().get()).isEqualTo("Saved 14:02");
    }

    @Test
    void aHomeOutsideItsTermsIsOnlyForAnEmergencyWithASecondPerson() {
        var store = store("today");
        var decision = decide(store, "Price");
        decision.written().entry(Entry.REASONS).set("Nobody else tonight");
        readWarnings(decision);
        decision.place();
        assertThat(codes(decision)).contains("H3");
        decision.written().emergency.set(true);
        assertThat(decision.needsSecond(choice(decision))).isTrue();
        decision.written().entry(Entry.EMERGENCY).set("Her aunt is in hospital");
        decision.written().entry(Entry.SECOND_NAME).set("Jo Hale");
        decision.place();
        assertThat(codes(decision)).containsExactly("FIRST");
        decision.written().entry(Entry.WHY_NOT_FIRST).set("It did not answer the telephone");
        decision.place();
        assertThat(decision.refusals()).isEmpty();
        var outside = store.listRecords(R1).get(0).evidence().outside().orElseThrow();
        assertThat(outside.allowedBy()).isEqualTo("Jo Hale");
        assertThat(outside.lastDay()).isEqualTo(choice(decision).home().lastDayOutsideTerms());
    }

    private void recordGates(DecideViewModel decision) {
        choice(decision).home().gates().stream()
                .flatMap(gate -> gate.parts().stream())
                .filter(part -> part.status() != GateStatus.DONE)
                .forEach(
                        part -> {
                            var recording = decision.recording(part);
                            recording.givenByProperty().set("Jo Hale, team manager");
                            recording.noteProperty().set("Considered");
                            recording.record(() -> {});
                        });
        decision.refresh();
    }

    private static void readWarnings(DecideViewModel decision) {
        choice(decision)
                .warnings()
                .forEach(warning -> decision.written().acknowledged(warning).set(true));
    }

    private DecideViewModel decide(Store store, String household) {
        var decision =
                new DecideViewModel(
                        new Destination.Decide(R1, HouseholdId.of(household), List.of()),
                        new SearchDesks(store).deciding(),
                        desk,
                        () -> {});
        decision.refresh();
        return decision;
    }

    private static Choice choice(DecideViewModel decision) {
        return decision.choice().valueProperty().get().orElseThrow();
    }

    private static List<String> codes(DecideViewModel decision) {
        return decision.refusals().stream().map(Reason::code).toList();
    }

    private static Store store(String urgency) {
        return Filled.with(
                Given.households(
                                """
                                household | ages | max | mile
                                Okafor    | 5-12 | 1   | 2
                                Lamb      | 0-18 | 3   | 12
                                Price     | 0-4  | 1   | 25
                                """)
                        .children(
                                """
                                child | age | home | school
                                Ruby  | 7   | 1    | 3
                                """)
                        .requests(
                                """
                                request | children | needed     | wishes      | urgency
                                R1      | Ruby     | 2026-05-04 | Near school | %s
                                """
                                        .formatted(urgency))
                        .facts(),
                Given.TODAY);
    }
}
