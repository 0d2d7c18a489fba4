package org.homeward.app.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Role;
import org.homeward.domain.money.MonthNote;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.SetClock;
import org.homeward.testing.SmallWorld;
import org.junit.jupiter.api.Test;

class KeepMonthNoteTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 31);
    private static final YearMonth MONTH = YearMonth.of(2018, 2);

    private final Store store = Filled.with(new SmallWorld(DAY).facts(), DAY);
    private final KeepMonthNote keep =
            new KeepMonthNote(store, new CountingIds(), new SetClock("2018-03-31T10:00:00Z"));

    @Test
    void aNoteIsKeptWithItsAuthorAndAnAuditEntryWithoutItsWords() {
        keep("A home closed", Optional.empty());
        assertThat(notes()).extracting(MonthNote::words).containsExactly("A home closed");
        assertThat(notes().get(0).recorded().by()).isEqualTo("Priya");
        var entry = store.listAudit(1).get(0);
        assertThat(entry.action()).isEqualTo("noted something about a month");
        assertThat(entry.toString()).doesNotContain("home closed");
    }

    @Test
    void aCorrectionTakesThePlaceOfTheNote() {
        keep("A home closed", Optional.empty());
        keep("Two homes closed", Optional.of(notes().get(0).id()));
        assertThat(notes()).extracting(MonthNote::words).containsExactly("Two homes closed");
        assertThat(store.listAudit(1).get(0).action()).isEqualTo("corrected a note of a month");
    }

    @Test
    void noWordsTooManyWordsAndAnUnknownNoteAreRefused() {
        assertThat(keep(" ", Optional.empty()).reasons())
                .extracting(Reason::code)
                .containsExactly("WORDS");
        assertThat(keep("x".repeat(KeepMonthNote.LONGEST), Optional.empty()).reasons()).isEmpty();
        assertThat(keep("x".repeat(KeepMonthNote.LONGEST + 1), Optional.of("N9")).reasons())
                .extracting(Reason::code)
                .containsExactly("LENGTH", "NOTE");
    }

    private Outcome<MonthNote> keep(String words, Optional<String> corrects) {
        return keep.keep(
                new KeepMonthNote.Note(
                        corrects, MONTH, "entries", words, new Actor("Priya", Role.TEAM_LEAD)));
    }

    private java.util.List<MonthNote> notes() {
        return store.position(DAY).book().facts().money().notes();
    }
}
