package org.homeward.matching.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.domain.child.PersonLink;
import org.homeward.domain.common.PersonId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Togetherness;
import org.homeward.matching.Candidate;
import org.homeward.matching.Gathering;
import org.homeward.matching.SearchedChild;

/**
 * H11: no child is placed with somebody they must be kept apart from, whether a child, a carer or
 * anybody else who lives there or is to come.
 */
public final class NobodyToKeepApart implements HardRule {

    private static final String SENTENCE = "%s must be kept apart from %s (%s)";

    @Override
    public String code() {
        return "H11";
    }

    @Override
    public String label() {
        return "somebody to keep apart";
    }

    @Override
    public String basis() {
        return "Children Act 1989 s22(3): safeguarding";
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        PlacementRequest request = candidate.search().request();
        if (request.isGroup() && request.together().intent() == Togetherness.APART) {
            return List.of(because("The plan is that the children of this request live apart"));
        }
        if (candidate.children().stream().allMatch(child -> child.links().isEmpty())) {
            return List.of();
        }
        Map<PersonId, String> there = people(candidate);
        return candidate.children().stream().flatMap(c -> met(c, there).stream()).toList();
    }

    private List<Reason> met(SearchedChild child, Map<PersonId, String> there) {
        return toAvoid(child).stream()
                .filter(there::containsKey)
                .map(person -> SENTENCE.formatted(child.id(), person, there.get(person)))
                .map(this::because)
                .toList();
    }

    private static List<PersonId> toAvoid(SearchedChild child) {
        return child.links().stream()
                .filter(PersonLink::keepsApart)
                .map(link -> other(link, child))
                .distinct()
                .toList();
    }

    private static PersonId other(PersonLink link, SearchedChild child) {
        return link.a().equals(child.id().asPerson()) ? link.b() : link.a();
    }

    private static Map<PersonId, String> people(Candidate candidate) {
        var people = new HashMap<PersonId, String>();
        candidate.carers().forEach(carer -> people.put(carer.asPerson(), "carer there"));
        candidate.occupants().forEach(other -> people.put(other.person(), "lives there"));
        for (Gathering day : candidate.gatherings()) {
            day.others().forEach(child -> people.put(child.id().asPerson(), "placed there"));
        }
        candidate
                .children()
                .forEach(child -> people.put(child.id().asPerson(), "in the same request"));
        return people;
    }
}
