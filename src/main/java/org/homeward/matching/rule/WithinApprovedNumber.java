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
        return candidate.gatherings().stream()
                .filter(day -> candidate.together(day).size() > most)
                .findFirst()
                .map(day -> because(sentence(candidate, day, most)))
                .stream()
                .toList();
    }

    private static String sentence(Candidate candidate, Gathering day, int most) {
        int there = day.others().size();
        int asked = candidate.children().size();
        String when = day.day().equals(candidate.startsOn()) ? "" : " from " + Plain.day(day.day());
        String held =
                day.held().isEmpty() ? "" : ", %s held".formatted(Words.places(day.held().size()));
        return "Approved for %d; %d placed there%s%s, %s asked for"
                .formatted(most, there, when, held, Words.places(asked));
    }
}
