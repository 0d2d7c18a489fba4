package org.homeward.domain.search;

import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;

/**
 * A household that a person put on the shortlist of a request, with what speaks for and against it
 * in their own words.
 *
 * @param kept false when it was taken off again
 */
public record ShortlistedHome(
        RequestId request,
        HouseholdId household,
        String reasonsFor,
        String reasonsAgainst,
        boolean kept,
        Recorded recorded) {}
