package org.homeward.exchange.ssda903.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.app.Problem;
import org.homeward.app.ProblemCounts;
import org.homeward.app.reading.Progress;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.ssda903.table.OtherRow;
import org.homeward.exchange.ssda903.table.ReturnTables;

/** Finds where rows break the department's rules, return by return, child by child. */
public final class ReturnRules {
    private static final int CHILDREN_AT_ONCE = 500;

    private final Registered registered;
    private final Progress progress;
    private final Consumer<Findings> found;
    private final boolean counted;
    private final long total;
    private final AtomicLong done = new AtomicLong();
    private final Map<ChildId, OtherRow> headers = new HashMap<>();

    private ReturnRules(
            List<ReturnRows> returns,
            Registered registered,
            Progress progress,
            boolean counted,
            Consumer<Findings> found) {
        this.registered = registered;
        this.progress = progress;
        this.counted = counted;
        this.found = found;
        this.total = returns.stream().mapToLong(r -> r.rows().size() + r.others().size()).sum();
    }

    /**
     * Every broken rule of every row, by return and child. Throws {@link
     * org.homeward.app.reading.Stopped} when asked to stop.
     */
    public static List<Problem> broken(
            List<ReturnRows> returns, Registered registered, Progress progress) {
        List<Problem> problems = new ArrayList<>();
        new ReturnRules(
                        returns,
                        registered,
                        progress,
                        false,
                        found -> problems.addAll(found.problems()))
                .check(returns);
        return problems;
    }

    /** How often each rule is broken. */
    public static ProblemCounts count(
            List<ReturnRows> returns, Registered registered, Progress progress) {
        ProblemCounts counts = new ProblemCounts();
        new ReturnRules(returns, registered, progress, true, found -> found.addTo(counts))
                .check(returns);
        return counts;
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
        List<ReturnTables> all =
                returns.stream()
                        .sorted((a, b) -> a.yearEnd().compareTo(b.yearEnd()))
                        .map(ReturnTables::of)
                        .toList();
        Map<ChildId, ChildRows> earlier = Map.of();
        Map<ChildId, ChildRows> now = all.isEmpty() ? Map.of() : ChildRows.of(all.get(0));
        for (int i = 0; i < all.size(); i++) {
            progress.orStop();
            boolean hasLater = i + 1 < all.size();
            Map<ChildId, ChildRows> later = hasLater ? ChildRows.of(all.get(i + 1)) : Map.of();
            ReturnTables tables = all.get(i);
            ReturnYear year =
                    new ReturnYear(
                            tables.yearEnd(),
                            tables.yearStart(),
                            i == 0 ? Optional.empty() : Optional.of(all.get(i - 1).yearEnd()),
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
        List<ChildId> children = new ArrayList<>(now.keySet());
        if (!counted) {
            Collections.sort(children);
        }
        int chunks = (children.size() + CHILDREN_AT_ONCE - 1) / CHILDREN_AT_ONCE;
        Stream<Findings> findings =
                IntStream.range(0, chunks)
                        .parallel()
                        .mapToObj(
                                chunk -> {
                                    int from = chunk * CHILDREN_AT_ONCE;
                                    int to = Math.min(from + CHILDREN_AT_ONCE, children.size());
                                    return broken(
                                            year, children.subList(from, to), now, earlier, later);
                                });
        if (counted) {
            findings.forEach(found);
        } else {
            findings.forEachOrdered(found);
        }
    }

    private Findings broken(
            ReturnYear year,
            List<ChildId> children,
            Map<ChildId, ChildRows> now,
            Map<ChildId, ChildRows> earlier,
            Map<ChildId, ChildRows> later) {
        progress.orStop();
        long rows = 0;
        List<ChildInReturn> all = new ArrayList<>(children.size());
        for (ChildId child : children) {
            ChildRows here = now.getOrDefault(child, ChildRows.NONE);
            rows += here.size();
            all.add(
                    new ChildInReturn(
                            year,
                            child,
                            here,
                            Optional.ofNullable(earlier.get(child)),
                            Optional.ofNullable(later.get(child)),
                            Optional.ofNullable(headers.get(child))));
        }
        Findings broken = new Findings(counted);
        if (counted) {
            addCounted(all, broken);
        } else {
            all.forEach(child -> addBroken(child, broken));
        }
        progress.at("Checking rules", Math.min(done.addAndGet(rows), total), total);
        return broken;
    }

    /**
     * One rule after the other over many episodes: half the time of one episode after the other.
     */
    private static void addCounted(List<ChildInReturn> children, Findings broken) {
        List<EpisodeAt> episodes = new ArrayList<>(4 * children.size());
        for (ChildInReturn child : children) {
            for (int i = 0; i < child.episodes().size(); i++) {
                episodes.add(new EpisodeAt(child, i));
            }
        }
        for (Check<EpisodeAt> check : EpisodeRules.ALL) {
            int times = 0;
            for (EpisodeAt at : episodes) {
                times += check.broken().test(at) ? 1 : 0;
            }
            broken.add(check, times);
        }
        children.forEach(child -> TableRules.addBroken(child, broken));
    }

    private static void addBroken(ChildInReturn in, Findings broken) {
        for (int i = 0; i < in.episodes().size(); i++) {
            EpisodeAt at = new EpisodeAt(in, i);
            for (Check<EpisodeAt> check : EpisodeRules.ALL) {
                if (check.broken().test(at)) {
                    broken.add(check, at);
                }
            }
        }
        TableRules.addBroken(in, broken);
    }
}
