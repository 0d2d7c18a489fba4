package org.homeward.app.shift;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Ids;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.money.MonthNote;
import org.homeward.position.FactsBuilder;

/** Notes what lies behind a month of a series, or corrects such a note. */
public final class KeepMonthNote {
    /** So that a note can be printed beside its point. */
    public static final int LONGEST = 120;

    private final Deeds deeds;
    private final Ids ids;
    private final Clock clock;

    public KeepMonthNote(Store store, Ids ids, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is noted.
     *
     * @param corrects the id of the note that it takes the place of; empty for another one
     * @param series short name of the series, such as {@code entries}
     */
    public record Note(
            Optional<String> corrects, YearMonth month, String series, String words, Actor by) {}

    /** Refused without words, with too many, or for a note that is not there. */
    public Outcome<MonthNote> keep(Note note) {
        String id = note.corrects().orElseGet(() -> ids.next("N"));
        return deeds.run(
                new Deeds.Deed(
                        note.corrects().isPresent()
                                ? "corrected a note of a month"
                                : "noted something about a month",
                        Set.of(id, note.month().toString(), note.series()),
                        note.by()),
                books -> {
                    List<Reason> against = against(note, books);
                    if (!against.isEmpty()) {
                        return Outcome.refused(against);
                    }
                    MonthNote kept =
                            new MonthNote(
                                    id,
                                    note.month(),
                                    note.series(),
                                    note.words(),
                                    new Recorded(note.by().name(), LocalDate.now(clock)));
                    books.put(new FactsBuilder().add(kept).build());
                    return Outcome.done(kept);
                });
    }

    private List<Reason> against(Note note, Books books) {
        List<Reason> against = new ArrayList<>();
        if (note.words().isBlank()) {
            against.add(Reason.of("WORDS", "Say what happened in the month."));
        }
        if (note.words().strip().length() > LONGEST) {
            against.add(
                    Reason.of(
                            "LENGTH",
                            "A note is printed on the chart: at most %d characters."
                                    .formatted(LONGEST)));
        }
        if (!isKnown(note, books)) {
            against.add(Reason.of("NOTE", "There is no such note to correct."));
        }
        return against;
    }

    private boolean isKnown(Note note, Books books) {
        var notes = books.position(LocalDate.now(clock)).book().facts().money().notes();
        return note.corrects().isEmpty()
                || notes.stream().anyMatch(one -> note.corrects().get().equals(one.id()));
    }
}
