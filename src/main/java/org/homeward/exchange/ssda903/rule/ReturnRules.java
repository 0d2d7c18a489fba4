package org.homeward.exchange.ssda903.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.homeward.app.Problem;
import org.homeward.app.reading.Progress;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.ssda903.table.OtherRow;
import org.homeward.exchange.ssda903.table.ReturnTables;

/** Finds where rows break the department's rules, return by return, child by child. */
public final class ReturnRules {
    private static final int CHILDREN_BETWEEN_NEWS = 2_000;

    private final Registered registered;
    private final Progress progress;
    private final long total;
    private final AtomicLong done = new AtomicLong();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ChildId, OtherRow> headers = new HashMap<>();

    private ReturnRules(Registered registered, Progress progress, long total) {
        this.registered = registered;
        this.progress = progress;
        this.total = total;
    }

    /**
     * Every broken rule of every row. Throws {@link org.homeward.app.reading.Stopped} when asked to
     * stop.
     */
    public static List<Problem> broken(
            List<ReturnRows> returns, Registered registered, Progress progress) {
        List<ReturnRows> oldestFirst =
                returns.stream().sorted((a, b) -> a.yearEnd().compareTo(b.yearEnd())).toList();
        long total = oldestFirst.stream().mapToLong(r -> r.rows().size() + r.others().size()).sum();
        ReturnRules rules = new ReturnRules(registered, progress, total);
        rules.check(oldestFirst);
        return rules.problems;
    }

    /** Every rule that is asked, by number. */
    public static List<Rule> listAll() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        EpisodeRules.ALL.forEach(check -> rules.put(check.rule().number(), check.rule()));
        TableRules.ALL.values().stream()
                .flatMap(List::stream)
                .forEach(check -> rules.putIfAbsent(check.rule().number(), check.rule()));
        return List.copyOf(rules.values());
    }

    private void check(List<ReturnRows> returns) {
        Map<ChildId, ChildRows> earlier = Map.of();
        Map<ChildId, ChildRows> now =
                returns.isEmpty() ? Map.of() : ChildRows.of(ReturnTables.of(returns.get(0)));
        for (int i = 0; i < returns.size(); i++) {
            progress.orStop();
            boolean hasLater = i + 1 < returns.size();
            ReturnTables tables = ReturnTables.of(returns.get(i));
            Map<ChildId, ChildRows> later =
                    hasLater ? ChildRows.of(ReturnTables.of(returns.get(i + 1))) : Map.of();
            ReturnYear year =
                    new ReturnYear(
                            tables.yearEnd(),
                            tables.yearStart(),
                            i == 0 ? Optional.empty() : Optional.of(returns.get(i - 1).yearEnd()),
                            hasLater,
                            tables.listTables(),
                            registered);
            check(year, now, earlier, later);
            now.forEach((child, rows) -> rows.findHeader().ifPresent(h -> headers.put(child, h)));
            earlier = now;
            now = later;
        }
    }

    private void check(
            ReturnYear year,
            Map<ChildId, ChildRows> now,
            Map<ChildId, ChildRows> earlier,
            Map<ChildId, ChildRows> later) {
        now.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .parallel()
                .map(
                        entry -> {
                            ChildId child = entry.getKey();
                            tell(entry.getValue());
                            return broken(
                                    new ChildInReturn(
                                            year,
                                            child,
                                            entry.getValue(),
                                            Optional.ofNullable(earlier.get(child)),
                                            Optional.ofNullable(later.get(child)),
                                            Optional.ofNullable(headers.get(child))));
                        })
                .filter(broken -> !broken.isEmpty())
                .toList()
                .forEach(problems::addAll);
    }

    private void tell(ChildRows rows) {
        long before = done.getAndAdd(1L + rows.episodes().size());
        if (before / CHILDREN_BETWEEN_NEWS != done.get() / CHILDREN_BETWEEN_NEWS) {
            progress.orStop();
            progress.at("Checking rules", Math.min(done.get(), total), total);
        }
    }

    private static List<Problem> broken(ChildInReturn in) {
        List<Problem> broken = new ArrayList<>(4);
        for (int i = 0; i < in.episodes().size(); i++) {
            EpisodeAt at = new EpisodeAt(in, i);
            for (Check<EpisodeAt> check : EpisodeRules.ALL) {
                if (check.broken().test(at)) {
                    broken.add(check.problem(at));
                }
            }
        }
        TableRules.addBroken(in, broken);
        return broken;
    }
}
