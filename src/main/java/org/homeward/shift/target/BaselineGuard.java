package org.homeward.shift.target;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.homeward.domain.common.Plain;
import org.homeward.domain.money.NamedTarget;
import org.homeward.shift.StockPoint;

/**
 * Keeps a claim of a reduction honest. Whoever measures from a start that was chosen after a peak
 * claims a fall that the programme never made; such a claim may only be shown together with the
 * change since the programme's baseline. Norfolk went from 1,107 to 1,227 to 1,128: a fall by 99
 * since the peak, a rise by 21 since the baseline.
 */
public final class BaselineGuard {
    private final NamedTarget.Mark baseline;

    /** Guards claims against the day and the number that a programme began with. */
    public BaselineGuard(NamedTarget.Mark baseline) {
        this.baseline = baseline;
    }

    /**
     * What may be said of a series from a chosen start to its end.
     *
     * @param sentence the change since the chosen start, with the change since the baseline where
     *     that must not be left out
     * @param guarded the first alone would mislead: the sentence carries both
     * @param peak the highest point between baseline and end, where the claim is guarded
     */
    public record Claim(String sentence, boolean guarded, Optional<StockPoint> peak) {}

    /**
     * Judges a claim. Points are in order of time and each of a day that returns describe.
     *
     * @param from the chosen start; the first point on or after it counts
     * @param counted the number that is claimed to have changed
     * @return empty when there are not two points to compare
     */
    public Optional<Claim> judge(
            List<StockPoint> points, LocalDate from, ToIntFunction<StockPoint> counted) {
        Optional<StockPoint> start =
                points.stream().filter(point -> !point.day().isBefore(from)).findFirst();
        if (start.isEmpty() || points.get(points.size() - 1).equals(start.get())) {
            return Optional.empty();
        }
        StockPoint last = points.get(points.size() - 1);
        String claim = change(start.get().day(), counted.applyAsInt(start.get()), last, counted);
        if (!isChosenAfterPeak(start.get(), last, counted)) {
            return Optional.of(new Claim(claim, false, Optional.empty()));
        }
        String whole =
                "%s Measured from the programme's baseline: %s"
                        .formatted(
                                claim, change(baseline.on(), baseline.children(), last, counted));
        return Optional.of(new Claim(whole, true, peak(points, counted)));
    }

    /** The start lies above the baseline and not before it, and the claim is a fall. */
    private boolean isChosenAfterPeak(
            StockPoint start, StockPoint last, ToIntFunction<StockPoint> counted) {
        int begun = counted.applyAsInt(start);
        return !start.day().isBefore(baseline.on())
                && begun > baseline.children()
                && counted.applyAsInt(last) < begun;
    }

    private Optional<StockPoint> peak(List<StockPoint> points, ToIntFunction<StockPoint> counted) {
        return points.stream()
                .filter(point -> !point.day().isBefore(baseline.on()))
                .max(Comparator.comparingInt(counted));
    }

    private static String change(
            LocalDate since, int before, StockPoint last, ToIntFunction<StockPoint> counted) {
        int now = counted.applyAsInt(last);
        String moved =
                now == before
                        ? "the same"
                        : "%s %s"
                                .formatted(
                                        Plain.number(Math.abs(now - before)),
                                        now > before ? "more" : "fewer");
        return "%s on %s against %s on %s: %s."
                .formatted(
                        Plain.number(now),
                        Plain.day(last.day()),
                        Plain.number(before),
                        Plain.day(since),
                        moved);
    }
}
