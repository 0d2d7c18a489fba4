package org.homeward.domain.review;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;

/**
 * A step of the step-down process that only people can take; all others follow from what is
 * recorded elsewhere.
 *
 * @param until a pause's end, or the day a screened child is to be reviewed; may be empty
 */
public record CaseStep(
        String id,
        ChildId child,
        Kind kind,
        String note,
        Optional<LocalDate> until,
        Recorded recorded) {
    /** What was done. */
    public enum Kind {
        /** A lead has looked at the flag and asks for a review. */
        SCREENED,
        /** The child's profile for families is ready; the child helped write it. */
        PROFILE_READY,
        /** The work rests, with the child's place in it kept. */
        PAUSED,
        RESUMED,
        /** The child no longer wants to live with a family. */
        CHILD_CHANGED_MIND,
        /** Another plan: home, kin, adult life. */
        PLAN_CHANGED
    }
}
