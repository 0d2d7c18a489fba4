package org.homeward.stepdown.outcome;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.homeward.domain.care.EndReason;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.PlacementEnding;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.Plain;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.FamilyStay;

/**
 * Says how a life with a family ended. Where the child went decides first, then what a person
 * recorded of the ending, then the reason that the return gives.
 */
public final class FamilyEnds {
    private static final String CUSTODY = "E9";
    private static final int ADULT = 18;

    private FamilyEnds() {}

    /**
     * How a placement ended by the day of the position; empty while it goes on. A new placement in
     * the same household from the same day carries it on.
     */
    public static Optional<FamilyEnd> find(CarePosition position, Placement placement) {
        FamilyStay stay = FamilyStay.of(position, placement);
        return stay.findEndBy(position.asAt())
                .map(
                        day ->
                                of(
                                        position,
                                        stay.child(),
                                        day,
                                        position.casework().findEnding(stay.last().id())));
    }

    /** Where a child went who left a place on a day, by what the return tells. */
    public static FamilyEnd find(CarePosition position, ChildId child, LocalDate day) {
        return of(position, child, day, Optional.empty());
    }

    /** How a stay with a family ended on a day, as far as records tell. */
    static FamilyEnd of(
            CarePosition position, ChildId child, LocalDate day, Optional<PlacementEnding> said) {
        Optional<Episode> next = position.history(child).findOn(day);
        PlacementGroup group = next.map(Episode::group).orElse(PlacementGroup.UNKNOWN);
        if (group == PlacementGroup.RESIDENTIAL || group == PlacementGroup.SECURE) {
            return new FamilyEnd(
                    day,
                    FamilyEnd.Kind.RETURNED,
                    "Back in %s care from %s."
                            .formatted(
                                    group == PlacementGroup.SECURE ? "secure" : "residential",
                                    Plain.day(day)));
        }
        Optional<Answer> planned = said.map(PlacementEnding::planned);
        if (planned.filter(Answer.NO::equals).isPresent()) {
            return new FamilyEnd(
                    day, FamilyEnd.Kind.UNPLANNED, "Ended otherwise than planned: " + why(said));
        }
        if (planned.filter(Answer.YES::equals).isPresent()) {
            return new FamilyEnd(day, FamilyEnd.Kind.PLANNED, "Ended to plan: " + why(said));
        }
        return next.isEmpty()
                ? left(position, child, day)
                : moved(position, child, day, group, said.map(PlacementEnding::reason));
    }

    private static String why(Optional<PlacementEnding> said) {
        return said.map(ending -> ending.reason().label().toLowerCase(Locale.UK) + ".").orElse("");
    }

    private static FamilyEnd left(CarePosition position, ChildId child, LocalDate day) {
        String reason = reason(position, child, day);
        if (reason.equals(CUSTODY)) {
            return new FamilyEnd(day, FamilyEnd.Kind.UNPLANNED, "Sentenced to custody.");
        }
        boolean adult = position.child(child).findAgeOn(day).stream().anyMatch(age -> age >= ADULT);
        return new FamilyEnd(
                day,
                FamilyEnd.Kind.PLANNED,
                adult ? "Turned 18." : "Left care%s.".formatted(in(reason)));
    }

    private static FamilyEnd moved(
            CarePosition position,
            ChildId child,
            LocalDate day,
            PlacementGroup group,
            Optional<EndReason> said) {
        switch (group) {
            case PARENTS -> {
                return new FamilyEnd(day, FamilyEnd.Kind.PLANNED, "Lives with parents.");
            }
            case ADOPTION -> {
                return new FamilyEnd(day, FamilyEnd.Kind.PLANNED, "Placed for adoption.");
            }
            case SUPPORTED -> {
                return new FamilyEnd(
                        day, FamilyEnd.Kind.PLANNED, "Moved to supported accommodation.");
            }
            default -> {
                String reason =
                        said.map(Enum::name).orElseGet(() -> changeReason(position, child, day));
                return elsewhere(day, reason);
            }
        }
    }

    private static FamilyEnd elsewhere(LocalDate day, String reason) {
        if (reason.isEmpty()) {
            return new FamilyEnd(
                    day, FamilyEnd.Kind.NOT_SAID, "Moved elsewhere; nobody said whether to plan.");
        }
        return reason.equals(EndReason.CARPL.name())
                ? new FamilyEnd(day, FamilyEnd.Kind.PLANNED, "Moved on under the care plan.")
                : new FamilyEnd(
                        day, FamilyEnd.Kind.UNPLANNED, "Moved elsewhere" + in(reason) + ".");
    }

    private static String in(String reason) {
        return reason.isEmpty() ? "" : " (%s)".formatted(reason);
    }

    private static String reason(CarePosition position, ChildId child, LocalDate day) {
        return findEnded(position, child, day).map(e -> e.ending().reason()).orElse("");
    }

    private static String changeReason(CarePosition position, ChildId child, LocalDate day) {
        return findEnded(position, child, day).map(e -> e.ending().changeReason()).orElse("");
    }

    private static Optional<Episode> findEnded(
            CarePosition position, ChildId child, LocalDate day) {
        return position.history(child).episodes().stream()
                .filter(episode -> episode.span().until().equals(day))
                .reduce((first, second) -> second);
    }
}
