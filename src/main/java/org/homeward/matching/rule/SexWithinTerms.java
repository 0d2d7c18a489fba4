package org.homeward.matching.rule;

import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.carer.SexAccepted;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;

/** H4: the terms of approval name the sex of every child, or any. */
public final class SexWithinTerms implements HardRule {

    @Override
    public String code() {
        return "H4";
    }

    @Override
    public String label() {
        return "other sex only";
    }

    @Override
    public String basis() {
        return "Care Planning Regulations 2010 reg 22";
    }

    @Override
    public Strength strength(Candidate candidate) {
        return Strength.OVERRIDABLE;
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        SexAccepted terms = candidate.household().terms().sex();
        var against = new ArrayList<Reason>();
        for (SearchedChild child : candidate.children()) {
            if (sexOf(child) != Sex.UNKNOWN && !terms.accepts(sexOf(child))) {
                against.add(
                        because(
                                "Approved for "
                                        + word(terms)
                                        + " only; "
                                        + child.id()
                                        + " is not"));
            }
        }
        return against;
    }

    @Override
    public List<Reason> openFor(Candidate candidate) {
        SexAccepted terms = candidate.household().terms().sex();
        return candidate.children().stream()
                .filter(child -> sexOf(child) == Sex.UNKNOWN && terms != SexAccepted.ANY)
                .map(
                        child ->
                                because(
                                        "Approved for %s only; the sex of %s is not recorded"
                                                .formatted(word(terms), child.id())))
                .toList();
    }

    private static Sex sexOf(SearchedChild child) {
        return child.child().identity().sex();
    }

    private static String word(SexAccepted terms) {
        return switch (terms) {
            case ANY -> "any child";
            case MALE -> "boys";
            case FEMALE -> "girls";
        };
    }
}
