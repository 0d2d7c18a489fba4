package org.homeward.matching.change;

import java.util.List;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.Reason;
import org.homeward.matching.shortlist.MatchProposal;

/**
 * A home that keeps every rule but has said that it takes no child now. Whether that still holds is
 * for the household to say; it is asked, never assumed.
 *
 * @param because what the household said
 * @param proposal how it would fit if it were available
 */
public record AskFirst(Household household, List<Reason> because, MatchProposal proposal) {
    public AskFirst {
        because = List.copyOf(because);
    }
}
