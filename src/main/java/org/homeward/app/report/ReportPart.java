package org.homeward.app.report;

import java.util.List;

/**
 * A page of the report.
 *
 * @param words what it says, sentence by sentence
 */
public record ReportPart(Topic topic, List<String> words, List<ReportTable> tables) {
    public ReportPart {
        words = List.copyOf(words);
        tables = List.copyOf(tables);
    }

    /** What a page is about; their order is that of the report. */
    public enum Topic {
        TRAJECTORY("Trajectory"),
        STOCK("Stock and share"),
        FLOWS("Flows"),
        SUPPLY("Supply of family care"),
        COST("Cost and break-even"),
        SCENARIOS("Scenarios"),
        DEFINITIONS("Definitions and data quality");

        private final String title;

        Topic(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
