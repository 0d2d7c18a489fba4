package org.homeward.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.homeward.app.Store;
import org.homeward.app.view.PlacementLine;
import org.homeward.domain.care.EndReason;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.testing.Filled;
import org.homeward.testing.Given;
import org.homeward.testing.SetClock;
import org.homeward.ui.kit.Desks;
import org.junit.jupiter.api.Test;

/** A placement is ended, visited and put right from the child's page. */
class ChildLifeTest {
    private final Store store =
            Filled.with(
                    Given.households("household\nOkafor\nLamb")
                            .children("child | age\nRuby | 7")
                            .living(
                                    """
                                    child | household | from       | until
                                    Ruby  | Lamb      | 2025-01-01 | 2026-01-01
                                    Ruby  | Okafor    | 2026-01-01 |
                                    """)
                            .facts(),
                    Given.TODAY);
    private final ChildViewModel model =
            new ChildViewModel(
                    ChildId.of("Ruby"),
                    ChildWorks.of(
                            store, new SetClock("2026-05-01T09:30:00Z"), (paper, who, file) -> {}),
                    Desks.on(Given.TODAY));
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void placementsAreListedNewestFirstWithTheirState() {
        assertThat(lines())
                .extracting(PlacementLine::state)
                .asString()
                .isEqualTo("[STARTED, ENDED]");
    }

    @Test
    void anEndNeedsADestinationAndIsThenShownWithItsReason() {
        var form = model.end(lines().get(0));
        form.record(closed::incrementAndGet);
        assertThat(form.refusals()).extracting(Reason::code).containsExactly("DESTINATION");
        form.destinationProperty().set("Her aunt");
        form.reasonProperty().set(EndReason.CHILD);
        form.plannedProperty().set(Answer.YES);
        form.record(closed::incrementAndGet);
        assertThat(closed).hasValue(1);
        var ended = lines().get(0);
        assertThat(ended.state()).isEqualTo(PlacementLine.State.ENDED);
        assertThat(ended.ending().orElseThrow().reason()).isEqualTo(EndReason.CHILD);
    }

    @Test
    void aVisitAndADisruptionAreRecordedAndShown() {
        var visit = model.visit();
        visit.noteProperty().set("She showed me her room");
        visit.record(closed::incrementAndGet);
        var disruption = model.disruption(lines().get(0));
        disruption.record(closed::incrementAndGet);
        assertThat(disruption.refusals()).extracting(Reason::code).containsExactly("WHAT");
        disruption.whatProperty().set("Notice given");
        disruption.meetingOnProperty().set(Optional.of(Given.TODAY.plusDays(3)));
        disruption.record(closed::incrementAndGet);
        assertThat(closed).hasValue(2);
        assertThat(lines().get(0).disruptions()).hasSize(1);
        assertThat(model.placed().valueProperty().get().orElseThrow().visits()).hasSize(1);
    }

    @Test
    void aPlacementOfARegisterIsNotCorrectedHereAndSaysSo() {
        var form = model.correct(lines().get(0));
        form.record(closed::incrementAndGet);
        assertThat(form.refusals()).extracting(Reason::code).containsExactly("DAY");
        form.whatProperty().set(CorrectForm.What.NEVER_WAS);
        form.reasonProperty().set("A slip");
        form.record(closed::incrementAndGet);
        assertThat(form.refusals()).extracting(Reason::code).contains("REGISTER");
        assertThat(closed).hasValue(0);
    }

    @Test
    void aStayNeedsARequestForOne() {
        model.refresh();
        var form = model.stay().orElseThrow();
        assertThat(form.requests()).isEmpty();
        form.record(closed::incrementAndGet);
        assertThat(form.refusals()).extracting(Reason::code).containsExactly("STAY");
        assertThat(form.households().rows()).hasSize(2);
    }

    private List<PlacementLine> lines() {
        model.refresh();
        return model.placed().valueProperty().get().orElseThrow().lines();
    }
}
