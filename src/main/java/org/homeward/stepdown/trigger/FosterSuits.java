package org.homeward.stepdown.trigger;

import java.util.Locale;
import java.util.Optional;
import org.homeward.domain.child.Suitability;
import org.homeward.stepdown.Resident;

/** T1: the plan calls foster care preferred or suitable while the child lives in residence. */
public final class FosterSuits implements Trigger {
    @Override
    public String code() {
        return "T1";
    }

    @Override
    public String asksFor() {
        return "Foster care is preferred or suitable while the child is in residential care.";
    }

    @Override
    public String basis() {
        return "Placements data standard v2: suitability of foster care";
    }

    @Override
    public Optional<FlagReason> raisedBy(Resident resident) {
        Suitability foster = resident.child().careView().foster();
        if (!foster.isSuitable()) {
            return Optional.empty();
        }
        String value = foster == Suitability.PREFERRED ? "Preferred" : "Suitable but not preferred";
        return Optional.of(
                because(
                        "Foster care is recorded as %s while the child is in residential care."
                                .formatted(value.toLowerCase(Locale.UK)),
                        value,
                        Optional.empty(),
                        "care plan"));
    }
}
