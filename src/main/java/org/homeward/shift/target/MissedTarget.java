package org.homeward.shift.target;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.ExitReason;
import org.homeward.position.CarePosition;
import org.homeward.shift.Flow;
import org.homeward.shift.Flows;
import org.homeward.shift.StockPoint;
import org.homeward.shift.StockScope;
import org.homeward.shift.StockSeries;
import org.homeward.shift.TargetLine;

/**
 * A target of children looked after against what was counted, taken apart: where the programme
 * really began, what entries and exits did since, and whom the headline hides.
 *
 * @param counted on the day the line ends, or the newest day before it
 * @param begun counted on the day the line begins
 * @param parts what entries and exits did in the whole years between; empty when a year is missing
 * @param all everybody in the published count
 * @param unaccompanied unaccompanied asylum-seeking children among them
 */
public record MissedTarget(
        TargetLine line,
        StockPoint begun,
        StockPoint counted,
        Optional<CountParts> parts,
        YearsOnRecord record,
        Pair all,
        Pair unaccompanied) {

    /** A number on the day the line begins and on the day that was counted last. */
    public record Pair(int then, int now) {
        public int change() {
            return now - then;
        }
    }

    /**
     * Exits of one kind in two years.
     *
     * @param before in the year that ended when the line began
     * @param last in the newest year
     */
    public record ExitsOf(ExitReason reason, int before, int last) {}

    /**
     * Takes a line apart as at the day of the position. Empty when no return describes the day on
     * which it begins, or no later day.
     */
    public static Optional<MissedTarget> of(CarePosition position, TargetLine line) {
        LocalDate from = line.start().on();
        LocalDate to = earlier(line.goal().on(), position.asAt());
        if (!to.isAfter(from)) {
            return Optional.empty();
        }
        StockSeries stock = StockSeries.on(position, StockScope.PUBLISHED, List.of(from, to));
        if (stock.listCovered().size() < 2) {
            return Optional.empty();
        }
        StockSeries others =
                StockSeries.on(
                        position, StockScope.PUBLISHED.withUnaccompanied(false), List.of(from, to));
        Pair all = pair(stock);
        Pair without = pair(others);
        YearsOnRecord record = YearsOnRecord.between(position, StockScope.PUBLISHED, from, to);
        return Optional.of(
                new MissedTarget(
                        line,
                        stock.points().get(0),
                        stock.points().get(1),
                        parts(record, from, to),
                        record,
                        all,
                        new Pair(all.then() - without.then(), all.now() - without.now())));
    }

    /** How far the count is above the goal; below 0 when it is under it. */
    public int gap() {
        return all.now() - line.findOn(counted.day()).orElse(line.goal().children());
    }

    /** How many more were looked after at the start than the line begins with. */
    public int startedAbove() {
        return all.then() - line.start().children();
    }

    /** Everybody but unaccompanied children. */
    public Pair others() {
        return new Pair(all.then() - unaccompanied.then(), all.now() - unaccompanied.now());
    }

    /** Exits by reason in the year before the line and in the newest year on record. */
    public List<ExitsOf> listExits(CarePosition position) {
        if (record.years().size() < 2) {
            return List.of();
        }
        Map<ExitReason, Integer> before = exits(position, record.years().get(0).yearEnd());
        Map<ExitReason, Integer> last = exits(position, record.findLast().orElseThrow().yearEnd());
        return List.of(ExitReason.values()).stream()
                .map(
                        reason ->
                                new ExitsOf(
                                        reason,
                                        before.getOrDefault(reason, 0),
                                        last.getOrDefault(reason, 0)))
                .toList();
    }

    private static Map<ExitReason, Integer> exits(CarePosition position, LocalDate yearEnd) {
        Map<ExitReason, Integer> exits = new EnumMap<>(ExitReason.class);
        Flows.between(position, StockScope.PUBLISHED, yearEnd.minusYears(1).plusDays(1), yearEnd)
                .list()
                .stream()
                .filter(Flow::isExit)
                .forEach(exit -> exits.merge(reason(position, exit), 1, Integer::sum));
        return exits;
    }

    private static ExitReason reason(CarePosition position, Flow exit) {
        CareHistory history = position.history(exit.child());
        return history.episodes().stream()
                .filter(episode -> episode.findEnd().filter(exit.on()::equals).isPresent())
                .reduce((first, second) -> second)
                .map(Episode::ending)
                .map(ending -> ExitReason.of(ending.reason()))
                .orElse(ExitReason.OTHER);
    }

    /** The first year on record is the one that ended when the line began. */
    private static Optional<CountParts> parts(YearsOnRecord record, LocalDate from, LocalDate to) {
        int since = to.getYear() - from.getYear();
        boolean whole =
                record.years().size() == since + 1
                        && record.years().get(0).yearEnd().equals(from)
                        && record.findLast().orElseThrow().yearEnd().equals(to);
        return whole
                ? CountParts.of(
                        record.years().get(0), record.years().subList(1, record.years().size()))
                : Optional.empty();
    }

    private static Pair pair(StockSeries stock) {
        return new Pair(stock.points().get(0).total(), stock.points().get(1).total());
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
