package org.homeward.shift.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.domain.common.AgeBand;
import org.homeward.shift.forecast.EntryChange;
import org.homeward.shift.forecast.Forecast;
import org.homeward.shift.forecast.Months;
import org.homeward.shift.forecast.Who;

/** The levers of entries as factors of what came in the reference period. */
final class EntryLevers {
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final Map<Lever, Set<AgeBand>> AGES = ages();

    private final Scenario scenario;
    private final Forecast base;
    private final List<YearMonth> months;
    private final List<Warning> warnings;

    EntryLevers(Scenario scenario, Forecast base, List<YearMonth> months, List<Warning> warnings) {
        this.scenario = scenario;
        this.base = base;
        this.months = months;
        this.warnings = warnings;
    }

    List<EntryChange> changes() {
        List<EntryChange> changes = new ArrayList<>();
        AGES.forEach(
                (lever, ages) -> {
                    if (scenario.levers().containsKey(lever)) {
                        add(lever, ages, changes);
                    }
                });
        return changes;
    }

    private void add(Lever lever, Set<AgeBand> ages, List<EntryChange> changes) {
        Who who = lever == Lever.ENTRIES_UNACCOMPANIED ? Who.UNACCOMPANIED : Who.NOT_UNACCOMPANIED;
        Setting setting = scenario.setting(lever);
        double factor = 1 + setting.amount() / 100;
        if (setting.unit() == Unit.CHILDREN_A_MONTH) {
            double now = base.model().entries(who, ages) / referenceMonths();
            if (now == 0) {
                warn(
                        "\"%s\" stays as it is: none came in the reference period, so nothing is known of them."
                                .formatted(lever.label()));
                return;
            }
            factor = 1 + setting.amount() / now;
            if (factor < 0) {
                warn(
                        "\"%s\": %s asked, but only %.1f a month come; none would come then."
                                .formatted(lever.label(), setting.inWords(), now));
            }
        }
        changes.add(
                new EntryChange(
                        new Months(months.get(0), months.get(months.size() - 1)),
                        who,
                        ages,
                        Math.max(0, factor)));
    }

    private double referenceMonths() {
        return base.model().referenceDays() / DAYS_A_MONTH;
    }

    private void warn(String words) {
        warnings.add(new Warning(months.get(0), words));
    }

    private static Map<Lever, Set<AgeBand>> ages() {
        Map<Lever, Set<AgeBand>> ages = new LinkedHashMap<>();
        ages.put(Lever.ENTRIES, Set.of());
        ages.put(Lever.ENTRIES_UNACCOMPANIED, Set.of());
        ages.put(Lever.ENTRIES_UNDER_1, Set.of(AgeBand.BEFORE_BIRTH, AgeBand.UNDER_1));
        ages.put(Lever.ENTRIES_1_TO_4, Set.of(AgeBand.FROM_1_TO_4));
        ages.put(Lever.ENTRIES_5_TO_9, Set.of(AgeBand.FROM_5_TO_9));
        ages.put(Lever.ENTRIES_10_TO_15, Set.of(AgeBand.FROM_10_TO_15));
        ages.put(Lever.ENTRIES_16_TO_17, Set.of(AgeBand.FROM_16_TO_17));
        return ages;
    }
}
