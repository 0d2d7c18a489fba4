package org.homeward.matching.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;

/** H5: the terms of approval name the kind of fostering, or name none. */
public final class TypeWithinTerms implements HardRule {

    private static final Set<CareType> NEVER_SET_ASIDE =
            Set.of(CareType.REMAND, CareType.PARENT_AND_CHILD, CareType.LONG_TERM);

    @Override
    public String code() {
        return "H5";
    }

    @Override
    public String label() {
        return "other kind of fostering";
    }

    @Override
    public String basis() {
        return "Care Planning Regulations 2010 reg 22; Fostering Services Regulations 2011 reg 27";
    }

    /** Nobody remands, keeps for good or takes in a parent by way of an emergency. */
    @Override
    public Strength strength(Candidate candidate) {
        return NEVER_SET_ASIDE.contains(candidate.search().request().type())
                ? Strength.BLOCK
                : Strength.OVERRIDABLE;
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        Set<CareType> approved = candidate.household().terms().types();
        CareType asked = candidate.search().request().type();
        if (approved.isEmpty() || approved.contains(asked)) {
            return List.of();
        }
        String named = approved.stream().sorted().map(Words::of).collect(Collectors.joining(", "));
        return List.of(because("Approved for " + named + "; asked for is " + Words.of(asked)));
    }
}
