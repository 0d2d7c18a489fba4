package org.homeward.matching.criterion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.matching.Candidate;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.SearchedChild;
import org.homeward.matching.Topic;

/**
 * The household's skills against the child's needs, domain by domain: the share of the need that
 * skills meet, each domain with its weight in the policy. A domain in which the skill is not
 * recorded is unknown, not unmet.
 */
public final class MeetsNeeds implements Criterion {

    @Override
    public Topic topic() {
        return Topic.NEEDS;
    }

    @Override
    public String basis() {
        return "Fostering National Minimum Standard 15; placement stability studies";
    }

    @Override
    public Judgement judge(SearchedChild child, Candidate candidate) {
        if (child.needs().isEmpty()) {
            return Judgement.unknown(topic(), "The child's needs have not been assessed");
        }
        NeedsAssessment needs = child.needs().get();
        MatchPolicy policy = candidate.policy();
        int asked =
                needs.levels().entrySet().stream()
                        .mapToInt(need -> weighed(need.getKey(), need.getValue(), policy))
                        .sum();
        if (asked == 0) {
            return needs.levels().size() == NeedDomain.values().length
                    ? Judgement.notApplicable(topic(), "No need above ordinary care")
                    : Judgement.unknown(topic(), "Not every need has been assessed");
        }
        List<Gap> gaps = gaps(needs, candidate);
        int known = gaps.stream().mapToInt(gap -> weighed(gap.domain(), gap.need(), policy)).sum();
        if (known == 0) {
            return Judgement.unknown(
                    topic(), "The household's skills in these needs are not known");
        }
        int wide = candidate.policy().bands().shortfall().value();
        int missing =
                gaps.stream().mapToInt(gap -> gap.steps() * policy.weight(gap.domain())).sum();
        return Judgement.partly(
                        topic(),
                        (double) known / asked,
                        1 - (double) missing / known,
                        sentence(gaps, known < asked))
                .warning(gaps.stream().filter(gap -> gap.steps() >= wide).map(Gap::words).toList());
    }

    private static int weighed(NeedDomain domain, NeedLevel level, MatchPolicy policy) {
        return level.degree() * policy.weight(domain);
    }

    /** Needs above none in domains in which the household's skill is known. */
    public static List<Gap> gaps(NeedsAssessment needs, Candidate candidate) {
        var skills = candidate.household().offer().skills();
        return needs.levels().entrySet().stream()
                .filter(need -> need.getValue() != NeedLevel.NONE)
                .filter(need -> skills.containsKey(need.getKey()))
                .map(need -> new Gap(need.getKey(), need.getValue(), skillOf(need, skills)))
                .sorted(Comparator.comparing(Gap::domain))
                .toList();
    }

    private static NeedLevel skillOf(
            Map.Entry<NeedDomain, NeedLevel> need, Map<NeedDomain, NeedLevel> skills) {
        return skills.getOrDefault(need.getKey(), NeedLevel.NONE);
    }

    private static String sentence(List<Gap> gaps, boolean partly) {
        List<String> unmet = gaps.stream().filter(gap -> gap.steps() > 0).map(Gap::words).toList();
        String met =
                unmet.isEmpty()
                        ? "Skills meet every need that they are recorded for"
                        : String.join("; ", unmet);
        return partly ? met + "; some skills are not recorded" : met;
    }
}
