package org.homeward.matching.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;

/** H9: the household has not said that it takes no child on the start day. */
public final class AvailableOnTheDay implements HardRule {

    @Override
    public String code() {
        return "H9";
    }

    @Override
    public String label() {
        return "not available";
    }

    @Override
    public String basis() {
        return "practice: approved is not available";
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        return findStated(candidate)
                .filter(said -> said.state() != Availability.State.AVAILABLE)
                .map(said -> because(sentence(said)))
                .stream()
                .toList();
    }

    @Override
    public List<Reason> openFor(Candidate candidate) {
        Optional<Availability> stated = findStated(candidate);
        if (stated.isEmpty()) {
            return List.of(
                    because(
                            "Availability on %s is not recorded"
                                    .formatted(Plain.day(candidate.startsOn()))));
        }
        int stale = candidate.policy().clocks().redDays().value();
        LocalDate asAt = candidate.search().position().asAt();
        return stated
                .flatMap(Availability::confirmedOn)
                .filter(day -> day.plusDays(stale).isBefore(asAt))
                .map(
                        day ->
                                new Reason(
                                        "W2",
                                        "Availability was last confirmed on " + Plain.day(day),
                                        basis()))
                .stream()
                .toList();
    }

    private static Optional<Availability> findStated(Candidate candidate) {
        return candidate
                .search()
                .position()
                .supply()
                .findAvailabilityOn(candidate.household().id(), candidate.startsOn());
    }

    private static String sentence(Availability said) {
        String state =
                said.state() == Availability.State.ON_HOLD ? "On hold" : "Takes no child now";
        String until = said.span().findEnd().map(day -> " until " + Plain.day(day)).orElse("");
        return said.reason().isEmpty() ? state + until : state + until + ": " + said.reason();
    }
}
