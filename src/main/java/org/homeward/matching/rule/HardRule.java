package org.homeward.matching.rule;

import java.util.List;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;

/**
 * A rule that a home must keep before it may be proposed. What is not known neither keeps nor
 * breaks it; it is handed on as an open question.
 */
public interface HardRule {

    /** Stable short code, such as {@code H3}. */
    String code();

    /** Why a home is out, in a word or two for a count: {@code full}, {@code outside ages}. */
    String label();

    /** Regulation, standard or practice that the rule comes from. */
    String basis();

    /** Every way in which the candidate breaks the rule; empty when it keeps it. */
    List<Reason> brokenBy(Candidate candidate);

    /** What would have to be known to be sure, or looked at before deciding. */
    default List<Reason> openFor(Candidate candidate) {
        return List.of();
    }

    /** Whether an emergency may set the rule aside for this candidate. */
    default Strength strength(Candidate candidate) {
        return Strength.BLOCK;
    }

    /** A reason that carries the code and source of this rule. */
    default Reason because(String sentence) {
        return new Reason(code(), sentence, basis());
    }
}
