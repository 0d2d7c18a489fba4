package org.homeward.matching.warning;

import java.util.List;
import org.homeward.domain.common.Answer;
import org.homeward.domain.search.Risk;
import org.homeward.matching.Candidate;

/** H14: the child has harmed animals and the household has some. */
public final class AnimalsAtRisk implements WarningRule {

    @Override
    public String code() {
        return "H14";
    }

    @Override
    public String label() {
        return "animals at risk";
    }

    @Override
    public String basis() {
        return "placements data standard, risks to animals";
    }

    @Override
    public List<Warning> raisedBy(Candidate candidate) {
        var pets = candidate.household().dwelling().pets();
        boolean harm =
                candidate.search().request().referral().risks().of(Risk.TO_OTHERS_ANIMALS)
                        == Answer.YES;
        return harm && !pets.isEmpty()
                ? List.of(
                        warning(
                                "Harm to animals is a known risk; there: "
                                        + String.join(", ", pets.stream().sorted().toList())))
                : List.of();
    }
}
