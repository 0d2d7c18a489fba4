package org.homeward.sample.stepdown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.HomeReport;
import org.homeward.domain.review.Incidents;
import org.homeward.domain.review.Relations;
import org.homeward.domain.review.Schooling;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.draw.Dice;

/**
 * Four-weekly reports of homes for three of four children, up to half a year back: calm, calmer,
 * rising, serious of late, or thinly kept.
 */
final class HomeReports {
    private static final int DAYS = 28;
    private static final int MOST = 6;

    /** Calm, falling, rising, serious of late, thin. */
    private static final double[] EASIER = {38, 26, 8, 8, 20};

    private static final double[] HARDER = {16, 18, 26, 22, 18};

    private final Dice dice = new Dice("home reports");
    private final Sayings sayings = new Sayings("reports");
    private final CarePosition position;

    HomeReports(CarePosition position) {
        this.position = position;
    }

    private static final List<Course> COURSES = List.of(Course.values());

    private enum Course {
        CALM,
        FALLING,
        RISING,
        SERIOUS,
        THIN
    }

    void addTo(FactsBuilder facts, HomeChild child) {
        Course course = COURSES.get(dice.weighted(child.suitable() ? EASIER : HARDER));
        Manner manner = manner(child, course);
        for (int n = MOST - 1; n >= 0; n--) {
            LocalDate until = child.asAt().minusDays((long) n * DAYS + 1);
            DateSpan span = DateSpan.of(until.minusDays(DAYS), until);
            boolean there = !span.start().isBefore(child.since());
            boolean gap = course == Course.THIN && (n % 2 == 1 || dice.chance(0.3));
            if (there && !gap) {
                facts.add(report(child, span, manner, n));
            }
        }
    }

    /** How a child lives at the home all the while. */
    private record Manner(
            Course course,
            int serious,
            int trusted,
            Answer visits,
            Schooling school,
            boolean substance,
            boolean exploited) {}

    private Manner manner(HomeChild child, Course course) {
        boolean calm = course == Course.CALM || course == Course.FALLING;
        return new Manner(
                course,
                dice.between(1, 3),
                calm ? dice.between(1, 4) : dice.between(0, 2),
                dice.chance(calm ? 0.45 : 0.2)
                        ? Answer.of(dice.chance(calm ? 0.85 : 0.4))
                        : Answer.UNKNOWN,
                school(child, calm),
                child.age() > 13 && dice.chance(calm ? 0.08 : 0.3),
                child.age() > 11 && dice.chance(calm ? 0.05 : 0.2));
    }

    private Schooling school(HomeChild child, boolean calm) {
        if (child.age() > 16 || dice.chance(0.1)) {
            return Schooling.UNKNOWN;
        }
        boolean excluded = dice.chance(calm ? 0.05 : 0.25);
        return new Schooling(
                OptionalInt.of(excluded ? dice.between(30, 65) : dice.between(calm ? 84 : 70, 99)),
                Answer.of(!excluded && dice.chance(calm ? 0.85 : 0.5)),
                Answer.of(excluded),
                dice.chance(0.8) ? Answer.of(dice.chance(0.15)) : Answer.UNKNOWN,
                dice.chance(0.7) ? Answer.of(dice.chance(0.7)) : Answer.UNKNOWN);
    }

    private HomeReport report(HomeChild child, DateSpan span, Manner manner, int ago) {
        boolean thin = manner.course() == Course.THIN;
        return new HomeReport(
                child.id(),
                span,
                thin && dice.chance(0.6) ? Incidents.UNKNOWN : incidents(child, span, manner, ago),
                thin && dice.chance(0.5)
                        ? Relations.UNKNOWN
                        : new Relations(OptionalInt.of(manner.trusted()), manner.visits()),
                manner.school(),
                sayings.next(manner.course().name()).text(),
                new Recorded("home manager", span.until()));
    }

    private Incidents incidents(HomeChild child, DateSpan span, Manner manner, int ago) {
        int serious = serious(manner, ago);
        int all = serious + dice.between(0, 2 + serious);
        boolean now = ago < 2;
        boolean trouble = manner.course() != Course.CALM;
        return new Incidents(
                OptionalInt.of(all),
                OptionalInt.of(serious),
                serious == 0
                        ? Optional.empty()
                        : Optional.of(span.until().minusDays(dice.between(1, 20))),
                OptionalInt.of(missing(child, span)),
                OptionalInt.of(manner.exploited() && (trouble || !now) ? dice.between(1, 2) : 0),
                OptionalInt.of(manner.substance() && (trouble || !now) ? dice.between(1, 3) : 0));
    }

    private static int serious(Manner manner, int ago) {
        int base = manner.serious();
        return switch (manner.course()) {
            case CALM -> ago >= MOST - 1 ? 1 : 0;
            case FALLING -> ago >= 3 ? base + 2 : ago == 2 ? 1 : 0;
            case RISING -> ago <= 2 ? base + 2 - ago : 0;
            case SERIOUS -> ago == 0 || ago == 3 ? base : 0;
            case THIN -> ago == 4 ? base : 0;
        };
    }

    private int missing(HomeChild child, DateSpan span) {
        List<MissingPeriod> periods = position.missingPeriods(child.id());
        return (int) periods.stream().filter(m -> span.contains(m.span().start())).count();
    }
}
