package org.homeward.matching.rule;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;

/**
 * H13: a child who has to be the only child in a home is placed with no other, and nobody joins a
 * child who was placed so. A child who can live with older or with younger children only is placed
 * so, and joined so. Brothers and sisters of the same request are not others.
 */
public final class AloneWhereEssential implements HardRule {

    @Override
    public String code() {
        return "H13";
    }

    @Override
    public String label() {
        return "other children there";
    }

    @Override
    public String basis() {
        return "Fostering National Minimum Standard 15; placements data standard, living companions";
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        return Stream.concat(
                        Companions.joining(candidate, Answer.NO),
                        Companions.joined(candidate, Answer.NO))
                .map(this::because)
                .toList();
    }

    @Override
    public List<Reason> openFor(Candidate candidate) {
        return Stream.concat(
                        Companions.joining(candidate, Answer.UNKNOWN),
                        Companions.joined(candidate, Answer.UNKNOWN))
                .map(this::because)
                .toList();
    }
}
