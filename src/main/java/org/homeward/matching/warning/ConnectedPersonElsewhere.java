package org.homeward.matching.warning;

import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.carer.Household;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;

/**
 * W3: a connected person is approved, or being assessed, to care for the child, and this home is
 * another. The law prefers the connected person; choosing otherwise needs a reason.
 */
public final class ConnectedPersonElsewhere implements WarningRule {

    @Override
    public String code() {
        return "W3";
    }

    @Override
    public String label() {
        return "connected person elsewhere";
    }

    @Override
    public String basis() {
        return "Children Act 1989 s22C(7)(a)";
    }

    @Override
    public List<Warning> raisedBy(Candidate candidate) {
        var raised = new ArrayList<Warning>();
        for (SearchedChild child : candidate.children()) {
            for (Household carers : candidate.search().connected(child.id())) {
                if (!carers.id().equals(candidate.household().id())) {
                    raised.add(warning(sentence(child, carers)));
                }
            }
        }
        return raised;
    }

    private static String sentence(SearchedChild child, Household carers) {
        String standing =
                carers.approval().status() == ApprovalStatus.IN_ASSESSMENT
                        ? "being assessed"
                        : "approved";
        return "%s, a connected person's household, is %s to care for %s"
                .formatted(carers.id(), standing, child.id());
    }
}
