package org.homeward.app.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.homeward.app.view.ChildName;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.child.SchoolYear;

/**
 * Whom a review is about, in facts. What the placement costs is not among them.
 *
 * @param schoolYear empty when the birth date is not known
 * @param legal empty when the child is not looked after on the day
 * @param planAtEntry the kind of care that was planned on coming into residential care; may be
 *     empty
 */
public record ReviewHeader(
        ChildName name,
        Optional<SchoolYear> schoolYear,
        Optional<LegalStatus> legal,
        Lives lives,
        List<SiblingPlace> siblings,
        String planAtEntry,
        Dates dates,
        Workers workers) {
    public ReviewHeader {
        siblings = List.copyOf(siblings);
    }

    /**
     * Where the child lives; distances in straight-line miles, empty when an end is not known.
     *
     * @param home name of the home or household; empty when no placement is recorded
     * @param since first day of the residential stay, which may be long before this home
     * @param weeks whole weeks of the stay
     */
    public record Lives(
            String home,
            Optional<LocalDate> since,
            long weeks,
            OptionalDouble milesFromHome,
            OptionalDouble milesToSchool) {}

    /** A brother or sister and how far away they live; together is 0 miles. */
    public record SiblingPlace(ChildName name, String livesWith, OptionalDouble miles) {}

    /** Days that matter for the decision. */
    public record Dates(
            Optional<LocalDate> nextHearing,
            Optional<LocalDate> nextCareReview,
            Optional<LocalDate> lastCareReview) {}

    /**
     * Who works with the child; empty text when not recorded.
     *
     * @param socialWorkers how many in 24 months; empty when not known
     */
    public record Workers(
            String reviewingOfficer, String socialWorker, OptionalInt socialWorkers) {}
}
