package org.homeward.matching.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;
import org.homeward.matching.Gathering;
import org.homeward.matching.Search;

/**
 * H6: at most three fostered children, unless all who are fostered there are brothers and sisters
 * of each other, or an exemption in force names every one of them. One child and three siblings of
 * another family are four. An emergency does not lift it.
 */
public final class WithinFosteringLimit implements HardRule {

    @Override
    public String code() {
        return "H6";
    }

    @Override
    public String label() {
        return "over the fostering limit";
    }

    @Override
    public String basis() {
        return "Children Act 1989 Schedule 7";
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        int limit = candidate.policy().limits().fosteredChildren().value();
        for (Gathering day : candidate.gatherings()) {
            if (isOver(candidate, day, limit)) {
                return List.of(because(sentence(candidate.countOn(day), limit)));
            }
        }
        return List.of();
    }

    private static String sentence(int there, int limit) {
        return there
                + " children would be fostered there; the usual limit is "
                + limit
                + ", not all are siblings of each other and no exemption names them all";
    }

    private static boolean isOver(Candidate candidate, Gathering day, int limit) {
        if (candidate.countOn(day) <= limit) {
            return false;
        }
        List<Child> together = candidate.together(day);
        return !areAllSiblings(together) && !isExempt(candidate, day, together);
    }

    private static boolean areAllSiblings(List<Child> children) {
        Child first = children.get(0);
        return children.stream().allMatch(child -> Search.areSiblings(first, child));
    }

    private static boolean isExempt(Candidate candidate, Gathering day, List<Child> together) {
        Set<ChildId> ids = together.stream().map(Child::id).collect(Collectors.toSet());
        return candidate
                .search()
                .position()
                .supply()
                .exemptionsOn(candidate.household().id(), day.day())
                .stream()
                .anyMatch(exemption -> exemption.children().containsAll(ids));
    }
}
