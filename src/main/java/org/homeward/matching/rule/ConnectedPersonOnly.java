package org.homeward.matching.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.domain.carer.Approval;
import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;

/**
 * H17: a connected person cares for the named child and nobody else; a temporary approval lasts
 * sixteen weeks and may be extended once by eight.
 */
public final class ConnectedPersonOnly implements HardRule {

    @Override
    public String code() {
        return "H17";
    }

    @Override
    public String label() {
        return "for a named child only";
    }

    @Override
    public String basis() {
        return "Care Planning Regulations 2010 regs 24 and 25";
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        Approval approval = candidate.household().approval();
        if (!isForNamedChild(approval)) {
            return List.of();
        }
        Stream<Reason> others =
                candidate.children().stream()
                        .map(SearchedChild::id)
                        .filter(id -> approval.namedChild().filter(id::equals).isEmpty())
                        .map(
                                id ->
                                        because(
                                                "Approved for a named child only, not for %s"
                                                        .formatted(id)));
        return Stream.concat(others, runOut(candidate).stream()).toList();
    }

    @Override
    public List<Reason> openFor(Candidate candidate) {
        if (!isTemporary(candidate.household().approval())) {
            return List.of();
        }
        Optional<LocalDate> since = candidate.household().approval().approvedOn();
        if (since.isEmpty()) {
            return List.of(because("Since when the approval is temporary is not recorded"));
        }
        LocalDate end = since.get().plusWeeks(weeks(candidate));
        String verb = candidate.startsOn().isBefore(end) ? "ends" : "ended";
        long days = Math.abs(ChronoUnit.DAYS.between(candidate.startsOn(), end));
        return List.of(
                because(
                        "The temporary approval %s on %s unless extended (%s %s the start)"
                                .formatted(
                                        verb,
                                        Plain.day(end),
                                        Plain.count(days, "day", "days"),
                                        verb.equals("ends") ? "after" : "before")));
    }

    private Optional<Reason> runOut(Candidate candidate) {
        Approval approval = candidate.household().approval();
        int extension = candidate.policy().limits().extensionWeeks().value();
        return approval.approvedOn()
                .filter(day -> isTemporary(approval))
                .map(day -> day.plusWeeks(weeks(candidate)).plusWeeks(extension))
                .filter(end -> !candidate.startsOn().isBefore(end))
                .map(
                        end ->
                                because(
                                        "The temporary approval, even if extended, ended on %s"
                                                .formatted(Plain.day(end))));
    }

    private static int weeks(Candidate candidate) {
        return candidate.policy().limits().temporaryWeeks().value();
    }

    private static boolean isTemporary(Approval approval) {
        return approval.status() == ApprovalStatus.TEMPORARY_REG_24;
    }

    private static boolean isForNamedChild(Approval approval) {
        return isTemporary(approval) || approval.namedChild().isPresent();
    }
}
