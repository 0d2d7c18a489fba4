package org.homeward.domain.search;

import java.util.Optional;
import org.homeward.domain.common.ReviewId;

/**
 * What a request came from.
 *
 * @param review the step-down review that agreed on it
 */
public record RequestOrigin(String note, Optional<ReviewId> review) {
    public static final RequestOrigin ORDINARY = new RequestOrigin("", Optional.empty());
}
