package org.homeward.exchange.ssda903.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.PlaceCodes;
import org.homeward.domain.common.Age;

/** One episode among those of its child and year. */
record EpisodeAt(ChildYear year, int index) {
    EpisodeRow row() {
        return year.rows().get(index);
    }

    EpisodeRow.Codes codes() {
        return row().codes();
    }

    Optional<EpisodeRow> findBefore() {
        return index == 0 ? Optional.empty() : Optional.of(year.rows().get(index - 1));
    }

    Optional<EpisodeRow> findNext() {
        return index + 1 == year.rows().size()
                ? Optional.empty()
                : Optional.of(year.rows().get(index + 1));
    }

    boolean isFirst() {
        return index == 0;
    }

    boolean before(Predicate<EpisodeRow> test) {
        return index > 0 && test.test(year.rows().get(index - 1));
    }

    boolean next(Predicate<EpisodeRow> test) {
        return findNext().filter(test).isPresent();
    }

    /** The episode before ends on the day this one starts. */
    boolean isJoined() {
        return before(b -> b.dec().filter(row().decom()::equals).isPresent());
    }

    boolean startsInYear() {
        return !row().decom().isBefore(year.yearStart());
    }

    boolean isTemporary() {
        return PlaceCodes.isTemporary(codes().place());
    }

    /** Days from start to end, or to the end of the year while open. */
    long days() {
        LocalDate end = row().dec().orElse(year.yearEnd().plusDays(1));
        return ChronoUnit.DAYS.between(row().decom(), end);
    }

    boolean isYoungerThan(int years) {
        return year.bornOn().filter(born -> Age.on(row().decom(), born) < years).isPresent();
    }

    boolean isInPlace(String code) {
        return codes().place().equals(code);
    }
}
