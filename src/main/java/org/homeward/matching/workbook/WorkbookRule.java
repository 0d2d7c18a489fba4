package org.homeward.matching.workbook;

import java.util.List;

/**
 * A rule as a manager reads it.
 *
 * @param page the name of its page, such as {@code H3}; no two rules have the same
 * @param strength B a block, B+ a block that an emergency may set aside for some working days, G a
 *     gate, W a warning
 * @param basis regulation, standard or practice
 * @param asks the question that the rule puts
 */
public record WorkbookRule(
        String page,
        String code,
        String label,
        String strength,
        String basis,
        String asks,
        List<WorkbookExample> examples) {
    public WorkbookRule {
        examples = List.copyOf(examples);
    }
}
