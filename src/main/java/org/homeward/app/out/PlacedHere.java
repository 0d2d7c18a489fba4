package org.homeward.app.out;

import java.util.List;
import java.util.Optional;
import org.homeward.app.MatchingRecord;
import org.homeward.domain.care.Placement;
import org.homeward.domain.carer.Home;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.RegisteredProvider;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.search.PlacementRequest;

/**
 * One child's placement that was decided in this program, with what was known on its first day.
 *
 * @param decision the record of the decision
 * @param needs the newest assessment by then
 * @param placedWith other children of the request who were placed in the same home with it
 */
public record PlacedHere(
        Child child,
        PlacementRequest request,
        Placement placement,
        MatchingRecord decision,
        Optional<NeedsAssessment> needs,
        List<MissingPeriod> missing,
        HomeTold home,
        int placedWith) {
    public PlacedHere {
        missing = List.copyOf(missing);
    }

    /**
     * Where the child was placed.
     *
     * @param provider the agency of the household on the regulator's list
     */
    public record HomeTold(
            Optional<Household> household,
            Optional<Home> home,
            Optional<RegisteredProvider> provider) {}
}
