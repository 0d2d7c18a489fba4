package org.homeward.matching.fairness;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.homeward.domain.common.Plain;

/**
 * How matching went for one group of children.
 *
 * @param children cases in the group
 * @param shortlisted with at least one possible home; empty under {@link #TOO_FEW} cases
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

    /** Under so many cases no rate is shown: it would say more about chance than about fairness. */
    public static final int TOO_FEW = 10;

    /** Numbers under this, but for 0, do not leave the authority. */
    public static final int SUPPRESSED_UNDER = 6;

    static GroupRates of(Trait trait, String group, List<FairnessCase> cases) {
        int count = cases.size();
        int found = (int) cases.stream().filter(one -> one.possibleHomes() > 0).count();
        List<FairnessCase> placed = cases.stream().filter(FairnessCase::isPlaced).toList();
        boolean enough = count >= TOO_FEW;
        return new GroupRates(
                trait,
                group,
                count,
                enough ? Optional.of(new Rate(found, count)) : Optional.empty(),
                enough
                        ? cases.stream().mapToInt(FairnessCase::possibleHomes).average()
                        : OptionalDouble.empty(),
                enough ? Optional.of(new Rate(placed.size(), count)) : Optional.empty(),
                placed.size() >= TOO_FEW
                        ? placed.stream()
                                .mapToLong(one -> one.daysToPlacement().orElse(0))
                                .average()
                        : OptionalDouble.empty());
    }

    public boolean isTooFew() {
        return children < TOO_FEW;
    }

    /** The number of children as it may leave the authority. */
    public String exportedChildren() {
        return children > 0 && children < SUPPRESSED_UNDER
                ? "fewer than " + SUPPRESSED_UNDER
                : Plain.number(children);
    }

    /** A rate as it may leave the authority; empty text where it may not. */
    public static String exported(Optional<Rate> rate) {
        return rate.filter(r -> isOpen(r.of()) && isOpen(r.outOf() - r.of()))
                .map(Rate::words)
                .orElse("");
    }

    private static boolean isOpen(int number) {
        return number == 0 || number >= SUPPRESSED_UNDER;
    }
}
