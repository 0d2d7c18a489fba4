package org.homeward.app.view;

import org.homeward.domain.care.OutsideTerms;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.TermsOfApproval;
import org.homeward.domain.child.Child;
import org.homeward.position.CarePosition;

/**
 * Whether a placement outside the terms of approval is so still, or the terms were changed since.
 */
final class StillOutside {
    private StillOutside() {}

    /** True while a rule that was set aside is still not kept by the terms as they are. */
    static boolean areBroken(Placement placement, OutsideTerms outside, CarePosition position) {
        return placement
                .where()
                .findHousehold()
                .flatMap(position.supply()::findHousehold)
                .map(
                        household ->
                                outside.rules().stream()
                                        .anyMatch(
                                                rule ->
                                                        isBroken(
                                                                rule, household, placement,
                                                                position)))
                .orElse(false);
    }

    private static boolean isBroken(
            String rule, Household household, Placement placement, CarePosition position) {
        TermsOfApproval terms = household.terms();
        Child child =
                position.findChild(placement.child())
                        .orElseGet(() -> Child.unknown(placement.child()));
        return switch (rule) {
            case "H2" ->
                    position.supply().livingOn(Where.with(household.id()), position.asAt()).size()
                            > terms.maxChildren();
            case "H3" ->
                    child.findAgeOn(position.asAt()).stream()
                            .anyMatch(age -> !terms.ages().covers(age));
            case "H4" -> !terms.sex().accepts(child.identity().sex());
            case "H5" ->
                    placement
                            .type()
                            .filter(type -> !terms.types().isEmpty())
                            .filter(type -> !terms.types().contains(type))
                            .isPresent();
            default -> true;
        };
    }
}
