package org.homeward.matching.shortlist;

import java.util.List;
import org.homeward.domain.common.ChildId;
import org.homeward.matching.Candidate;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.SearchedChild;
import org.homeward.matching.criterion.Criteria;
import org.homeward.matching.criterion.Gap;
import org.homeward.matching.criterion.Judgement;
import org.homeward.matching.criterion.MeetsNeeds;

/**
 * How a home fits one child: points over what applies and is known, out of 100.
 *
 * @param fit 0 to 100; 0 when nothing is known, and then so is the completeness
 * @param completeness per cent of what applies that is known; 100 when nothing applies
 */
public record ChildFit(
        ChildId child, int fit, int completeness, List<Judgement> judgements, List<Gap> gaps) {

    public ChildFit {
        judgements = List.copyOf(judgements);
        gaps = List.copyOf(gaps);
    }

    static ChildFit of(SearchedChild child, Candidate candidate) {
        MatchPolicy policy = candidate.policy();
        List<Judgement> judgements = Criteria.judge(child, candidate);
        double points = judgements.stream().mapToDouble(j -> j.points(policy).orElse(0.0)).sum();
        double known = judgements.stream().mapToDouble(j -> j.outOf(policy)).sum();
        double applies =
                judgements.stream()
                        .filter(Judgement::applies)
                        .mapToDouble(j -> policy.points(j.topic()))
                        .sum();
        List<Gap> gaps =
                child.needs().map(needs -> MeetsNeeds.gaps(needs, candidate)).orElse(List.of());
        return new ChildFit(
                child.id(),
                outOf100(points, known, applies == 0 ? 100 : 0),
                outOf100(known, applies, 100),
                judgements,
                gaps);
    }

    /** The widest step by which a skill stays behind a need. */
    public int widestGap() {
        return gaps.stream().mapToInt(Gap::steps).max().orElse(0);
    }

    private static int outOf100(double part, double whole, int ofNothing) {
        return whole == 0 ? ofNothing : (int) Math.round(100 * part / whole);
    }
}
