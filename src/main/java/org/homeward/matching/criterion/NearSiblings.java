package org.homeward.matching.criterion;

import java.util.List;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;
import org.homeward.matching.SearchedChild.SiblingElsewhere;
import org.homeward.matching.Topic;

/**
 * Brothers and sisters in care who are not part of the search: full points where they live, fewer
 * with distance. Those who search together are not weighed here, for they stay together anyway.
 */
public final class NearSiblings implements Criterion {

    @Override
    public Topic topic() {
        return Topic.SIBLINGS;
    }

    @Override
    public String basis() {
        return "Children Act 1989 s22C(8)(c)";
    }

    @Override
    public Judgement judge(SearchedChild child, Candidate candidate) {
        List<Judgement> parts =
                child.apart().stream().map(sibling -> judge(sibling, candidate)).toList();
        return parts.isEmpty()
                ? Judgement.notApplicable(topic(), "No brother or sister lives elsewhere in care")
                : Parts.join(topic(), parts);
    }

    private Judgement judge(SiblingElsewhere sibling, Candidate candidate) {
        if (sibling.household().filter(candidate.household().id()::equals).isPresent()) {
            return Judgement.of(topic(), 1, "%s lives there".formatted(sibling.id()));
        }
        return Miles.judge(topic(), candidate, sibling.postcode(), sibling.id().text());
    }
}
