package org.homeward.stepdown.aftercare;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.Placement;
import org.homeward.domain.review.CheckIn;
import org.homeward.domain.review.CheckPoint;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.AfterMove;
import org.homeward.stepdown.FamilyStay;
import org.homeward.stepdown.StepDownPolicy;

/**
 * What is watched after a child moved to a family, as at a day: check-ins dense in the first 14
 * weeks, the first visit, early warnings.
 *
 * @param checkIns every point in order
 * @param warnings everything that ever warned, the newest first
 * @param current those of the last weeks, as many as the policy keeps in sight
 */
public record Aftercare(
        FamilyStay stay,
        List<LookIn> checkIns,
        FirstVisit firstVisit,
        List<Warning> warnings,
        List<Warning> current) {
    public Aftercare {
        checkIns = List.copyOf(checkIns);
        warnings = List.copyOf(warnings);
        current = List.copyOf(current);
    }

    /**
     * As at the day of the position, whether the placement goes on, has ended or is still to come.
     */
    public static Aftercare of(CarePosition position, Placement placement, StepDownPolicy policy) {
        AfterMove rules = policy.afterMove();
        FamilyStay stay = FamilyStay.of(position, placement);
        var warnings = new Warnings(position, stay, rules);
        List<Warning> all = warnings.list();
        LocalDate from = position.asAt().minusWeeks(rules.warningWeeks());
        return new Aftercare(
                stay,
                lookIns(position, stay, warnings.checkIns(), rules),
                firstVisit(position, stay, rules),
                all,
                all.stream().filter(warning -> warning.on().isAfter(from)).toList());
    }

    /** The first check-in that is not done; empty when none is left. */
    public Optional<LookIn> findNext() {
        return checkIns.stream().filter(LookIn::isOpen).findFirst();
    }

    public List<LookIn> listOverdue() {
        return checkIns.stream().filter(l -> l.state() == LookIn.State.OVERDUE).toList();
    }

    private static List<LookIn> lookIns(
            CarePosition position, FamilyStay stay, List<CheckIn> done, AfterMove rules) {
        return Arrays.stream(CheckPoint.values())
                .map(point -> lookIn(position, stay, point, rules, findDone(done, point)))
                .toList();
    }

    private static LookIn lookIn(
            CarePosition position,
            FamilyStay stay,
            CheckPoint point,
            AfterMove rules,
            Optional<CheckIn> done) {
        LocalDate due = stay.start().plusDays(point.days());
        LocalDate lateAfter = due.plusDays(rules.grace(point));
        LookIn.State state =
                done.isPresent() ? LookIn.State.DONE : open(position, stay, due, lateAfter);
        return new LookIn(point, due, lateAfter, state, done);
    }

    private static LookIn.State open(
            CarePosition position, FamilyStay stay, LocalDate due, LocalDate lateAfter) {
        Optional<LocalDate> end = stay.findEndBy(position.asAt());
        if (end.isPresent()) {
            return due.isBefore(end.get()) ? LookIn.State.MISSED : LookIn.State.FELL_AWAY;
        }
        if (position.asAt().isBefore(due)) {
            return LookIn.State.TO_COME;
        }
        return position.asAt().isAfter(lateAfter) ? LookIn.State.OVERDUE : LookIn.State.DUE;
    }

    private static Optional<CheckIn> findDone(List<CheckIn> done, CheckPoint point) {
        return done.stream()
                .filter(checkIn -> checkIn.point() == point)
                .reduce((first, second) -> second);
    }

    private static FirstVisit firstVisit(CarePosition position, FamilyStay stay, AfterMove rules) {
        return new FirstVisit(
                stay.start().plusDays(rules.visitDays()),
                position.casework().visits(stay.child()).stream()
                        .filter(visit -> !visit.recorded().on().isBefore(stay.start()))
                        .filter(visit -> !visit.recorded().on().isAfter(position.asAt()))
                        .findFirst());
    }
}
