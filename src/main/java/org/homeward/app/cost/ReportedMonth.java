package org.homeward.app.cost;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.money.LockedMonth;
import org.homeward.position.CarePosition;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockPoint;
import org.homeward.shift.StockScope;
import org.homeward.shift.StockSeries;
import org.homeward.shift.cost.WeeklyCost;

/**
 * A month as it was reported beside what the records say of it now.
 *
 * @param differences such as {@code looked after: reported 1,089, now 1,091}; empty when nothing
 *     has changed
 */
public record ReportedMonth(LockedMonth reported, List<String> differences) {
    public ReportedMonth {
        differences = List.copyOf(differences);
    }

    static ReportedMonth of(LockedMonth reported, CarePosition position) {
        LockedMonth now = counted(reported.month(), position, reported.recorded());
        List<String> differences = new ArrayList<>();
        compare("looked after", reported.lookedAfter(), now.lookedAfter(), differences);
        compare("fostered", reported.fostered(), now.fostered(), differences);
        compare("in residential care", reported.residential(), now.residential(), differences);
        if (!reported.weeklyCost().equals(now.weeklyCost())) {
            differences.add(
                    "weekly cost: reported %s, now %s"
                            .formatted(words(reported.weeklyCost()), words(now.weeklyCost())));
        }
        return new ReportedMonth(reported, differences);
    }

    /** The figures of a month by the records as they are: as published, residential care wide. */
    static LockedMonth counted(YearMonth month, CarePosition position, Recorded recorded) {
        LocalDate day = month.atEndOfMonth();
        StockPoint point =
                StockSeries.on(position, StockScope.PUBLISHED, List.of(day)).points().get(0);
        WeeklyCost cost = WeeklyCost.on(position, StockScope.PUBLISHED, day);
        return new LockedMonth(
                month,
                point.total(),
                point.count(PlacementGroup.FOSTER),
                point.residential(ResidentialScope.WIDE),
                cost.isComplete() && cost.priced() > 0
                        ? Optional.of(cost.known())
                        : Optional.empty(),
                recorded);
    }

    private static void compare(String what, int reported, int now, List<String> differences) {
        if (reported != now) {
            differences.add(
                    "%s: reported %s, now %s"
                            .formatted(what, Plain.number(reported), Plain.number(now)));
        }
    }

    private static String words(Optional<Money> cost) {
        return cost.map(Plain::pounds).orElse("not known");
    }
}
