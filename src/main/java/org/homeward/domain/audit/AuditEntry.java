package org.homeward.domain.audit;

import java.time.Instant;
import java.util.Set;
import org.homeward.domain.common.Actor;

/**
 * Who did what, when, to which records. Append-only, written in the same transaction as the change.
 *
 * @param action a few plain words, such as {@code placed a child}
 * @param subjects ids of the records concerned
 * @param detail what changed, without names, dates of birth or postcodes
 */
public record AuditEntry(Instant at, Actor by, String action, Set<String> subjects, String detail) {
    public AuditEntry {
        subjects = Set.copyOf(subjects);
    }
}
