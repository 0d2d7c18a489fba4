package org.homeward.matching.rule;

import java.util.List;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Risk;
import org.homeward.domain.search.Risks;

/** What a referral says of harm to other children. */
final class Harm {

    private static final List<Risk> IN_A_BEDROOM =
            List.of(Risk.TO_OTHERS_PHYSICAL, Risk.TO_OTHERS_SEXUAL);

    private Harm() {}

    /** A risk to others is known, and the referral is about this child alone. */
    static boolean isTold(PlacementRequest request, ChildId child) {
        return request.children().equals(List.of(child)) && isTold(request);
    }

    /** A risk to others is known of somebody in the request. */
    static boolean isTold(PlacementRequest request) {
        Risks risks = request.referral().risks();
        return IN_A_BEDROOM.stream().anyMatch(risk -> risks.of(risk) == Answer.YES);
    }
}
