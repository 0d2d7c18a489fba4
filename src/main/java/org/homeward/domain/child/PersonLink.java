package org.homeward.domain.child;

import java.util.Set;
import org.homeward.domain.common.PersonId;

/** Two people and what must hold between them. The order of the two says nothing. */
public record PersonLink(PersonId a, PersonId b, Kind kind, String reason) {
    /** What holds between two people. */
    public enum Kind {
        MUST_BE_APART,
        NO_CONTACT,
        KNOWN_TO,
        TOGETHER
    }

    public boolean isBetween(PersonId one, PersonId other) {
        return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
    }

    /** The two, or the one who is linked with themselves by mistake. */
    public Set<PersonId> people() {
        return a.equals(b) ? Set.of(a) : Set.of(a, b);
    }

    /** They may not live in one household. */
    public boolean keepsApart() {
        return kind == Kind.MUST_BE_APART || kind == Kind.NO_CONTACT;
    }
}
