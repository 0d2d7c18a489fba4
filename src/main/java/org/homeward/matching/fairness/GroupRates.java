package org.homeward.matching.fairness;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.homeward.fairness.Rate;
import org.homeward.fairness.SmallNumbers;
import org.homeward.fairness.Trait;

/**
 * How matching went for one group of children.
 *
 * @param children cases in the group
 * @param shortlisted with at least one possible home; empty under {@link SmallNumbers#TOO_FEW}
 *     cases
 * @param meanHomes possible homes for a child; empty under that number too
 * @param placed from their request; empty under that number too
 * @param meanDays from request to placement, over those placed; empty when fewer than that were
 */
public record GroupRates(
        Trait trait,
        String group,
        int children,
        Optional<Rate> shortlisted,
        OptionalDouble meanHomes,
        Optional<Rate> placed,
        OptionalDouble meanDays) {

    static GroupRates of(Trait trait, String group, List<FairnessCase> cases) {
        int count = cases.size();
        int found = (int) cases.stream().filter(one -> one.possibleHomes() > 0).count();
        List<FairnessCase> placed = cases.stream().filter(FairnessCase::isPlaced).toList();
        boolean enough = count >= SmallNumbers.TOO_FEW;
        return new GroupRates(
                trait,
                group,
                count,
                enough ? Optional.of(new Rate(found, count)) : Optional.empty(),
                enough
                        ? cases.stream().mapToInt(FairnessCase::possibleHomes).average()
                        : OptionalDouble.empty(),
                enough ? Optional.of(new Rate(placed.size(), count)) : Optional.empty(),
                placed.size() >= SmallNumbers.TOO_FEW
                        ? placed.stream()
                                .mapToLong(one -> one.daysToPlacement().orElse(0))
                                .average()
                        : OptionalDouble.empty());
    }

    public boolean isTooFew() {
        return children < SmallNumbers.TOO_FEW;
    }

    /** The number of children as it may leave the authority. */
    public String exportedChildren() {
        return SmallNumbers.exported(children);
    }
}
