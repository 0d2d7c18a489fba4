package org.homeward.app;

import java.util.List;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;
import org.homeward.matching.warning.Warning;
import org.homeward.matching.warning.WarningRules;

/** The warnings about a home, and whether the person who decides has read each of them. */
final class ReadWarnings {
    private final Considerations said;
    private final List<Warning> warnings;

    ReadWarnings(Considerations said, Candidate candidate) {
        this.said = said;
        this.warnings = WarningRules.raisedBy(candidate);
    }

    List<Reason> reasonsAgainst() {
        return warnings.stream()
                .filter(warning -> !isRead(warning))
                .map(
                        warning ->
                                new Reason(
                                        warning.code(),
                                        "Say that you have read: " + warning.sentence(),
                                        warning.basis()))
                .toList();
    }

    List<Evidence.WarningLine> lines() {
        return warnings.stream()
                .map(
                        warning ->
                                new Evidence.WarningLine(
                                        warning.code(),
                                        warning.sentence(),
                                        warning.basis(),
                                        isRead(warning)))
                .toList();
    }

    private boolean isRead(Warning warning) {
        return said.acknowledged().contains(warning.code());
    }
}
