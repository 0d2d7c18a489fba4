package org.homeward.matching.rule;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.domain.care.Placement;
import org.homeward.domain.carer.Occupant;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Requirements;
import org.homeward.matching.Candidate;

/**
 * H13: a child who has to be the only child in a home is placed with no other, and nobody joins a
 * child who was placed so. Brothers and sisters of the same request are not others.
 */
public final class AloneWhereEssential implements HardRule {

    private static final String UNKNOWN_AGE =
            "A home without other children is essential; the age of %s is not recorded";

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
        return Stream.concat(joining(candidate), joined(candidate)).toList();
    }

    @Override
    public List<Reason> openFor(Candidate candidate) {
        return isSolo(candidate.search().request())
                ? candidate.occupants().stream()
                        .filter(person -> candidate.isChild(person) == Answer.UNKNOWN)
                        .map(person -> because(UNKNOWN_AGE.formatted(person.person())))
                        .toList()
                : List.of();
    }

    private Stream<Reason> joining(Candidate candidate) {
        if (!isSolo(candidate.search().request())) {
            return Stream.of();
        }
        Stream<Object> placed =
                candidate.gatherings().stream()
                        .flatMap(day -> day.others().stream())
                        .map(Child::id)
                        .distinct()
                        .map(id -> id);
        Stream<Object> own =
                candidate.occupants().stream()
                        .filter(person -> candidate.isChild(person) == Answer.YES)
                        .map(Occupant::person);
        return Stream.concat(placed, own)
                .map(
                        id ->
                                because(
                                        "A home without other children is essential; %s is there"
                                                .formatted(id)));
    }

    private Stream<Reason> joined(Candidate candidate) {
        return candidate.gatherings().stream()
                .flatMap(day -> day.placements().stream())
                .distinct()
                .filter(placement -> wasPlacedAlone(placement, candidate))
                .map(
                        placement ->
                                because(
                                        "%s was placed there as the only child"
                                                .formatted(placement.child())));
    }

    private static boolean wasPlacedAlone(Placement placement, Candidate candidate) {
        return placement
                .request()
                .flatMap(candidate.search().position()::findRequest)
                .filter(AloneWhereEssential::isSolo)
                .isPresent();
    }

    private static boolean isSolo(PlacementRequest request) {
        return request.requirements().isEssential(Requirements.SOLO);
    }
}
