package org.homeward.sample.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.homeward.sample.draw.Dice;

/** Why children leave, in the numbers of {@link LeavingShares}. */
final class EndReasons {
    private static final List<String> ADOPTED = List.of("E11", "E12");
    private final YearTargets year;
    private final LeavingShares shares;
    private final Dice dice;
    private final List<Period> open = new ArrayList<>();

    EndReasons(YearTargets year) {
        this.year = year;
        this.shares = new LeavingShares(year);
        this.dice = new Dice("end reasons " + year.year());
    }

    void give(Leavers leavers) {
        giveGrown(leavers.grown());
        open.addAll(leavers.others());
        shares.others(open.size())
                .forEach(
                        (reason, count) -> give(dice.sample(open, count, suiting(reason)), reason));
        give(List.copyOf(open), "E8");
        leavers.grown().forEach(this::keepState);
        leavers.others().forEach(this::keepState);
    }

    private void giveGrown(List<Period> grown) {
        List<Period> waiting = dice.shuffled(grown);
        int at = 0;
        for (Map.Entry<String, Integer> share : shares.grown(waiting.size()).entrySet()) {
            for (int n = 0; n < share.getValue(); n++) {
                waiting.get(at++).endReason(share.getKey());
            }
        }
    }

    private ToDoubleFunction<Period> suiting(String reason) {
        return switch (reason) {
            case "E12", "E11" -> this::adoptable;
            case "SGO" -> p -> p.life().ageOn(year.end()) < 13 && wasFostered(p) ? kin(p) : 0;
            case "E9" -> p -> p.life().ageOn(year.end()) > 13 ? 1 : 0;
            case "E41" -> p -> p.life().ageOn(year.end()) < 15 ? 1 : 0;
            case "E4A", "E4B", "E13" -> p -> before(p) == Kind.ADOPTION ? 0 : 1;
            default -> p -> 1;
        };
    }

    private double adoptable(Period period) {
        if (before(period) == Kind.ADOPTION) {
            return 1000;
        }
        int age = period.life().ageOn(year.end());
        boolean longEnough =
                period.daysTo(period.end()) > 150
                        && period.end().isAfter(year.start().plusDays(30));
        return age > 6 || !longEnough || !wasFostered(period) ? 0 : 6 - 0.8 * age;
    }

    private double kin(Period period) {
        return before(period) == Kind.CONNECTED ? 6 : before(period) == Kind.ADOPTION ? 0 : 1;
    }

    private boolean wasFostered(Period period) {
        return period.isEntrantOf(year) || before(period).isFoster();
    }

    private Kind before(Period period) {
        return period.isEntrantOf(year) ? Kind.OWN_FOSTER : period.kind(year.year() - 1);
    }

    private void give(List<Period> chosen, String reason) {
        open.removeAll(chosen);
        for (Period period : chosen) {
            period.endReason(reason.equals("SGO") ? guardianship(period) : reason);
        }
    }

    private String guardianship(Period period) {
        boolean kin = kin(period) > 1;
        if (year.year() <= 2018) {
            return kin ? "E43" : "E44";
        }
        return kin ? "E45" : dice.chance(0.5) ? "E46" : "E47";
    }

    /** Kind and legal status on leaving stand for the year in which the period ends. */
    private void keepState(Period period) {
        boolean adopted = ADOPTED.contains(period.endReason());
        int now = year.year();
        if (adopted) {
            period.kind(now, Kind.ADOPTION);
            period.legal(now, "E1");
        } else if (!period.isEntrantOf(year)) {
            period.kind(now, period.kind(now - 1));
            String before = period.legal(now - 1);
            period.legal(now, before.startsWith("L") ? "V2" : before);
        }
    }
}
