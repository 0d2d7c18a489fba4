package org.homeward.matching.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.Requirements;
import org.homeward.matching.Candidate;

/**
 * H16: what the officer marked as essential is there; the recorded reason is said with it. Words
 * without a rule behind them, and what is not recorded of the household, are handed on as
 * questions.
 */
public final class EveryEssentialItem implements HardRule {

    /** Items that a rule of their own asks for. */
    private static final Set<String> WITH_A_RULE =
            Set.of(Requirements.SOLO, Requirements.ACCESSIBLE, Requirements.NO_PETS);

    @Override
    public String code() {
        return "H16";
    }

    @Override
    public String label() {
        return "essential item missing";
    }

    @Override
    public String basis() {
        return "Children Act 1989 s22C(8); the officer's essential items";
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        if (candidate.search().request().requirements().essential().isEmpty()) {
            return List.of();
        }
        String reason = candidate.search().request().requirements().why();
        String why = reason.isBlank() ? "" : " (%s)".formatted(reason);
        return items(candidate)
                .filter(word -> candidate.offers(word) == Answer.NO)
                .map(word -> because("\"%s\" is essential and not met%s".formatted(word, why)))
                .toList();
    }

    @Override
    public List<Reason> openFor(Candidate candidate) {
        return items(candidate)
                .filter(word -> candidate.offers(word) == Answer.UNKNOWN)
                .map(word -> because("\"%s\" is essential: ask the household".formatted(word)))
                .toList();
    }

    private static Stream<String> items(Candidate candidate) {
        return candidate.search().request().requirements().essential().stream()
                .filter(word -> !WITH_A_RULE.contains(word))
                .sorted();
    }
}
