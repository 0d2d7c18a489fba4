package org.homeward.app;

import java.util.List;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.Authority;
import org.homeward.position.Facts;

/**
 * A whole invented authority.
 *
 * @param facts everything, canonical episodes included
 * @param returns the statutory returns those episodes follow from, oldest first
 */
public record SampleData(Authority authority, Facts facts, List<ReturnRows> returns) {
    public SampleData {
        returns = List.copyOf(returns);
    }
}
