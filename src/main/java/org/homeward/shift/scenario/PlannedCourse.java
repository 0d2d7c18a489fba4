package org.homeward.shift.scenario;

import java.util.List;
import org.homeward.shift.forecast.Course;

/**
 * A scenario as the forecast takes it.
 *
 * @param warnings what could not be taken as it was set
 */
public record PlannedCourse(Course course, List<Warning> warnings) {
    public PlannedCourse {
        warnings = List.copyOf(warnings);
    }
}
