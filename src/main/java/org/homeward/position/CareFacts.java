package org.homeward.position;

import java.util.List;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.OutsideTerms;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.PlacementEnding;
import org.homeward.domain.care.PublishedFigure;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownSign;
import org.homeward.domain.search.PlacementRequest;

/**
 * Facts about care: where children have lived, what is searched for, what people reviewed.
 *
 * @param endings as people recorded them
 * @param outsideTerms emergencies outside the terms of approval
 * @param published figures that were published of authorities, beside those of the program
 */
public record CareFacts(
        List<Episode> episodes,
        List<Placement> placements,
        List<PlacementRequest> requests,
        List<StepDownSign> signs,
        List<StepDownReview> reviews,
        List<PlacementEnding> endings,
        List<OutsideTerms> outsideTerms,
        List<PublishedFigure> published) {
    public CareFacts {
        episodes = List.copyOf(episodes);
        placements = List.copyOf(placements);
        requests = List.copyOf(requests);
        signs = List.copyOf(signs);
        reviews = List.copyOf(reviews);
        endings = List.copyOf(endings);
        outsideTerms = List.copyOf(outsideTerms);
        published = List.copyOf(published);
    }
}
