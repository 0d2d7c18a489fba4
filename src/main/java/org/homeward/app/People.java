package org.homeward.app;

import java.util.List;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Role;

/**
 * Who may open a store and what they may do. Everybody has a passphrase of their own; a sample has
 * no people.
 */
public interface People {
    /** Everybody, in order of names; refused when the asking person is not confirmed. */
    Outcome<List<Actor>> list(Credentials by);

    /**
     * Adds a person, or gives one a new passphrase or role. Refused when the asking person is not
     * confirmed or no administrator, and for a weak passphrase.
     */
    Outcome<Actor> put(Credentials by, Credentials person, Role role);
}
