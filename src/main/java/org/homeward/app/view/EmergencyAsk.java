package org.homeward.app.view;

import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.domain.child.Sex;

/**
 * What is known of children who need a bed tonight; unknown asks for nothing.
 *
 * @param age completed years of the child, of the youngest where there are several
 * @param children how many, 1 and up
 * @param siblings all of them are brothers and sisters of each other
 */
public record EmergencyAsk(OptionalInt age, Optional<Sex> sex, int children, boolean siblings) {
    public static final EmergencyAsk ANYBODY =
            new EmergencyAsk(OptionalInt.empty(), Optional.empty(), 1, false);
}
