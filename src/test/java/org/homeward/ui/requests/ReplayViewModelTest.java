package org.homeward.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.homeward.app.Considerations;
import org.homeward.app.MatchingRecord;
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
import org.homeward.ui.kit.Desks;
import org.junit.jupiter.api.Test;

/** Making the list behind a decision again, without a window. */
class ReplayViewModelTest {
    private static final RequestId R1 = RequestId.of("R1");
    private static final HouseholdId LAMB = HouseholdId.of("Lamb");
    private final Matcher matcher = new Matcher(MatchPolicy.standard(), new MileMap());
    private final Store store =
            Filled.with(
                    Given.households("household | mile\nLamb | 2")
                            .children("child | age | home | school\nRuby | 7 | 1 | 3")
                            .requests("request | children\nR1 | Ruby")
                            .facts(),
                    Given.TODAY);

    @Test
    void theSameListIsSaidInASentence() {
        var model = model(placed());
        assertThat(model.sentenceProperty().get()).isEmpty();
        model.replay();
        assertThat(model.sentenceProperty().get())
                .startsWith("The list is the same again, to the last reason: 1 home was");
        assertThat(model.differences()).isEmpty();
    }

    @Test
    void whatDiffersIsListed() {
        var record = placed();
        var other =
                new MatchingRecord(
                        record.id(),
                        record.request(),
                        record.asAt(),
                        record.ask(),
                        record.decision(),
                        List.of(),
                        List.of(),
                        record.summary(),
                        record.evidence());
        var model = model(other);
        model.replay();
        assertThat(model.sentenceProperty().get()).startsWith("The list is not the same");
        assertThat(model.differences()).hasSize(1);
    }

    private ReplayViewModel model(MatchingRecord record) {
        return new ReplayViewModel(
                record, new ReplayDecision(store, matcher), Desks.on(Given.TODAY));
    }

    private MatchingRecord placed() {
        var ids = new CountingIds();
        RecordedGates.all(store, ids, matcher, R1, LAMB);
        return new PlaceChild(store, matcher, ids, new SetClock("2026-05-01T09:30:00Z"))
                .place(
                        new PlaceChild.Command(
                                R1,
                                LAMB,
                                Given.TODAY,
                                LocalDate.of(2026, 5, 4),
                                Considerations.of("Near school", ""),
                                Filled.AMINA))
                .findResult()
                .orElseThrow();
    }
}
