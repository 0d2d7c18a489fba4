package org.homeward.app.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Deeds;
import org.homeward.app.Outcome;
import org.homeward.app.PoliciesInForce;
import org.homeward.app.Store;
import org.homeward.domain.care.Placement;
import org.homeward.domain.carer.Home;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Money;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.CarePosition;

/**
 * Shows what a child's placement costs beside the homes there are. It is folded away until somebody
 * asks, asking is written into the audit trail, and nothing of it can be a reason in the review.
 */
public final class OpenCost {
    private final Deeds deeds;
    private final Matcher matcher;

    public OpenCost(Store store, Matcher matcher, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.matcher = matcher;
    }

    /**
     * What is recorded, a week each.
     *
     * @param now of the placement on the day; empty when no fee is recorded, never nought
     * @param homes that could take the child, in the order of the review
     */
    public record Cost(Optional<Money> now, List<Fee> homes) {
        public Cost {
            homes = List.copyOf(homes);
        }
    }

    /** The fee of one home; empty when none is recorded. */
    public record Fee(HouseholdId household, String name, Optional<Money> weekly) {}

    /** Done with what is recorded; that it was opened stands in the audit trail. */
    public Outcome<Cost> open(ChildId child, LocalDate asAt, Actor by) {
        return deeds.run(
                new Deeds.Deed("opened the cost in a review", Set.of(child.text()), by),
                books -> {
                    CarePosition position = books.position(asAt);
                    var homes =
                            new FamilySearch(PoliciesInForce.apply(matcher, books.listPolicies()))
                                    .options(child, position)
                                    .homes();
                    return Outcome.done(
                            new Cost(
                                    now(child, position),
                                    homes.stream().map(OpenCost::fee).toList()));
                });
    }

    private static Optional<Money> now(ChildId child, CarePosition position) {
        Optional<Placement> placement = position.findPlacementOn(child, position.asAt());
        return placement
                .flatMap(Placement::weeklyFee)
                .or(
                        () ->
                                placement
                                        .flatMap(p -> p.where().findHome())
                                        .flatMap(position.supply()::findHome)
                                        .flatMap(Home::weeklyFee));
    }

    private static Fee fee(FamilyOptions.Option option) {
        var household = option.proposal().household();
        return new Fee(household.id(), household.name(), household.offer().weeklyFee());
    }
}
