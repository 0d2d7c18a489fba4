package org.homeward.app;

import org.homeward.domain.common.Recorded;

/**
 * A scenario as somebody saved it. Saving again under the same id takes its place; what was before
 * is told in the audit trail.
 *
 * @param name as it is labelled beside others
 * @param file the scenario as its file says it, so that store and file never differ
 * @param withdrawn no longer listed; kept since reports may name it
 */
public record KeptScenario(
        String id, String name, String file, boolean withdrawn, Recorded recorded) {}
