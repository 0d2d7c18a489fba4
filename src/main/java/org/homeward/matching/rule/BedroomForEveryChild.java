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
        Optional<Gathering> day = findDay(candidate, true);
        return day.isEmpty()
                ? List.of()
                : List.of(
                        because(
                                Words.bedrooms(Sleeping.on(day.get(), candidate).fewest(true))
                                        + " needed for the children there; there are "
                                        + candidate.household().dwelling().bedrooms()));
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
        for (Gathering day : candidate.gatherings()) {
            if (isShort(Sleeping.on(day, candidate), bedrooms, favourably)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static boolean isShort(Sleeping night, int bedrooms, boolean favourably) {
        return !night.isPlenty(bedrooms) && night.fewest(favourably) > bedrooms;
    }
}
