package org.homeward.matching.rule;

import java.util.List;
import java.util.Optional;
import org.homeward.domain.carer.Approval;
import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;

/**
 * H1: somebody approved the household, and it is not suspended, resigned or still in assessment.
 */
public final class ApprovalLive implements HardRule {

    private static final String REVIEW_OVERDUE = "The review of approval was due on %s";
    private static final String REVIEW_BASIS = "Fostering Services Regulations 2011 reg 28";

    @Override
    public String code() {
        return "H1";
    }

    @Override
    public String label() {
        return "not approved";
    }

    @Override
    public String basis() {
        return "Care Planning Regulations 2010 reg 22";
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        Approval approval = candidate.household().approval();
        Optional<String> standing = findFault(approval.status());
        if (standing.isPresent()) {
            return List.of(because("The household is %s".formatted(standing.get())));
        }
        return approval
                .approvedOn()
                .filter(day -> day.isAfter(candidate.startsOn()))
                .map(
                        day ->
                                because(
                                        "Approved only from %s; the home is needed on %s"
                                                .formatted(
                                                        Plain.day(day),
                                                        Plain.day(candidate.startsOn()))))
                .stream()
                .toList();
    }

    @Override
    public List<Reason> openFor(Candidate candidate) {
        return candidate
                .household()
                .approval()
                .reviewDue()
                .filter(due -> due.isBefore(candidate.startsOn()))
                .map(
                        due ->
                                new Reason(
                                        "W2",
                                        REVIEW_OVERDUE.formatted(Plain.day(due)),
                                        REVIEW_BASIS))
                .stream()
                .toList();
    }

    private static Optional<String> findFault(ApprovalStatus status) {
        return switch (status) {
            case APPROVED, TEMPORARY_REG_24 -> Optional.empty();
            case SUSPENDED -> Optional.of("suspended");
            case RESIGNED -> Optional.of("no longer fostering");
            case IN_ASSESSMENT -> Optional.of("still in assessment");
        };
    }
}
