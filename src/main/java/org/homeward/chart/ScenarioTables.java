package org.homeward.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.shift.forecast.Fan;
import org.homeward.shift.forecast.FanPoint;
import org.homeward.shift.scenario.Comparison;
import org.homeward.shift.scenario.ScenarioResult;

/** Month by month the mean of each scenario with the range that 8 runs in 10 lie in. */
final class ScenarioTables {
    private ScenarioTables() {}

    static FigureTable of(
            Comparison comparison, Function<ScenarioResult, Optional<Fan>> fan, String format) {
        List<String> columns = new ArrayList<>(List.of("Month end"));
        List<Fan> fans = new ArrayList<>();
        for (ScenarioResult result : comparison.results()) {
            Optional<Fan> found = fan.apply(result);
            if (found.isPresent()) {
                String name = ScenarioFigures.name(comparison, result);
                columns.addAll(List.of(name, name + ", low", name + ", high"));
                fans.add(found.get());
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < comparison.base().days().size(); i++) {
            List<String> row = new ArrayList<>();
            row.add(comparison.base().days().get(i).toString());
            for (Fan one : fans) {
                FanPoint point = one.points().get(i);
                row.add(number(format, point.mean()));
                row.add(number(format, point.low80()));
                row.add(number(format, point.high80()));
            }
            rows.add(row);
        }
        return new FigureTable(columns, rows);
    }

    private static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
