package org.homeward.app.view;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;

/**
 * Something that the law or the policy wants done by a day.
 *
 * @param basis regulation or policy
 * @param subject whom or what it is about: names for the screen
 * @param daysLeft until the last day, negative when it has passed
 */
public record Duty(
        Kind kind,
        String subject,
        String sentence,
        LocalDate dueOn,
        int daysLeft,
        String basis,
        Opens opens) {
    /** What is to be done. */
    public enum Kind {
        OUTSIDE_TERMS("End the placement or change the terms"),
        CONNECTED_PERSON("Decide on the connected person's approval"),
        REQUEST("Complete the request"),
        PLACEMENT_PLAN("Make the placement plan"),
        LATE_NOTICE("Tell the area authority"),
        INFORMATION("Give the carers what is known"),
        VISIT("Visit the child");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The record that it opens: one of them is there. */
    public record Opens(
            Optional<ChildId> child, Optional<HouseholdId> household, Optional<RequestId> request) {
        static Opens child(ChildId id) {
            return new Opens(Optional.of(id), Optional.empty(), Optional.empty());
        }

        static Opens household(HouseholdId id) {
            return new Opens(Optional.empty(), Optional.of(id), Optional.empty());
        }

        static Opens request(RequestId id) {
            return new Opens(Optional.empty(), Optional.empty(), Optional.of(id));
        }
    }

    public boolean isOverdue() {
        return daysLeft < 0;
    }
}
