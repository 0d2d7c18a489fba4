package org.homeward.report;

import org.homeward.domain.common.Authority;

/**
 * What stands around every page.
 *
 * @param authority at the top left
 * @param classification at the top right: who may see it
 * @param mark across the page, such as SAMPLE; may be empty
 * @param foot at the bottom left
 */
record Margins(String authority, String classification, String mark, String foot) {
    private static final String CLASSIFICATION = "OFFICIAL-SENSITIVE: personal";
    private static final String SAMPLE = "SAMPLE";

    static Margins of(Authority authority, String foot) {
        return new Margins(
                authority.name(),
                authority.sample() ? "SAMPLE \u2013 invented people" : CLASSIFICATION,
                authority.sample() ? SAMPLE : "",
                foot);
    }
}
