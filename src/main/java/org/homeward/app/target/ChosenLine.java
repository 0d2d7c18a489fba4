package org.homeward.app.target;

import java.util.Optional;
import org.homeward.domain.money.NamedTarget;
import org.homeward.shift.TargetLine;

/**
 * A target line that can be chosen.
 *
 * @param named empty for a line of the programme, which comes from the register
 */
public record ChosenLine(TargetLine line, Optional<NamedTarget> named) {
    /** What tells it from other lines. */
    public String id() {
        return named.map(NamedTarget::id).orElse("programme-" + line.measure().name());
    }

    /** Such as {@code Programme: children looked after}. */
    public String label() {
        return line.name() + ": " + line.measure().label();
    }

    /** Where the figures come from. */
    public String source() {
        return named.map(NamedTarget::source).orElse("Programme register");
    }
}
