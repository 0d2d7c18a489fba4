package org.homeward.matching.workbook;

import java.util.List;

/**
 * One example of a rule: what is given, and what the rule says of the first household.
 *
 * @param given with the tables that all examples of the page share
 * @param verdict of a hard rule {@code kept}, {@code broken} or {@code question}; of a gate how it
 *     stands; of a warning {@code warned} or {@code none}
 * @param because the sentence that the program says; empty where there is none to show
 */
public record WorkbookExample(
        String title, List<WorkbookTable> given, String verdict, String because) {
    public WorkbookExample {
        given = List.copyOf(given);
    }
}
