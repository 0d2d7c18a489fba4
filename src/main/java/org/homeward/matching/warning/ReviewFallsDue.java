package org.homeward.matching.warning;

import java.time.LocalDate;
import java.util.List;
import org.homeward.domain.common.Plain;
import org.homeward.matching.Candidate;

/**
 * W2: the yearly review of approval is overdue, within the days that the policy bears, or falls due
 * before the start. Overdue by more days is a hard rule.
 */
public final class ReviewFallsDue implements WarningRule {

    @Override
    public String code() {
        return "W2";
    }

    @Override
    public String label() {
        return "carer review due";
    }

    @Override
    public String basis() {
        return "Fostering Services Regulations 2011 reg 28";
    }

    @Override
    public List<Warning> raisedBy(Candidate candidate) {
        LocalDate asAt = candidate.search().position().asAt();
        return candidate
                .household()
                .approval()
                .reviewDue()
                .filter(due -> due.isBefore(later(candidate.startsOn(), asAt)))
                .map(due -> warning(sentence(due, asAt)))
                .stream()
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String sentence(LocalDate due, LocalDate asAt) {
        return due.isBefore(asAt)
                ? "The review of approval was due on %s".formatted(Plain.day(due))
                : "The review of approval falls due on %s, before the start"
                        .formatted(Plain.day(due));
    }
}
