package org.homeward.stepdown.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.homeward.stepdown.StepDownPolicy;

/**
 * All indicators of one child side by side. Points are counted over what is known and shown with
 * what was known, such as 42 of 60. The band counts an unknown indicator as nothing gained, so that
 * knowing less never puts a child in a higher band; what is unknown is named as what to find out.
 *
 * @param marks in the order of the policy paper
 * @param gates in the order of the policy paper
 * @param support what the needs ask for around a family
 * @param asAt the day it was worked out for
 * @param expires the first day on which it no longer holds and is worked out anew
 */
public record Readiness(
        List<Mark> marks,
        List<Gate> gates,
        StepDownPolicy.Bands bands,
        Support support,
        LocalDate asAt,
        LocalDate expires) {
    public Readiness {
        marks = List.copyOf(marks);
        gates = List.copyOf(gates);
    }

    /** It is too old to lie before people who decide. */
    public boolean isExpiredOn(LocalDate day) {
        return !day.isBefore(expires);
    }

    /** Points of the known indicators. */
    public double points() {
        return marks.stream().map(Mark::findPoints).mapToDouble(p -> p.orElse(0)).sum();
    }

    /** What the known indicators could give; unknown ones are left out. */
    public int knownMaximum() {
        return marks.stream().filter(Mark::isKnown).mapToInt(Mark::weight).sum();
    }

    /** What all indicators could give. */
    public int maximum() {
        return marks.stream().mapToInt(Mark::weight).sum();
    }

    /** Points if every unknown indicator were to come out full. */
    public double pointsAtMost() {
        return points() + maximum() - knownMaximum();
    }

    /** Per cent of what is known; empty when nothing is. */
    public OptionalDouble findShareOfKnown() {
        return knownMaximum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(100 * points() / knownMaximum());
    }

    public Band band() {
        if (!gates.stream().allMatch(Gate::isOpen)) {
            return Band.HELD;
        }
        if (points() >= bands.reviewNow()) {
            return Band.REVIEW_NOW;
        }
        return points() >= bands.workTowards() ? Band.WORK_TOWARDS : Band.REVISIT;
    }

    /** Gates that are not open, closed and unknown alike. */
    public List<Gate> listHolding() {
        return gates.stream().filter(gate -> !gate.isOpen()).toList();
    }

    public List<Mark> listUnknown() {
        return marks.stream().filter(mark -> !mark.isKnown()).toList();
    }

    /** What would raise the points, the most first: known indicators below full, and unknown. */
    public List<Mark> listToRaise() {
        return marks.stream()
                .filter(mark -> mark.missing() > 0)
                .sorted(Comparator.comparingDouble(Mark::missing).reversed())
                .toList();
    }
}
