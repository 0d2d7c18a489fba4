package org.homeward.exchange.ssda903.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.app.Problem;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.ssda903.table.HeaderRow;
import org.homeward.exchange.ssda903.table.ReturnTables;

/** Finds where rows break the department's rules, return by return. */
public final class ReturnRules {
    private static final List<EpisodeRule> EPISODE_RULES =
            Stream.of(
                            DateRules.ALL,
                            SequenceRules.ALL,
                            CodeRules.ALL,
                            StayRules.ALL,
                            LastYearRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private final List<Problem> problems = new ArrayList<>();

    private ReturnRules() {}

    /**
     * Every broken rule of every row.
     *
     * @param returns oldest first
     */
    public static List<Problem> broken(List<ReturnTables> returns) {
        ReturnRules rules = new ReturnRules();
        Optional<ReturnTables> before = Optional.empty();
        Map<ChildId, ChildYear> yearsBefore = Map.of();
        for (ReturnTables one : returns) {
            Optional<ReturnTables> lastYear =
                    before.filter(b -> b.yearEnd().plusYears(1).equals(one.yearEnd()));
            yearsBefore = rules.check(one, lastYear, lastYear.isPresent() ? yearsBefore : Map.of());
            before = Optional.of(one);
        }
        return rules.problems;
    }

    private Map<ChildId, ChildYear> check(
            ReturnTables tables,
            Optional<ReturnTables> lastYear,
            Map<ChildId, ChildYear> yearsBefore) {
        Map<ChildId, LocalDate> births = births(tables);
        Map<ChildId, ChildYear> years = new LinkedHashMap<>();
        episodes(tables)
                .forEach(
                        (child, rows) ->
                                years.put(
                                        child,
                                        new ChildYear(
                                                rows,
                                                Optional.ofNullable(births.get(child)),
                                                tables.yearEnd(),
                                                Optional.ofNullable(yearsBefore.get(child)),
                                                lastYear.isPresent())));
        years.values().parallelStream()
                .map(ReturnRules::episodeRules)
                .filter(broken -> !broken.isEmpty())
                .toList()
                .forEach(problems::addAll);
        new HeaderRules(problems::add).check(tables, lastYear);
        new MissingRules(problems::add).check(tables.rows().missing(), years);
        new ScoreRules(problems::add).check(tables, births);
        return years;
    }

    private static List<Problem> episodeRules(ChildYear year) {
        List<Problem> broken = new ArrayList<>(2);
        for (int i = 0; i < year.rows().size(); i++) {
            EpisodeAt at = new EpisodeAt(year, i);
            for (EpisodeRule rule : EPISODE_RULES) {
                if (rule.broken().test(at)) {
                    broken.add(rule.problem(at));
                }
            }
        }
        return broken;
    }

    private static Map<ChildId, List<EpisodeRow>> episodes(ReturnTables tables) {
        Map<ChildId, List<EpisodeRow>> byChild = new LinkedHashMap<>();
        for (EpisodeRow row : tables.rows().episodes()) {
            byChild.computeIfAbsent(row.child(), id -> new ArrayList<>(4)).add(row);
        }
        byChild.values().forEach(rows -> rows.sort(ChildYear.IN_ORDER));
        return byChild;
    }

    private static Map<ChildId, LocalDate> births(ReturnTables tables) {
        Map<ChildId, LocalDate> births = new HashMap<>();
        for (HeaderRow row : tables.rows().headers()) {
            row.identity().bornOn().ifPresent(born -> births.putIfAbsent(row.child(), born));
        }
        return births;
    }
}
