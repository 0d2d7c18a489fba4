package org.homeward.app.review;

import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.Resident;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.readiness.Readiness;
import org.homeward.stepdown.screening.NotFlagged;
import org.homeward.stepdown.screening.StepDownFlag;
import org.homeward.stepdown.screening.StepDownScreen;

/** What the screening says of one child. */
record Screened(ReviewPage.Flagging flagging, Optional<Readiness> readiness) {

    static Screened of(ChildId child, CarePosition position, StepDownPolicy policy) {
        var screen = new StepDownScreen(policy);
        return Resident.find(position, child)
                .map(resident -> of(resident, screen))
                .orElseGet(Screened::nowhere);
    }

    private static Screened of(Resident resident, StepDownScreen screen) {
        return screen.findFlag(resident)
                .map(Screened::of)
                .or(() -> screen.findNotFlagged(resident).map(Screened::of))
                .orElseGet(Screened::nowhere);
    }

    private static Screened of(StepDownFlag flag) {
        return new Screened(
                new ReviewPage.Flagging(flag.because(), Optional.empty(), flag.findSince()),
                Optional.of(flag.readiness()));
    }

    private static Screened of(NotFlagged other) {
        return new Screened(
                new ReviewPage.Flagging(
                        other.waiting(), Optional.of(other.because()), Optional.empty()),
                Optional.of(other.readiness()));
    }

    private static Screened nowhere() {
        return new Screened(
                new ReviewPage.Flagging(List.of(), Optional.empty(), Optional.empty()),
                Optional.empty());
    }
}
