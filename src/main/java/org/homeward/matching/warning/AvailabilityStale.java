package org.homeward.matching.warning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.common.Plain;
import org.homeward.matching.Candidate;
import org.homeward.matching.MatchPolicy.Clocks;

/**
 * W2: nobody has confirmed lately that the household is available; after some more days it can no
 * longer be relied on.
 */
public final class AvailabilityStale implements WarningRule {

    @Override
    public String code() {
        return "W2";
    }

    @Override
    public String label() {
        return "availability not confirmed";
    }

    @Override
    public String basis() {
        return "practice: approved is not available";
    }

    @Override
    public List<Warning> raisedBy(Candidate candidate) {
        Optional<Availability> said =
                candidate
                        .search()
                        .position()
                        .supply()
                        .findAvailabilityOn(candidate.household().id(), candidate.startsOn());
        if (said.isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> confirmed = said.get().confirmedOn();
        if (confirmed.isEmpty()) {
            return List.of(warning("When availability was last confirmed is not recorded"));
        }
        return findAge(confirmed.get(), candidate).stream().toList();
    }

    private Optional<Warning> findAge(LocalDate confirmed, Candidate candidate) {
        long days = ChronoUnit.DAYS.between(confirmed, candidate.search().position().asAt());
        Clocks clocks = candidate.policy().clocks();
        if (days <= clocks.amberDays().value()) {
            return Optional.empty();
        }
        String end =
                days > clocks.redDays().value()
                        ? "do not rely on it before it is confirmed"
                        : "confirm it";
        return Optional.of(
                warning(
                        "Availability was last confirmed on %s, %d days ago: %s"
                                .formatted(Plain.day(confirmed), days, end)));
    }
}
