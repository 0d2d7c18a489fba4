package org.homeward.matching.rule;

import java.util.List;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;
import org.homeward.matching.Gathering;

/**
 * H2: no more children than the terms of approval name, on any day on which places are promised. A
 * place held for another request counts as taken.
 */
public final class WithinApprovedNumber implements HardRule {

    @Override
    public String code() {
        return "H2";
    }

    @Override
    public String label() {
        return "full";
    }

    @Override
    public String basis() {
        return "Care Planning Regulations 2010 reg 22; Fostering Services Regulations 2011 reg 27";
    }

    @Override
    public Strength strength(Candidate candidate) {
        return Strength.OVERRIDABLE;
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        int most = candidate.household().terms().maxChildren();
        for (Gathering day : candidate.gatherings()) {
            if (candidate.countOn(day) > most) {
                return List.of(because(sentence(candidate, day, most)));
            }
        }
        return List.of();
    }

    private static String sentence(Candidate candidate, Gathering day, int most) {
        int there = day.others().size();
        int asked = candidate.children().size();
        String when = day.day().equals(candidate.startsOn()) ? "" : " from " + Plain.day(day.day());
        String held = day.held().isEmpty() ? "" : ", " + Words.places(day.held().size()) + " held";
        return "Approved for "
                + most
                + "; "
                + there
                + " placed there"
                + when
                + held
                + ", "
                + Words.places(asked)
                + " asked for";
    }
}
