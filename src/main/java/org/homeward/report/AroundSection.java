package org.homeward.report;

import java.util.List;
import org.homeward.app.MatchingRecord;

/** What was settled around the decision, and the lines to sign on. */
final class AroundSection {
    private AroundSection() {}

    static List<Block> of(MatchingRecord record) {
        return List.of(
                new Block.SignHere(
                        List.of(
                                "Information given to the carers, and on which day",
                                "To be looked at again on",
                                "Outcome, and the day it was seen",
                                "Name, day and signature",
                                "Name, day and signature")));
    }
}
