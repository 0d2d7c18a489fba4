package org.homeward.shift.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;

/**
 * What is chosen in a scenario besides its numbers.
 *
 * @param destination the kind of foster care that step-downs go to
 * @param recruits what new households are used for
 * @param spendFrom first month of the programme's spend; empty for the first month of the forecast
 */
public record Choices(PlacementKind destination, Recruits recruits, Optional<YearMonth> spendFrom) {
    /** Step-downs go to agency carers, since most carers for adolescents are found there. */
    public static final Choices USUAL =
            new Choices(PlacementKind.FOSTER_IFA, Recruits.STEP_DOWN, Optional.empty());

    /** Where a step-down can lead. */
    public static final List<PlacementKind> DESTINATIONS =
            List.of(
                    PlacementKind.FOSTER_IFA,
                    PlacementKind.FOSTER_IN_HOUSE,
                    PlacementKind.FOSTER_KINSHIP);

    /** Throws {@link IllegalArgumentException} for a destination that is no family. */
    public Choices {
        if (destination.group() != PlacementGroup.FOSTER) {
            throw new IllegalArgumentException("A step-down leads to foster care.");
        }
    }

    public Choices to(PlacementKind kind) {
        return new Choices(kind, recruits, spendFrom);
    }

    public Choices using(Recruits usedFor) {
        return new Choices(destination, usedFor, spendFrom);
    }

    public Choices spending(Optional<YearMonth> from) {
        return new Choices(destination, recruits, from);
    }

    /** Whose place children in the new households would have had. */
    public enum Recruits {
        STEP_DOWN("step-downs from homes"),
        IN_PLACE_OF_AGENCY("in place of agency carers");

        private final String label;

        Recruits(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
