package org.homeward.matching.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.domain.carer.Approval;
import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;

/**
 * H1: somebody approved the household, it is not suspended, resigned or still in assessment, and
 * its yearly review is not overdue by more days than the policy bears.
 */
public final class ApprovalLive implements HardRule {

    private static final String REVIEW_OVERDUE =
            "The yearly review of approval was due on %s and is overdue";

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
        return "Care Planning Regulations 2010 reg 22; Fostering Services Regulations 2011 reg 28";
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        Approval approval = candidate.household().approval();
        Optional<String> standing = findFault(approval.status());
        if (standing.isPresent()) {
            return List.of(because("The household is %s".formatted(standing.get())));
        }
        return Stream.concat(
                        findTooLate(approval, candidate).stream(),
                        findOverdue(approval, candidate).stream())
                .toList();
    }

    private Optional<Reason> findTooLate(Approval approval, Candidate candidate) {
        return approval.approvedOn()
                .filter(day -> day.isAfter(candidate.startsOn()))
                .map(
                        day ->
                                because(
                                        "Approved only from %s; the home is needed on %s"
                                                .formatted(
                                                        Plain.day(day),
                                                        Plain.day(candidate.startsOn()))));
    }

    /** Carers whose yearly review is overdue are not matched until it was held. */
    private Optional<Reason> findOverdue(Approval approval, Candidate candidate) {
        int most = candidate.policy().limits().reviewOverdueDays().value();
        return approval.reviewDue()
                .filter(due -> due.plusDays(most).isBefore(candidate.search().position().asAt()))
                .map(due -> because(REVIEW_OVERDUE.formatted(Plain.day(due))));
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
