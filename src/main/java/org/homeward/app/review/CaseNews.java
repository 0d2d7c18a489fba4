package org.homeward.app.review;

import java.util.List;
import org.homeward.app.view.ChildName;
import org.homeward.domain.review.StepDownReview;

/**
 * A child whose case is open and for whom something is new.
 *
 * @param last the review since which it is new
 * @param news sentences, homes first; at least one
 */
public record CaseNews(ChildName child, StepDownReview last, List<String> news) {
    public CaseNews {
        news = List.copyOf(news);
    }
}
