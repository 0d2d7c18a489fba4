package org.homeward.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.Set;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Role;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.position.Facts;
import org.homeward.store.MemoryStore;
import org.homeward.testing.CareWorld;
import org.junit.jupiter.api.Test;

class ViewShiftTest {
    private static final LocalDate FROM = LocalDate.of(2018, 1, 1);
    private static final LocalDate TO = LocalDate.of(2018, 3, 31);

    @Test
    void oneAnswerHoldsStockFlowsPlanAndCost() {
        ShiftView view = new ViewShift(store()).view(ViewShift.Ask.published(FROM, TO));
        assertThat(view.stock().points()).hasSize(3);
        assertThat(view.flows().residentialToFoster()).isEqualTo(1);
        assertThat(view.lookedAfter().orElseThrow().findGapInWords(view.stock().points().get(2)))
                .hasValue("1 below plan");
        assertThat(view.inResidence()).isEmpty();
        assertThat(view.cost().inWords()).isEqualTo("No price is recorded for 1 child.");
    }

    @Test
    void aStretchOfTimeEndsAfterItBegins() {
        assertThatThrownBy(() -> ViewShift.Ask.published(TO, FROM))
                .hasMessage("The last day (2018-01-01) is before the first (2018-03-31).");
        assertThat(ViewShift.Ask.published(TO, TO).to()).isEqualTo(TO);
    }

    private static MemoryStore store() {
        MemoryStore store = new MemoryStore(new Authority("Nowhere", false, TO));
        Facts facts =
                new CareWorld()
                        .episodes(
                                """
                                child | kind               | from       | until
                                ruby  | RES_CHILDRENS_HOME | 2017-01-01 | 2018-02-10
                                ruby  | FOSTER_IFA         | 2018-02-10 |
                                """)
                        .with(
                                f ->
                                        f.add(
                                                new ProgrammeMonth(
                                                        YearMonth.of(2018, 3),
                                                        Money.ZERO,
                                                        OptionalInt.of(2),
                                                        OptionalInt.empty())))
                        .book()
                        .facts();
        store.write(
                books -> {
                    books.put(facts);
                    books.replaceAllEpisodes(facts.care().episodes());
                    books.audit(
                            new AuditEntry(
                                    Instant.parse("2018-03-31T09:00:00Z"),
                                    new Actor("Amina Shah", Role.TEAM_LEAD),
                                    "imported",
                                    Set.of(),
                                    ""));
                    return facts;
                });
        return store;
    }
}
