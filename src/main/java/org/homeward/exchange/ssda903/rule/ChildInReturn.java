package org.homeward.exchange.ssda903.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.common.Age;
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.OtherRow;
import org.homeward.exchange.ssda903.table.Table;

/** A child in one return, with what the neighbouring returns say. */
final class ChildInReturn {
    private final ReturnYear year;
    private final Optional<ChildId> child;
    private final ChildRows rows;
    private final Optional<ChildRows> earlier;
    private final Optional<ChildRows> later;
    private final Optional<OtherRow> earlierHeader;
    private final Optional<LocalDate> bornOn;

    /**
     * A child as a return tells of it.
     *
     * @param earlier in the nearest earlier return read; empty when not in it
     * @param later in the next return read; empty when not in it
     * @param earlierHeader in the nearest earlier return whose header names the child
     */
    ChildInReturn(
            ReturnYear year,
            ChildId child,
            ChildRows rows,
            Optional<ChildRows> earlier,
            Optional<ChildRows> later,
            Optional<OtherRow> earlierHeader) {
        this.year = year;
        this.child = Optional.of(child);
        this.rows = rows;
        this.earlier = earlier;
        this.later = later;
        this.earlierHeader = earlierHeader;
        this.bornOn = rows.findBirth();
    }

    ReturnYear year() {
        return year;
    }

    Optional<ChildId> asFound() {
        return child;
    }

    List<EpisodeRow> episodes() {
        return rows.episodes();
    }

    boolean hasEpisodes() {
        return !rows.episodes().isEmpty();
    }

    List<OtherRow> listRows(Table table) {
        return rows.listRows(table);
    }

    Set<Table> listTables() {
        return rows.listTables();
    }

    boolean isIn(Table table) {
        return !rows.listRows(table).isEmpty();
    }

    /** A child with rows in a table in which a cell of a column is filled. */
    boolean tells(Table table, Column column) {
        for (OtherRow row : rows.listRows(table)) {
            if (!row.text(column).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    Optional<ChildRows> earlier() {
        return earlier;
    }

    /** Has an episode in the next return read. */
    boolean isInLater() {
        return later.isPresent() && !later.get().episodes().isEmpty();
    }

    /** The next return that was read has the same day in a column of a table. */
    boolean isToldLater(Table table, Column column, Optional<LocalDate> day) {
        if (later.isPresent()) {
            for (OtherRow row : later.get().listRows(table)) {
                if (row.findDate(column).equals(day)) {
                    return true;
                }
            }
        }
        return false;
    }

    Optional<OtherRow> earlierHeader() {
        return earlierHeader;
    }

    Optional<LocalDate> bornOn() {
        return bornOn;
    }

    boolean isUnaccompanied() {
        return rows.isUnaccompanied() || earlier.filter(ChildRows::isUnaccompanied).isPresent();
    }

    /** Younger than so many years on a day; false while the birth is unknown. */
    boolean isYoungerThan(int years, LocalDate day) {
        return bornOn.isPresent() && Age.on(day, bornOn.get()) < years;
    }

    /** So many years or older on a day; false while the birth is unknown. */
    boolean isAtLeast(int years, LocalDate day) {
        return bornOn.isPresent() && Age.on(day, bornOn.get()) >= years;
    }

    /** An episode ended in adoption. */
    boolean wasAdopted() {
        for (EpisodeRow row : rows.episodes()) {
            if (row.codes().rec().equals("E11") || row.codes().rec().equals("E12")) {
                return true;
            }
        }
        return false;
    }

    /** Looked after on 31 March and without a break in the twelve months to it. */
    boolean isLongLookedAfter() {
        LocalDate reached = LocalDate.MAX;
        for (int i = rows.episodes().size() - 1; i >= 0; i--) {
            EpisodeRow row = rows.episodes().get(i);
            if (isShortBreak(row) || !reaches(row, reached)) {
                return false;
            }
            if (!row.decom().isAfter(year.start())) {
                return true;
            }
            reached = row.decom();
        }
        return false;
    }

    /** The last episode reaches beyond the year, any other the one that follows. */
    private boolean reaches(EpisodeRow row, LocalDate next) {
        if (next.equals(LocalDate.MAX)) {
            return row.dec().isEmpty() || !row.dec().get().isBefore(year.end());
        }
        return row.dec().isEmpty() || !row.dec().get().isBefore(next);
    }

    static boolean isShortBreak(EpisodeRow row) {
        String legal = row.codes().legal();
        return legal.equals("V3") || legal.equals("V4");
    }
}
