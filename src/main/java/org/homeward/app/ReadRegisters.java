package org.homeward.app;

import java.util.List;
import java.util.Map;
import org.homeward.position.Facts;

/**
 * What register files hold.
 *
 * @param rows rows read, by sheet
 * @param problems rows that could not be used and why
 */
public record ReadRegisters(Facts facts, Map<String, Integer> rows, List<Problem> problems) {
    public ReadRegisters {
        rows = Map.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
