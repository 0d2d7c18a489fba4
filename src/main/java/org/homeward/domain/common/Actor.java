package org.homeward.domain.common;

/**
 * The person who decides or records.
 *
 * @param name as the audit trail shows it
 * @param role what they may do
 */
public record Actor(String name, Role role) {
    /** Throws {@link IllegalArgumentException} without a name: no decision is anonymous. */
    public Actor {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException(
                    "A decision needs the name of the person who made it.");
        }
    }
}
