package org.homeward.domain.search;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.domain.common.Answer;

/**
 * What is known of risks. A risk that nobody spoke of is unknown, not absent.
 *
 * @param known yes or no by risk
 * @param otherToChild in words; may be empty
 * @param otherToOthers in words; may be empty
 */
public record Risks(Map<Risk, Answer> known, String otherToChild, String otherToOthers) {
    public static final Risks UNKNOWN = new Risks(Map.of(), "", "");

    public Risks {
        known = Collections.unmodifiableMap(new TreeMap<>(known));
    }

    public Answer of(Risk risk) {
        return known.getOrDefault(risk, Answer.UNKNOWN);
    }
}
