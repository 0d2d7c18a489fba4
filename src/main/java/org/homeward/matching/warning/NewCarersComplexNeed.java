package org.homeward.matching.warning;

import java.util.List;
import org.homeward.domain.care.Where;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;

/**
 * W2: no child was ever placed with the household before, and a child of the search has a complex
 * need.
 */
public final class NewCarersComplexNeed implements WarningRule {

    @Override
    public String code() {
        return "W2";
    }

    @Override
    public String label() {
        return "new carers, complex need";
    }

    @Override
    public String basis() {
        return "practice; placement stability studies: experience of the carers";
    }

    @Override
    public List<Warning> raisedBy(Candidate candidate) {
        int complex = candidate.policy().cautions().complexNeed().value();
        List<SearchedChild> children =
                candidate.children().stream().filter(child -> highest(child) >= complex).toList();
        if (children.isEmpty() || hasFosteredBefore(candidate)) {
            return List.of();
        }
        return children.stream()
                .map(
                        child ->
                                warning(
                                        "A first placement with these carers, and %s has a complex"
                                                        .formatted(child.id())
                                                + " need"))
                .toList();
    }

    private static int highest(SearchedChild child) {
        return child.needs().flatMap(NeedsAssessment::findHighest).map(NeedLevel::degree).orElse(0);
    }

    private static boolean hasFosteredBefore(Candidate candidate) {
        Where there = Where.with(candidate.household().id());
        return candidate.search().position().supply().listPlacements(there).stream()
                .anyMatch(p -> p.span().start().isBefore(candidate.startsOn()));
    }
}
