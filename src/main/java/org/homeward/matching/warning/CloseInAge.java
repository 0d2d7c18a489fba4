package org.homeward.matching.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.carer.Occupant;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.Answer;
import org.homeward.matching.Candidate;
import org.homeward.matching.Search;
import org.homeward.matching.SearchedChild;

/**
 * W5: a child who lives there is closer in age than the policy calls apart. Brothers and sisters
 * are left out.
 */
public final class CloseInAge implements WarningRule {

    @Override
    public String code() {
        return "W5";
    }

    @Override
    public String label() {
        return "close in age";
    }

    @Override
    public String basis() {
        return "practice: children close in age compete";
    }

    @Override
    public List<Warning> raisedBy(Candidate candidate) {
        var raised = new ArrayList<Warning>();
        for (SearchedChild child : candidate.children()) {
            for (Child other : candidate.others()) {
                if (!Search.areSiblings(child.child(), other)
                        && isClose(child, other.identity().bornOn(), candidate)) {
                    raised.add(warning(sentence(child, other.id().text(), candidate)));
                }
            }
            for (Occupant person : candidate.occupants()) {
                if (candidate.isChild(person) == Answer.YES
                        && isClose(child, person.bornOn(), candidate)) {
                    raised.add(warning(sentence(child, person.person().text(), candidate)));
                }
            }
        }
        return raised;
    }

    private static boolean isClose(
            SearchedChild child, Optional<LocalDate> other, Candidate candidate) {
        Optional<LocalDate> own = child.child().identity().bornOn();
        if (own.isEmpty() || other.isEmpty()) {
            return false;
        }
        int years = candidate.policy().cautions().ageGapYears().value();
        boolean first = own.get().isBefore(other.get());
        LocalDate elder = first ? own.get() : other.get();
        LocalDate younger = first ? other.get() : own.get();
        return younger.isBefore(elder.plusYears(years));
    }

    private static String sentence(SearchedChild child, String other, Candidate candidate) {
        return "%s and %s, who lives there, are less than %d years apart"
                .formatted(child.id(), other, candidate.policy().cautions().ageGapYears().value());
    }
}
