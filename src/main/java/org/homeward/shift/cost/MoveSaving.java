package org.homeward.shift.cost;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementGroup;

/**
 * What one move to a family saved up to a day: the week in the home that was left, at its price on
 * the day before the move, less each week with the family at its price of the day. The price of the
 * home is held, so that a later rise is never counted as saved.
 */
final class MoveSaving {
    private final StepDown move;
    private final List<PricedStay> stays;
    private final LocalDate until;
    private final Optional<PricedStay> home;
    private final Accruals realised = new Accruals();
    private final Accruals planned = new Accruals();
    private final Accruals lost = new Accruals();

    /**
     * Works it out.
     *
     * @param stays of the child, in order of days
     * @param until first day that is not looked at
     */
    MoveSaving(StepDown move, List<PricedStay> stays, StillPlaced plan, LocalDate until) {
        this.move = move;
        this.stays = stays;
        this.until = until;
        LocalDate before = move.on().minusDays(1);
        this.home = stays.stream().filter(s -> s.span().contains(before)).findFirst();
        if (isCounted()) {
            accrue(plan, move.on().plusWeeks(plan.weeks()));
        }
    }

    StepDown move() {
        return move;
    }

    /** Both prices are known on every day; otherwise nothing is said to be saved. */
    boolean isCounted() {
        List<PricedStay> family = withFamily();
        return home.flatMap(PricedStay::price).isPresent()
                && !family.isEmpty()
                && family.stream().allMatch(stay -> stay.price().isPresent());
    }

    /** Who provided the home that was left. */
    ProviderSide homeProvider() {
        return home.map(PricedStay::provider).orElse(ProviderSide.NOT_STATED);
    }

    /** The week in the home that was left, in pence; only where the move is counted. */
    long homePence() {
        return home.map(PricedStay::weeklyPence).orElse(0L);
    }

    /** Saved a week at first, in pence; only where the move is counted. */
    long netPence() {
        return homePence() - withFamily().get(0).weeklyPence();
    }

    boolean goesOn() {
        return move.end().isEmpty();
    }

    Accruals realised() {
        return realised;
    }

    Accruals planned() {
        return planned;
    }

    /** What the plan would have gone on to save from an end that was not to plan. */
    Accruals lost() {
        return lost;
    }

    private void accrue(StillPlaced plan, LocalDate horizon) {
        for (PricedStay stay : withFamily()) {
            realised.add(stay.span(), homePence() - stay.weeklyPence());
        }
        for (PricedStay stay : backInResidence(horizon)) {
            realised.add(stay.span(), Math.min(0, homePence() - stay.weeklyPence()));
        }
        for (int week = 0; week < plan.weeks(); week++) {
            LocalDate first = move.on().plusWeeks(week);
            planned.add(
                    seen(first, first.plusWeeks(1)), Math.round(netPence() * plan.at(week + 0.5)));
        }
        if (move.isLost()) {
            lost.add(seen(endOfStay(), horizon), netPence());
        }
    }

    private List<PricedStay> withFamily() {
        return within(seen(move.on(), endOfStay()), PlacementGroup.FOSTER);
    }

    /** Priced residential days after a return, for as long as the plan had counted. */
    private List<PricedStay> backInResidence(LocalDate horizon) {
        boolean returned = move.end().filter(e -> e.kind() == StepDown.Kind.RETURNED).isPresent();
        return returned
                ? within(seen(endOfStay(), horizon), PlacementGroup.RESIDENTIAL).stream()
                        .filter(stay -> stay.price().isPresent())
                        .toList()
                : List.of();
    }

    private List<PricedStay> within(DateSpan window, PlacementGroup group) {
        return stays.stream()
                .filter(stay -> stay.kind().group() == group && stay.span().overlaps(window))
                .map(stay -> stay.within(window))
                .toList();
    }

    private LocalDate endOfStay() {
        return earlier(move.end().map(StepDown.End::on).orElse(until), until);
    }

    /** The days of a stretch that are looked at; none where it begins later or is turned round. */
    private DateSpan seen(LocalDate from, LocalDate to) {
        LocalDate last = earlier(to, until);
        return DateSpan.of(from, last.isBefore(from) ? from : last);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
