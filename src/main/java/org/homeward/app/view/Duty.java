package org.homeward.app.view;

import java.time.LocalDate;
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
        VISIT("Visit the child"),
        STEP_DOWN("Take the next step towards a family"),
        BLOCKER("Deal with what stands in the way");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** A step of the way to a family; the others are due by law. */
        public boolean isStepDown() {
            return this == STEP_DOWN || this == BLOCKER;
        }
    }

    /** The record that it opens, by its id. */
    public record Opens(What what, String id) {
        /** What kind of record it is. */
        public enum What {
            CHILD,
            HOUSEHOLD,
            REQUEST,
            REVIEW,
            JOURNEY
        }

        static Opens child(ChildId id) {
            return new Opens(What.CHILD, id.text());
        }

        static Opens household(HouseholdId id) {
            return new Opens(What.HOUSEHOLD, id.text());
        }

        static Opens request(RequestId id) {
            return new Opens(What.REQUEST, id.text());
        }

        /** The step-down review of a child. */
        static Opens review(ChildId id) {
            return new Opens(What.REVIEW, id.text());
        }

        /** The way of a child to a family and the time after. */
        static Opens journey(ChildId id) {
            return new Opens(What.JOURNEY, id.text());
        }
    }

    public boolean isOverdue() {
        return daysLeft < 0;
    }
}
