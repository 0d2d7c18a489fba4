package org.homeward.stepdown.readiness;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.Resident;

/** One question about readiness, answered from what is recorded or not at all. */
interface Indicator {
    Aspect aspect();

    Found of(Resident resident);

    /** An answer before it is weighed. */
    record Found(Optional<Mark.Level> level, String value, Optional<LocalDate> asOf) {
        static Found full(String value, LocalDate asOf) {
            return known(Mark.Level.FULL, value, asOf);
        }

        static Found half(String value, LocalDate asOf) {
            return known(Mark.Level.HALF, value, asOf);
        }

        static Found none(String value, LocalDate asOf) {
            return known(Mark.Level.NONE, value, asOf);
        }

        static Found known(Mark.Level level, String value, LocalDate asOf) {
            return new Found(Optional.of(level), value, Optional.of(asOf));
        }

        static Found undated(Mark.Level level, String value) {
            return new Found(Optional.of(level), value, Optional.empty());
        }

        static Found unknown(String what) {
            return new Found(Optional.empty(), what, Optional.empty());
        }
    }
}
