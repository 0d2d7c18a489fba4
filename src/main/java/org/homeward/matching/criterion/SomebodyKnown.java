package org.homeward.matching.criterion;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.domain.carer.Carer;
import org.homeward.domain.carer.Occupant;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.PersonLink;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PersonId;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;
import org.homeward.matching.Topic;

/** The child has lived there before or knows somebody who lives there. */
public final class SomebodyKnown implements Criterion {

    @Override
    public Topic topic() {
        return Topic.CONTINUITY;
    }

    @Override
    public String basis() {
        return "practice: continuity of carers";
    }

    @Override
    public Judgement judge(SearchedChild child, Candidate candidate) {
        if (child.livedWith().contains(candidate.household().id())) {
            return Judgement.of(topic(), 1, "The child lives or has lived there");
        }
        Set<PersonId> known = known(child);
        if (people(candidate).anyMatch(known::contains)) {
            return Judgement.of(topic(), 1, "The child knows somebody who lives there");
        }
        return known.isEmpty() && child.livedWith().isEmpty()
                ? Judgement.notApplicable(topic(), "No household is known to the child")
                : Judgement.of(topic(), 0, "Nobody there is known to the child");
    }

    private static Set<PersonId> known(SearchedChild child) {
        PersonId self = child.id().asPerson();
        return child.links().stream()
                .filter(link -> link.kind() == PersonLink.Kind.KNOWN_TO)
                .map(link -> link.a().equals(self) ? link.b() : link.a())
                .collect(Collectors.toSet());
    }

    private static Stream<PersonId> people(Candidate candidate) {
        Stream<PersonId> placed = candidate.others().stream().map(Child::id).map(ChildId::asPerson);
        return Stream.of(
                        candidate.carers().stream().map(Carer::asPerson),
                        candidate.occupants().stream().map(Occupant::person),
                        placed)
                .flatMap(people -> people);
    }
}
