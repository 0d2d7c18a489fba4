package org.homeward.report;

import java.util.ArrayList;
import java.util.List;
import org.homeward.app.MatchingRecord;

/**
 * The order of a printed matching record: the child's own words first, then needs, the ask, the
 * decision, the homes considered, the rules, and what was settled around it. An ordinary decision
 * is two pages; long texts go on to a third.
 */
final class MatchingRecordPage {

    private MatchingRecordPage() {}

    static List<Block> blocks(MatchingRecord record) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.title("Matching record"));
        blocks.addAll(AskSection.of(record));
        blocks.addAll(DecisionSection.of(record));
        blocks.addAll(HomesSection.considered(record));
        blocks.addAll(RulesSection.of(record));
        record.findChosen()
                .ifPresent(
                        home ->
                                blocks.addAll(
                                        FitSection.of(home, record.evidence().said().support())));
        blocks.addAll(AroundSection.of(record));
        return blocks;
    }
}
