package org.homeward.stepdown.fairness;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.homeward.fairness.Rate;
import org.homeward.fairness.SmallNumbers;
import org.homeward.fairness.Trait;

/**
 * How flags, reviews and decisions fell on one group of children. A rate of too few is empty.
 *
 * @param residents children of the group in residential care on the day
 * @param flagged of those, with a trigger that is met
 * @param lived children of the group in residential care at some time in the 12 months
 * @param reviewed of those, with a review in that time
 * @param proceed of those reviewed, with a decision to proceed
 */
public record StepDownRates(
        Trait trait,
        String group,
        int residents,
        Optional<Rate> flagged,
        int lived,
        Optional<Rate> reviewed,
        Optional<Rate> proceed) {
    static StepDownRates of(Trait trait, String group, List<StepDownCase> cases) {
        List<StepDownCase> residents = cases.stream().filter(StepDownCase::resident).toList();
        List<StepDownCase> reviewed = cases.stream().filter(StepDownCase::reviewed).toList();
        return new StepDownRates(
                trait,
                group,
                residents.size(),
                rate(residents, StepDownCase::flagged),
                cases.size(),
                rate(cases, StepDownCase::reviewed),
                rate(reviewed, StepDownCase::proceed));
    }

    private static Optional<Rate> rate(List<StepDownCase> cases, Predicate<StepDownCase> met) {
        return SmallNumbers.rate(cases.stream().filter(met).count(), cases.size());
    }

    /** Not one rate can be given. */
    public boolean isTooFew() {
        return flagged.isEmpty() && reviewed.isEmpty() && proceed.isEmpty();
    }
}
