package org.homeward.domain.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One dated step on the way to a family.
 *
 * @param what in a few words, beside its kind
 * @param who who sees to it
 * @param done the day it took place; empty until then
 * @param feedback what the child said of it afterwards, in the child's words
 * @param slips days it was planned for before, oldest first
 */
public record TransitionStep(
        StepKind kind,
        String what,
        LocalDate planned,
        String who,
        Optional<LocalDate> done,
        String feedback,
        List<Slipped> slips) {
    public TransitionStep {
        slips = List.copyOf(slips);
    }

    public boolean isOverdueOn(LocalDate day) {
        return done.isEmpty() && planned.isBefore(day);
    }
}
