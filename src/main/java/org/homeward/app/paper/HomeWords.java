package org.homeward.app.paper;

import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.matching.shortlist.MatchProposal;

/** How well a home fits, how much of that is known and what is open, in a line. */
final class HomeWords {
    private HomeWords() {}

    static String of(MatchProposal proposal) {
        String open =
                proposal.open().stream()
                        .findFirst()
                        .map(Reason::sentence)
                        .map(first -> " First to find out: " + first)
                        .orElse("");
        return "Fits %d of 100 with %d per cent known; %s.%s"
                .formatted(
                        proposal.fit(),
                        proposal.completeness(),
                        Plain.count(proposal.warnings().size(), "warning", "warnings"),
                        open);
    }
}
