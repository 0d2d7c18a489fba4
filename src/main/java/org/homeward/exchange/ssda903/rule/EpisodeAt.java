package org.homeward.exchange.ssda903.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.PlaceCodes;
import org.homeward.domain.care.RowSource;

/** One episode among those of its child and return. */
final class EpisodeAt implements Looked {
    private final ChildInReturn in;
    private final List<EpisodeRow> rows;
    private final int index;
    private final EpisodeRow row;
    private final boolean temporary;

    EpisodeAt(ChildInReturn in, int index) {
        this.in = in;
        this.rows = in.episodes();
        this.index = index;
        this.row = rows.get(index);
        this.temporary = PlaceCodes.isTemporary(row.codes().place());
    }

    @Override
    public ChildInReturn in() {
        return in;
    }

    @Override
    public RowSource source() {
        return row.source();
    }

    @Override
    public Optional<LocalDate> findDay() {
        return Optional.of(row.decom());
    }

    EpisodeRow row() {
        return row;
    }

    int index() {
        return index;
    }

    EpisodeRow.Codes codes() {
        return row.codes();
    }

    LocalDate decom() {
        return row.decom();
    }

    ReturnYear year() {
        return in.year();
    }

    boolean isFirst() {
        return index == 0;
    }

    boolean isLast() {
        return index + 1 == rows.size();
    }

    boolean before(Predicate<EpisodeRow> test) {
        return index > 0 && test.test(rows.get(index - 1));
    }

    boolean next(Predicate<EpisodeRow> test) {
        return index + 1 < rows.size() && test.test(rows.get(index + 1));
    }

    /** Some episode of the child in the return. */
    boolean any(Predicate<EpisodeRow> test) {
        for (EpisodeRow one : rows) {
            if (test.test(one)) {
                return true;
            }
        }
        return false;
    }

    /** The episodes before this one. */
    List<EpisodeRow> listBefore() {
        return rows.subList(0, index);
    }

    boolean isEnded() {
        return row.dec().isPresent();
    }

    boolean endsAfter(LocalDate day) {
        return row.dec().isPresent() && row.dec().get().isAfter(day);
    }

    static boolean endsOn(EpisodeRow row, LocalDate day) {
        return row.dec().isPresent() && row.dec().get().equals(day);
    }

    /** The episode before ends on the day this one starts. */
    boolean isJoined() {
        return index > 0 && endsOn(rows.get(index - 1), row.decom());
    }

    /** The next episode starts on the day this one ends. */
    boolean goesOn() {
        return index + 1 < rows.size() && endsOn(row, rows.get(index + 1).decom());
    }

    boolean startsInYear() {
        return !row.decom().isBefore(year().start());
    }

    boolean isTemporary() {
        return temporary;
    }

    boolean isShortBreak() {
        return ChildInReturn.isShortBreak(row);
    }

    boolean isInPlace(String code) {
        return row.codes().place().equals(code);
    }

    boolean isUnder(String legal) {
        return row.codes().legal().equals(legal);
    }

    boolean isFor(String started) {
        return row.codes().rne().equals(started);
    }

    boolean endedFor(String ended) {
        return row.codes().rec().equals(ended);
    }

    boolean isYoungerThan(int years) {
        return in.isYoungerThan(years, row.decom());
    }

    /** The day it ended; while open, the last day of the year. */
    LocalDate endOrYearEnd() {
        return row.dec().orElse(year().end());
    }

    /** Days from start to end, or to the end of the year while open. */
    long days() {
        return ChronoUnit.DAYS.between(row.decom(), endOrYearEnd());
    }

    /** Days of all episodes that join this one under the same legal status. */
    long daysUnderStatus() {
        int from = index;
        while (from > 0 && sameStatus(from - 1) && joins(from - 1)) {
            from--;
        }
        int to = index;
        while (to + 1 < rows.size() && sameStatus(to + 1) && joins(to)) {
            to++;
        }
        LocalDate end = rows.get(to).dec().orElse(year().end());
        return ChronoUnit.DAYS.between(rows.get(from).decom(), end);
    }

    private boolean sameStatus(int other) {
        return rows.get(other).codes().legal().equals(row.codes().legal());
    }

    private boolean joins(int one) {
        return endsOn(rows.get(one), rows.get(one + 1).decom());
    }
}
