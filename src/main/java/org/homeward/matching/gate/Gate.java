package org.homeward.matching.gate;

import org.homeward.matching.Candidate;

/**
 * An approval or record that a placement needs before it starts, or soon after where the law lets
 * it follow an emergency. A gate stops a start; it never rules a home out.
 */
public interface Gate {

    /** Stable short code, such as {@code G3}. */
    String code();

    /** What it is about, in a few words. */
    String label();

    /** Regulation or standard that it comes from. */
    String basis();

    /** How it stands for a home, by the records up to the day of the position. */
    GateState stateFor(Candidate candidate);
}
