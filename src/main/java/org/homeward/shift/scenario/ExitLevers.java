package org.homeward.shift.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.domain.care.ExitReason;
import org.homeward.domain.common.PlacementKind;
import org.homeward.shift.forecast.ExitChange;
import org.homeward.shift.forecast.Fan;
import org.homeward.shift.forecast.Forecast;
import org.homeward.shift.forecast.Measure;
import org.homeward.shift.forecast.Months;

/**
 * The levers of exits as factors of what the base expects in each month: exits for a reason in the
 * reference period, in proportion to how many are looked after.
 */
final class ExitLevers {
    private static final Map<Lever, ExitReason> REASONS = reasons();

    private final Scenario scenario;
    private final Forecast base;
    private final List<YearMonth> months;
    private final List<Warning> warnings;

    ExitLevers(Scenario scenario, Forecast base, List<YearMonth> months, List<Warning> warnings) {
        this.scenario = scenario;
        this.base = base;
        this.months = months;
        this.warnings = warnings;
    }

    List<ExitChange> changes() {
        List<ExitChange> changes = new ArrayList<>();
        REASONS.forEach(
                (lever, reason) -> {
                    if (scenario.levers().containsKey(lever)) {
                        add(lever, reason, changes);
                    }
                });
        return changes;
    }

    private void add(Lever lever, ExitReason reason, List<ExitChange> changes) {
        Setting setting = scenario.setting(lever);
        if (setting.unit() == Unit.PER_CENT) {
            changes.add(
                    change(
                            months.get(0),
                            months.get(months.size() - 1),
                            reason,
                            Math.max(0, 1 + setting.amount() / 100)));
            return;
        }
        double rate = rate(reason);
        if (rate == 0) {
            warn(
                    months.get(0),
                    "\"%s\" stays as it is: nobody left so in the reference period."
                            .formatted(lever.label()));
            return;
        }
        addAmounts(lever, reason, rate, changes);
    }

    private void addAmounts(Lever lever, ExitReason reason, double rate, List<ExitChange> changes) {
        double amount = scenario.amount(lever);
        Fan all = base.fan(Measure.total());
        boolean warned = false;
        for (YearMonth month : months) {
            double now = rate * meanIn(month, all) * month.lengthOfMonth();
            double factor = now > 0 ? 1 + amount / now : 1;
            if (factor < 0 && !warned) {
                warned = true;
                warn(
                        month,
                        "\"%s\": %s asked, but only %.1f a month leave so; none would then."
                                .formatted(lever.label(), scenario.setting(lever).inWords(), now));
            }
            changes.add(change(month, month, reason, Math.max(0, factor)));
        }
    }

    /** Children looked after in a month in the mean, from the base at both its ends. */
    private static double meanIn(YearMonth month, Fan all) {
        double before = all.findOn(month.minusMonths(1).atEndOfMonth()).orElse(all.first()).mean();
        double after = all.findOn(month.atEndOfMonth()).orElse(all.last()).mean();
        return (before + after) / 2;
    }

    /** Exits for a reason for each day that a child was looked after. */
    private double rate(ExitReason reason) {
        var observed = base.model().observed();
        int exits =
                Arrays.stream(PlacementKind.values())
                        .mapToInt(kind -> observed.exits(kind, reason))
                        .sum();
        return observed.childDays() == 0 ? 0 : (double) exits / observed.childDays();
    }

    private static ExitChange change(
            YearMonth first, YearMonth last, ExitReason reason, double factor) {
        return new ExitChange(new Months(first, last), Set.of(reason), factor);
    }

    private void warn(YearMonth month, String words) {
        warnings.add(new Warning(month, words));
    }

    private static Map<Lever, ExitReason> reasons() {
        Map<Lever, ExitReason> reasons = new LinkedHashMap<>();
        reasons.put(Lever.EXITS_HOME, ExitReason.HOME);
        reasons.put(Lever.EXITS_GUARDIANSHIP, ExitReason.GUARDIANSHIP);
        reasons.put(Lever.EXITS_ADOPTION, ExitReason.ADOPTION);
        return reasons;
    }
}
