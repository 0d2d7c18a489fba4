package org.homeward.shift.cost;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Money;
import org.homeward.position.CarePosition;
import org.homeward.shift.StockScope;

/**
 * What the moves from residential care to families saved up to a day, by the days that children
 * really spent with them. A saving stops on the day a life with a family ends; where a child went
 * back into residential care, a dearer home counts against it. A move without a price on either
 * side is counted as a move and never as a saving.
 */
public final class RealisedSaving {
    private final LocalDate from;
    private final LocalDate to;
    private final List<MoveSaving> moves;
    private final List<Month> months;

    private RealisedSaving(LocalDate from, LocalDate to, List<MoveSaving> moves) {
        this.from = from;
        this.to = to;
        this.moves = List.copyOf(moves);
        this.months = new ArrayList<>();
        Accruals cashable = sum(MoveSaving::realised, RealisedSaving::isCashable);
        Accruals avoided = sum(MoveSaving::realised, RealisedSaving::isAvoided);
        Accruals notSaid = sum(MoveSaving::realised, move -> !isCashable(move) && !isAvoided(move));
        Accruals planned = sum(MoveSaving::planned, move -> true);
        Accruals lost = sum(MoveSaving::lost, move -> true);
        for (YearMonth month = YearMonth.from(from);
                !month.isAfter(YearMonth.from(to));
                month = month.plusMonths(1)) {
            months.add(
                    new Month(
                            month,
                            cashable.upTo(month),
                            avoided.upTo(month),
                            notSaid.upTo(month),
                            planned.upTo(month),
                            lost.upTo(month)));
        }
    }

    /**
     * Sums up to and including a month; negative when families cost more than the homes did.
     *
     * @param cashable of the saving, on homes bought from others: their fee ends with the stay
     * @param avoided of the saving, on the authority's own homes: the place and its cost remain
     *     until another child takes it or it is closed
     * @param notSaid of the saving, on homes of which nobody said who provides them
     * @param planned weeks since each move times what a week saved at first times the share still
     *     placed
     * @param lost what the plan would have saved after ends that were not to plan
     */
    public record Month(
            YearMonth month,
            Money cashable,
            Money avoided,
            Money notSaid,
            Money planned,
            Money lost) {
        /** All that was saved. */
        public Money realised() {
            return cashable.plus(avoided).plus(notSaid);
        }
    }

    /**
     * Moves on or after a day, up to the day of the position.
     *
     * @param listed all known; earlier ones are left out
     */
    public static RealisedSaving of(
            CarePosition position, List<StepDown> listed, LocalDate from, StillPlaced plan) {
        LocalDate to = position.asAt();
        List<StepDown> inTime =
                listed.stream()
                        .filter(move -> !move.on().isBefore(from) && !move.on().isAfter(to))
                        .toList();
        Map<ChildId, List<PricedStay>> stays =
                PricedCare.between(position, StockScope.EVERYBODY, from.minusDays(1), to)
                        .stays()
                        .stream()
                        .collect(Collectors.groupingBy(PricedStay::child));
        return new RealisedSaving(
                from,
                to,
                inTime.stream()
                        .map(
                                move ->
                                        new MoveSaving(
                                                move,
                                                stays.getOrDefault(move.child(), List.of()),
                                                plan,
                                                to.plusDays(1)))
                        .toList());
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public List<Month> months() {
        return List.copyOf(months);
    }

    /** Where things stand on the last day. */
    public Month now() {
        return months.get(months.size() - 1);
    }

    /** Moves in time, with a price or without. */
    public int moves() {
        return moves.size();
    }

    /** Moves of which nothing can be said to be saved, as a price is missing. */
    public int unpriced() {
        return (int) moves.stream().filter(move -> !move.isCounted()).count();
    }

    /** Moves that ended otherwise than planned. */
    public int ended() {
        return (int) moves.stream().filter(move -> move.move().isLost()).count();
    }

    /** Moves that count and go on. */
    public int goingOn() {
        return (int) counted().stream().filter(MoveSaving::goesOn).count();
    }

    /** Counted moves on or after a day. */
    public int countedSince(LocalDate day) {
        return (int) counted().stream().filter(m -> !m.move().on().isBefore(day)).count();
    }

    /** The mean that a counted move saved a week at first, in pence; empty without any. */
    public OptionalLong meanNetPence() {
        return mean(MoveSaving::netPence);
    }

    /** The mean week of the homes that were left, in pence; empty without any. */
    public OptionalLong meanHomePence() {
        return mean(MoveSaving::homePence);
    }

    private OptionalLong mean(Function<MoveSaving, Long> value) {
        List<MoveSaving> counted = counted();
        return counted.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        Math.round(counted.stream().mapToLong(value::apply).average().orElse(0)));
    }

    private List<MoveSaving> counted() {
        return moves.stream().filter(MoveSaving::isCounted).toList();
    }

    private Accruals sum(Function<MoveSaving, Accruals> which, Predicate<MoveSaving> of) {
        Accruals sum = new Accruals();
        moves.stream().filter(of).map(which).forEach(sum::addAll);
        return sum;
    }

    private static boolean isCashable(MoveSaving move) {
        return move.homeProvider() == ProviderSide.INDEPENDENT
                || move.homeProvider() == ProviderSide.OTHER_PUBLIC;
    }

    private static boolean isAvoided(MoveSaving move) {
        return move.homeProvider() == ProviderSide.OWN;
    }
}
