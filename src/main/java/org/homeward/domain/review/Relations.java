package org.homeward.domain.review;

import java.util.OptionalInt;
import org.homeward.domain.common.Answer;

/**
 * Whom a child trusts, as the home sees it.
 *
 * @param trustedAdults adults the child trusts; empty when not known
 * @param visitsWentWell whether overnight or weekend visits to a family went well; unknown when
 *     there were none
 */
public record Relations(OptionalInt trustedAdults, Answer visitsWentWell) {
    public static final Relations UNKNOWN = new Relations(OptionalInt.empty(), Answer.UNKNOWN);
}
