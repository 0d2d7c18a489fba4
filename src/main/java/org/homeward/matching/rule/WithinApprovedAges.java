package org.homeward.matching.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.carer.AgeRange;
import org.homeward.domain.common.Age;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;

/**
 * H3: the child's age on the start day lies within the terms; in a long-term placement it does so
 * until 18. That a child grows out of the terms before a shorter stay ends is a question.
 */
public final class WithinApprovedAges implements HardRule {

    @Override
    public String code() {
        return "H3";
    }

    @Override
    public String label() {
        return "outside ages";
    }

    @Override
    public String basis() {
        return "Care Planning Regulations 2010 reg 22; reg 22B for long-term placements";
    }

    @Override
    public Strength strength(Candidate candidate) {
        return Strength.OVERRIDABLE;
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        var against = new ArrayList<Reason>();
        for (SearchedChild child : candidate.children()) {
            findFault(child, candidate).ifPresent(against::add);
        }
        return against;
    }

    @Override
    public List<Reason> openFor(Candidate candidate) {
        return candidate.children().stream()
                .flatMap(child -> findQuestion(child, candidate).stream())
                .toList();
    }

    private Optional<Reason> findQuestion(SearchedChild child, Candidate candidate) {
        if (child.age().isEmpty()) {
            return Optional.of(
                    because("Ages cannot be checked: %s has no birth date".formatted(child.id())));
        }
        AgeRange ages = candidate.household().terms().ages();
        LocalDate end = candidate.search().until();
        return child.child()
                .identity()
                .bornOn()
                .map(born -> Age.birthday(born, born.getYear() + ages.oldest() + 1))
                .filter(day -> end.isBefore(LocalDate.MAX) && day.isBefore(end))
                .map(
                        day ->
                                because(
                                        "Approved for %s; %s is older from %s, before the stay is"
                                                        .formatted(ages, child.id(), Plain.day(day))
                                                + " expected to end"));
    }

    private Optional<Reason> findFault(SearchedChild child, Candidate candidate) {
        if (child.age().isEmpty()) {
            return Optional.empty();
        }
        AgeRange ages = candidate.household().terms().ages();
        int age = child.age().getAsInt();
        int last = candidate.policy().limits().lastLongTermAge().value();
        if (!ages.covers(age)) {
            return Optional.of(because("Approved for " + ages + "; " + child.id() + " is " + age));
        }
        boolean longTerm = candidate.search().request().type() == CareType.LONG_TERM;
        if (longTerm && ages.oldest() < last) {
            return Optional.of(
                    because(
                            "Approved for "
                                    + ages
                                    + "; a long-term placement of "
                                    + child.id()
                                    + " lasts until 18"));
        }
        return Optional.empty();
    }
}
