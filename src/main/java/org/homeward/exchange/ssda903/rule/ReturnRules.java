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
import org.homeward.app.Problem.About;
import org.homeward.app.reading.Progress;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.MissingRow;
import org.homeward.exchange.ssda903.table.OtherRow;
import org.homeward.exchange.ssda903.table.ReturnTables;
import org.homeward.exchange.ssda903.table.Table;

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
    public static List<Problem> broken(List<ReturnRows> returns, Progress progress) {
        ReturnRules rules = new ReturnRules();
        Optional<ReturnTables> before = Optional.empty();
        Map<ChildId, ChildYear> yearsBefore = Map.of();
        for (ReturnRows rows : returns) {
            progress.orStop();
            ReturnTables one = ReturnTables.of(rows);
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
        new MissingRules(problems::add)
                .check(tables.listRows(Table.MISSING).stream().map(MissingRow::of).toList(), years);
        new ScoreRules(problems::add).check(tables, births);
        problems.replaceAll(problem -> ofYear(problem, tables.yearEnd()));
        return years;
    }

    private static Problem ofYear(Problem p, LocalDate yearEnd) {
        About about = new About(Optional.of(yearEnd), p.about().day(), p.about().value());
        return p.about().yearEnd().isPresent()
                ? p
                : new Problem(
                        p.severity(), p.rule(), p.child(), p.where(), about, p.text(), p.repair());
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
        for (EpisodeRow row : tables.episodes()) {
            byChild.computeIfAbsent(row.child(), id -> new ArrayList<>(4)).add(row);
        }
        byChild.values().forEach(rows -> rows.sort(ChildYear.IN_ORDER));
        return byChild;
    }

    private static Map<ChildId, LocalDate> births(ReturnTables tables) {
        Map<ChildId, LocalDate> births = new HashMap<>();
        for (OtherRow row : tables.listRows(Table.HEADER)) {
            row.findDate(Column.DOB).ifPresent(born -> births.putIfAbsent(row.child(), born));
        }
        return births;
    }
}
