package org.homeward.app;

import java.time.Instant;
import java.util.Optional;

/**
 * What people did about an issue.
 *
 * @param assignee who is to mend it in the source; empty when nobody
 * @param note in plain words; empty when none
 */
public record IssueHandling(String assignee, String note, Optional<Acceptance> accepted) {
    public static final IssueHandling NONE = new IssueHandling("", "", Optional.empty());

    /**
     * Why an issue may stay as it is.
     *
     * @param by the person's name as the audit trail shows it
     */
    public record Acceptance(String reason, String by, Instant at) {}

    public IssueHandling assignedTo(String person) {
        return new IssueHandling(person, note, accepted);
    }

    public IssueHandling noted(String text) {
        return new IssueHandling(assignee, text, accepted);
    }

    public IssueHandling acceptedFor(Acceptance acceptance) {
        return new IssueHandling(assignee, note, Optional.of(acceptance));
    }

    public IssueHandling reopened() {
        return new IssueHandling(assignee, note, Optional.empty());
    }
}
