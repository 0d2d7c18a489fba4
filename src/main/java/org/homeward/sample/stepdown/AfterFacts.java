package org.homeward.sample.stepdown;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.domain.care.Disruption;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.CheckIn;
import org.homeward.domain.review.CheckIn.Going;
import org.homeward.domain.review.CheckIn.Measures;
import org.homeward.domain.review.CheckPoint;
import org.homeward.domain.review.EarlySign;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.draw.Dice;

/**
 * What people found who looked in after the moves. Most are looked in on to the day; one child's
 * check after 14 weeks is late while signs of trouble come, and one move is at risk.
 */
final class AfterFacts {
    private static final int SETTLED_DAYS = 364;
    private static final int STABLE_DAYS = 168;
    private static final int SETTLING_DAYS = 84;
    private static final int TROUBLE_BEFORE = 40;

    private final Dice dice = new Dice("after moves");
    private final Sayings sayings = new Sayings("after");
    private final LocalDate asAt;
    private final FactsBuilder facts;
    private boolean atRisk;

    AfterFacts(LocalDate asAt, FactsBuilder facts) {
        this.asAt = asAt;
        this.facts = facts;
    }

    void add(Moved moved) {
        int days = moved.days(asAt);
        boolean late = !moved.isOver() && days >= SETTLING_DAYS && days < STABLE_DAYS;
        boolean risk = !moved.isOver() && !atRisk && days >= SETTLED_DAYS;
        for (CheckPoint point : CheckPoint.values()) {
            boolean done = late ? point.days() <= SETTLING_DAYS : point.days() + 2 < days;
            if (done && !(moved.isOver() && dice.chance(0.1))) {
                facts.add(checkIn(moved, point, days));
            }
        }
        if (late) {
            signsOfTrouble(moved);
        }
        if (risk) {
            atRisk = true;
            disruption(moved);
        }
        if (moved.isOver() && days > 20 && moved.isBackInHome()) {
            sign(moved, EarlySign.Kind.CARER_STRAINED, moved.end().minusDays(15));
            sign(moved, EarlySign.Kind.CHILD_UNHAPPY, moved.end().minusDays(8));
        }
    }

    private CheckIn checkIn(Moved moved, CheckPoint point, int days) {
        boolean troubled = moved.isOver() && point.days() > days - TROUBLE_BEFORE;
        Going going =
                troubled
                        ? point.days() > days - TROUBLE_BEFORE / 2 ? Going.AT_RISK : Going.WORRIES
                        : dice.chance(0.15) ? Going.WORRIES : Going.WELL;
        LocalDate on = moved.on().plusDays(point.days() + (long) dice.below(3));
        Sayings.Saying said = sayings.next(going.name());
        return new CheckIn(
                moved.placement(),
                point,
                on,
                going,
                measures(moved, point, going),
                dice.chance(0.85) ? said.text() : "",
                said.more(),
                new Recorded(dice.chance(0.5) ? "social worker" : "supervising social worker", on));
    }

    private Measures measures(Moved moved, CheckPoint point, Going going) {
        int worse = going == Going.WELL ? 0 : going == Going.WORRIES ? 1 : 2;
        boolean school = moved.stay().life().ageOn(moved.on()) < 16;
        return new Measures(
                OptionalInt.of(Math.max(1, dice.between(4, 5) - worse)),
                dice.chance(0.9) ? OptionalInt.of(dice.between(1, 4) + 2 * worse) : none(),
                school ? OptionalInt.of(dice.between(88, 99) - 9 * worse) : none(),
                point.days() % STABLE_DAYS == 0 || point == CheckPoint.WEEK_52
                        ? OptionalInt.of(dice.between(10, 18) + 2 * worse)
                        : none());
    }

    private static OptionalInt none() {
        return OptionalInt.empty();
    }

    private void signsOfTrouble(Moved moved) {
        sign(moved, EarlySign.Kind.CHILD_UNHAPPY, asAt.minusDays(24));
        sign(moved, EarlySign.Kind.MISSING, asAt.minusDays(13));
        sign(moved, EarlySign.Kind.RESPITE_ASKED, asAt.minusDays(5));
    }

    private void sign(Moved moved, EarlySign.Kind kind, LocalDate on) {
        facts.add(
                new EarlySign(
                        moved.placement(),
                        kind,
                        on,
                        sayings.next(kind.name()).text(),
                        new Recorded("supervising social worker", on)));
    }

    private void disruption(Moved moved) {
        LocalDate seen = asAt.minusDays(9);
        sign(moved, EarlySign.Kind.CARER_STRAINED, seen.minusDays(11));
        sign(moved, EarlySign.Kind.EXCLUSION, seen.minusDays(2));
        facts.add(
                new Disruption(
                        moved.placement(),
                        seen,
                        Optional.of(asAt.plusDays(5)),
                        sayings.next("DISRUPTION").text(),
                        "",
                        new Recorded("supervising social worker", seen)));
    }
}
