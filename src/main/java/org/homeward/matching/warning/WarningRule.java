package org.homeward.matching.warning;

import java.util.List;
import org.homeward.matching.Candidate;

/**
 * Looks for one thing that deserves a warning. What is not known raises none; questions about it
 * come from the hard rules.
 */
public interface WarningRule {

    /** Stable short code, such as {@code W2}; rules of one kind share it. */
    String code();

    /** What it is about, in a few words; no two rules have the same. */
    String label();

    /** Paper, practice or policy that it comes from. */
    String basis();

    /** Every warning about the candidate; empty when there is none. */
    List<Warning> raisedBy(Candidate candidate);

    /** A warning that carries the code and basis of this rule. */
    default Warning warning(String sentence) {
        return new Warning(code(), sentence, basis());
    }
}
