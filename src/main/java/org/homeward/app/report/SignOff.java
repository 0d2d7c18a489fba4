package org.homeward.app.report;

import java.time.LocalDate;
import org.homeward.domain.common.Plain;

/** Who answers for a report. */
public record SignOff(String name, String role, LocalDate on) {
    /** Throws {@link IllegalArgumentException} without a name or a role. */
    public SignOff {
        name = name.strip();
        role = role.strip();
        if (name.isEmpty() || role.isEmpty()) {
            throw new IllegalArgumentException("A sign-off needs a name and a role.");
        }
    }

    /** As it is printed. */
    public String inWords() {
        return "Signed off by %s, %s, on %s.".formatted(name, role, Plain.day(on));
    }
}
