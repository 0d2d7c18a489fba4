package org.homeward.matching.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;

/** W1: the home is farther from the child's family home than the policy calls near. */
public final class FarFromHome implements WarningRule {

    @Override
    public String code() {
        return "W1";
    }

    @Override
    public String label() {
        return "far from home";
    }

    @Override
    public String basis() {
        return "Children Act 1989 s22C(8)(a); the published 20 mile line";
    }

    @Override
    public List<Warning> raisedBy(Candidate candidate) {
        var raised = new ArrayList<Warning>();
        int line = candidate.policy().cautions().farMiles().value();
        for (SearchedChild child : candidate.children()) {
            OptionalDouble miles = candidate.milesFrom(child.child().profile().homePostcode());
            if (miles.isPresent() && miles.getAsDouble() > line) {
                raised.add(warning(sentence(child, miles.getAsDouble(), line)));
            }
        }
        return raised;
    }

    private static String sentence(SearchedChild child, double miles, int line) {
        return String.format(
                Locale.ROOT,
                "%s: %.1f miles from home, straight line; over %d",
                child.id(),
                miles,
                line);
    }
}
