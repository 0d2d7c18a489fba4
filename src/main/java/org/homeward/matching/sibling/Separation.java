package org.homeward.matching.sibling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.search.TogetherPlan;

/**
 * What is recorded of the decision that brothers and sisters may live apart. Any separation needs a
 * reason and a plan for contact (Children Act 1989 s22C(8)(c), s34).
 *
 * @param why may be empty
 * @param contactPlan may be empty
 * @param decided who decided and when; empty when nobody signed it
 */
public record Separation(String why, String contactPlan, Optional<Recorded> decided) {

    static Separation of(TogetherPlan plan) {
        return new Separation(plan.why().strip(), plan.contactPlan().strip(), plan.decided());
    }

    public boolean isComplete() {
        return !why.isEmpty() && !contactPlan.isEmpty() && decided.isPresent();
    }

    /** One sentence for each of reason, contact plan and decision, whether recorded or missing. */
    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(
                why.isEmpty()
                        ? "No reason for living apart is recorded"
                        : "Reason for living apart: " + why);
        sentences.add(
                contactPlan.isEmpty()
                        ? "No plan for contact is recorded"
                        : "Plan for contact: " + contactPlan);
        sentences.add(
                decided.map(by -> "Decided by %s on %s".formatted(by.by(), Plain.day(by.on())))
                        .orElse("Nobody has signed the decision"));
        return sentences;
    }
}
