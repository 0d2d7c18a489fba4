package org.homeward.matching.warning;

import java.time.LocalDate;
import java.util.List;
import org.homeward.domain.care.Where;
import org.homeward.matching.Candidate;

/**
 * W2: several children have come to the household within the days before the start that the policy
 * looks at.
 */
public final class ManyNewPlacements implements WarningRule {

    @Override
    public String code() {
        return "W2";
    }

    @Override
    public String label() {
        return "many new placements";
    }

    @Override
    public String basis() {
        return "practice: children need time to settle";
    }

    @Override
    public List<Warning> raisedBy(Candidate candidate) {
        int days = candidate.policy().cautions().newPlacementDays().value();
        LocalDate from = candidate.startsOn().minusDays(days);
        Where there = Where.with(candidate.household().id());
        long started =
                candidate.search().position().supply().listPlacements(there).stream()
                        .filter(p -> !p.span().isEmpty())
                        .filter(p -> !candidate.search().includes(p.child()))
                        .map(p -> p.span().start())
                        .filter(day -> !day.isBefore(from) && !day.isAfter(candidate.startsOn()))
                        .count();
        return started < candidate.policy().cautions().newPlacements().value()
                ? List.of()
                : List.of(
                        warning(
                                "%d placements have started there within %d days"
                                        .formatted(started, days)));
    }
}
