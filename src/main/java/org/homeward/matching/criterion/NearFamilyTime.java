package org.homeward.matching.criterion;

import java.util.List;
import java.util.Optional;
import org.homeward.domain.child.ChildPlace;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;
import org.homeward.matching.Topic;

/** How far the home is from where family time takes place; with several places, their mean. */
public final class NearFamilyTime implements Criterion {

    @Override
    public Topic topic() {
        return Topic.FAMILY;
    }

    @Override
    public String basis() {
        return "Children Act 1989 s34";
    }

    @Override
    public Judgement judge(SearchedChild child, Candidate candidate) {
        List<Judgement> places =
                child.places().stream()
                        .filter(place -> place.kind() == ChildPlace.Kind.FAMILY_TIME)
                        .map(ChildPlace::postcode)
                        .map(to -> Miles.judge(topic(), candidate, Optional.of(to), "family time"))
                        .toList();
        return places.isEmpty()
                ? Judgement.notApplicable(topic(), "No place for family time is recorded")
                : Parts.join(topic(), places);
    }
}
