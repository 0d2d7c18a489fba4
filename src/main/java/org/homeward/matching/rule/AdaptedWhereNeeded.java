package org.homeward.matching.rule;

import java.util.List;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Requirements;
import org.homeward.matching.Candidate;

/** H12: a child who needs an adapted home gets one. */
public final class AdaptedWhereNeeded implements HardRule {

    @Override
    public String code() {
        return "H12";
    }

    @Override
    public String label() {
        return "not adapted";
    }

    @Override
    public String basis() {
        return "Children Act 1989 s22C(8)(d)";
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        return isNeeded(candidate) && answer(candidate) == Answer.NO
                ? List.of(because("An adapted home is needed; this one is not adapted"))
                : List.of();
    }

    @Override
    public List<Reason> openFor(Candidate candidate) {
        return isNeeded(candidate) && answer(candidate) == Answer.UNKNOWN
                ? List.of(because("An adapted home is needed: ask the household what theirs has"))
                : List.of();
    }

    private static boolean isNeeded(Candidate candidate) {
        PlacementRequest request = candidate.search().request();
        return request.requirements().isEssential(Requirements.ACCESSIBLE)
                || request.referral().needs().homeAdaptation() == Answer.YES;
    }

    private static Answer answer(Candidate candidate) {
        return candidate.household().dwelling().accessible();
    }
}
