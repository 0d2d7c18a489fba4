package org.homeward.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Role;
import org.homeward.domain.review.StepDownSign;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.screening.Screening;
import org.homeward.store.MemoryStore;
import org.homeward.testing.CareWorld;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordSignTest {
    private static final Actor LEAD = new Actor("Amina Shah", Role.TEAM_LEAD);
    private static final LocalDate TODAY = LocalDate.of(2018, 3, 31);

    private final MemoryStore store = store();
    private final RecordSign recordSign =
            new RecordSign(store, new SetClock("2018-03-31T09:00:00Z"));

    @Test
    void aSignIsKeptWithItsAuditEntryAndFlagsTheChild() {
        Outcome<StepDownSign> outcome =
                recordSign.record(sign("ruby", "2018-03-31", "Asked"), LEAD);
        assertThat(outcome.reasons()).isEmpty();
        Screening screening = new ListStepDown(store, StepDownPolicy.standard()).list(TODAY);
        assertThat(screening.flags().get(0).because().get(0).code()).isEqualTo("T4");
        AuditEntry entry = store.listAudit(1).get(0);
        assertThat(entry.action()).isEqualTo("recorded a step-down sign");
        assertThat(entry.subjects()).containsExactly("ruby");
        assertThat(entry.detail())
                .isEqualTo("CHILD_ASKS_FOR_FAMILY on 2018-03-31")
                .doesNotContain("Asked");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ruby, 2018-03-31, Asked, ''
                    ruby, 2018-04-01, Asked, DAY
                    ruby, 2018-03-01, Asked, ''
                    ruby, 2018-02-28, Asked, RESIDENCE
                    ruby, 2018-03-31, ' ',   NOTE
                    ruby, 2018-02-28, ' ',   NOTE RESIDENCE
                    ann,  2018-03-31, Asked, CHILD
                    max,  2018-03-31, Asked, RESIDENCE
                    """)
    void aSignIsRefusedWithEveryReason(String child, String on, String note, String codes) {
        assertThat(
                        recordSign.record(sign(child, on, note), LEAD).reasons().stream()
                                .map(Reason::code)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @Test
    void aRefusalIsAuditedAndKeepsNothing() {
        recordSign.record(sign("max", "2018-03-31", "Asked"), LEAD);
        assertThat(store.listAudit(1).get(0).detail())
                .isEqualTo("CHILD_ASKS_FOR_FAMILY on 2018-03-31: RESIDENCE");
        assertThat(store.position(TODAY).signs(ChildId.of("max"))).isEmpty();
    }

    private static StepDownSign sign(String child, String on, String note) {
        return new StepDownSign(
                ChildId.of(child),
                StepDownSign.Kind.CHILD_ASKS_FOR_FAMILY,
                LocalDate.parse(on),
                note,
                "key worker");
    }

    private static MemoryStore store() {
        MemoryStore store = new MemoryStore(new Authority("Nowhere", false, TODAY));
        var episodes =
                new CareWorld()
                        .episodes(
                                """
                                child | kind               | from       | until
                                ruby  | FOSTER_IFA         | 2017-01-01 | 2018-03-01
                                ruby  | RES_CHILDRENS_HOME | 2018-03-01 |
                                max   | FOSTER_IN_HOUSE    | 2017-01-01 |
                                """)
                        .book()
                        .facts()
                        .care()
                        .episodes();
        store.write(
                books -> {
                    books.replaceAllEpisodes(episodes);
                    books.audit(
                            new AuditEntry(
                                    new SetClock("2018-03-30T09:00:00Z").instant(),
                                    LEAD,
                                    "imported",
                                    Set.of(),
                                    ""));
                    return episodes.size();
                });
        return store;
    }
}
