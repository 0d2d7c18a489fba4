package org.homeward.matching.rule;

import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;
import org.homeward.matching.Gathering;

/**
 * H7: every child has a bedroom, alone or shared as the policy and a recorded agreement allow.
 * Babies may sleep in the carers' room.
 */
public final class BedroomForEveryChild implements HardRule {

    private static final String OPEN =
            "%s needed unless sharing is agreed: an age, a sex or the agreement is not recorded";

    @Override
    public String code() {
        return "H7";
    }

    @Override
    public String label() {
        return "no bedroom";
    }

    @Override
    public String basis() {
        return "Fostering National Minimum Standard 10.6; local bedroom policy";
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        return findDay(candidate, true)
                .map(
                        day ->
                                because(
                                        "%s needed for the children there; there are %d"
                                                .formatted(
                                                        Words.bedrooms(
                                                                Sleeping.on(day, candidate)
                                                                        .fewest(true)),
                                                        candidate
                                                                .household()
                                                                .dwelling()
                                                                .bedrooms())))
                .stream()
                .toList();
    }

    @Override
    public List<Reason> openFor(Candidate candidate) {
        return findDay(candidate, true).isEmpty()
                ? findDay(candidate, false)
                        .map(day -> because(OPEN.formatted(Words.bedrooms(mostOn(day, candidate)))))
                        .stream()
                        .toList()
                : List.of();
    }

    private static int mostOn(Gathering day, Candidate candidate) {
        return Sleeping.on(day, candidate).fewest(false);
    }

    private static Optional<Gathering> findDay(Candidate candidate, boolean favourably) {
        int bedrooms = candidate.household().dwelling().bedrooms();
        return candidate.gatherings().stream()
                .filter(day -> isShort(Sleeping.on(day, candidate), bedrooms, favourably))
                .findFirst();
    }

    private static boolean isShort(Sleeping night, int bedrooms, boolean favourably) {
        return !night.isPlenty(bedrooms) && night.fewest(favourably) > bedrooms;
    }
}
