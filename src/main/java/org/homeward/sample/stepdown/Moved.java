package org.homeward.sample.stepdown;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.ReviewId;
import org.homeward.sample.life.Kind;
import org.homeward.sample.life.Stay;

/**
 * A move from a home to a family that a review had agreed on.
 *
 * @param number 1 and up, by the day of the move
 * @param home days in the home before
 * @param end first day no longer there; {@link LocalDate#MAX} while the child lives there
 * @param next where the child went; empty while the child lives there and when care ended
 */
record Moved(
        int number,
        Stay stay,
        HouseholdId household,
        DateSpan home,
        LocalDate end,
        Optional<Kind> next) {
    private static final int FIRST_REQUEST = 200;
    private static final int FIRST_REVIEW = 200;
    private static final int LONGEST_SEARCH = 95;

    LocalDate on() {
        return stay.start();
    }

    boolean isOver() {
        return !end.equals(LocalDate.MAX);
    }

    /** Days with the family up to a day. */
    int days(LocalDate asAt) {
        LocalDate last = end.isBefore(asAt) ? end : asAt;
        return (int) ChronoUnit.DAYS.between(on(), last);
    }

    boolean isBackInHome() {
        return next.filter(Kind::isHome).isPresent();
    }

    RequestId request() {
        return RequestId.of("R%03d".formatted(FIRST_REQUEST + number));
    }

    ReviewId review() {
        return ReviewId.of("V%03d".formatted(FIRST_REVIEW + number));
    }

    PlacementId placement() {
        return PlacementId.of((isOver() ? "M" : "P") + stay.life().id());
    }

    /** The day of the review: some weeks before the child left the home, and after it came. */
    LocalDate reviewedOn() {
        LocalDate left = home.until();
        LocalDate early = left.minusDays(LONGEST_SEARCH - number % 5 * 7L);
        LocalDate settled = home.start().plusDays(21);
        LocalDate day = early.isBefore(settled) ? settled : early;
        return day.isAfter(left.minusDays(20)) ? left.minusDays(20) : day;
    }
}
