package org.homeward.stepdown.readiness;

import java.util.Locale;
import org.homeward.domain.child.CareView;
import org.homeward.domain.child.Suitability;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.Resident;

/**
 * R6: full when the plan is or was foster care, so that residence stands in for a missing foster
 * home; half when foster care is suitable beside it; none when residential care is the plan.
 */
final class RightSetting implements Indicator {
    @Override
    public Aspect aspect() {
        return Aspect.RIGHT_SETTING;
    }

    @Override
    public Found of(Resident resident) {
        CareView view = resident.child().careView();
        if (view.foster() == Suitability.UNSUITABLE) {
            return found(Mark.Level.NONE, "Foster care is recorded as unsuitable.");
        }
        if (view.foster() == Suitability.PREFERRED) {
            return found(Mark.Level.FULL, "Foster care is preferred.");
        }
        if (view.residential() == Suitability.UNSUITABLE) {
            return found(Mark.Level.FULL, "Residential care is recorded as unsuitable.");
        }
        if (view.foster() == Suitability.SUITABLE_NOT_PREFERRED) {
            return found(
                    Mark.Level.HALF, "Foster care is suitable; residential care was planned too.");
        }
        return byPlanAtEntry(view);
    }

    private static Found byPlanAtEntry(CareView view) {
        if (view.residential() == Suitability.PREFERRED) {
            return found(Mark.Level.NONE, "Residential care is preferred.");
        }
        if (view.plannedFoster()) {
            return found(Mark.Level.FULL, "The plan at entry was foster care.");
        }
        return view.planAtEntry().isBlank()
                ? Found.unknown("No plan at entry and no view on kinds of care is recorded.")
                : Found.unknown(
                        "The plan at entry was %s; no view on kinds of care is recorded since."
                                .formatted(view.planAtEntry().toLowerCase(Locale.UK)));
    }

    private static Found found(Mark.Level level, String value) {
        return Found.undated(level, value);
    }
}
