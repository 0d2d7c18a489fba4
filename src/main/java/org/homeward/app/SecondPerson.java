package org.homeward.app;

import org.homeward.domain.common.Actor;

/** Confirms that another person than the one who signed in stands behind a decision. */
public interface SecondPerson {
    /** The person with the role they have in this store; refused when it is not them. */
    Outcome<Actor> confirm(Credentials who);
}
