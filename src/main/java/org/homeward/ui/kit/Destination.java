package org.homeward.ui.kit;

import java.util.List;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;

/** Every place that the window can show. Screens meet only here. */
public sealed interface Destination {
    record Welcome() implements Destination {}

    record Today() implements Destination {}

    record Children() implements Destination {}

    record OfChild(ChildId child) implements Destination {}

    record Carers() implements Destination {}

    record OfHousehold(HouseholdId household) implements Destination {}

    record Requests() implements Destination {}

    record OfRequest(RequestId request) implements Destination {}

    /** A request that is begun; for nobody in particular while no child is named. */
    record NewRequest(List<ChildId> children) implements Destination {
        public NewRequest {
            children = List.copyOf(children);
        }
    }

    /** A bed for tonight. */
    record Emergency() implements Destination {}

    /** An open request that is changed or completed. */
    record CompleteRequest(RequestId request) implements Destination {}

    /** Homes for a request beside each other. */
    record Compare(RequestId request, List<HouseholdId> households) implements Destination {
        public Compare {
            households = List.copyOf(households);
        }
    }

    /** The decision of a person for one home; for all children who wait when none is named. */
    record Decide(RequestId request, HouseholdId household, List<ChildId> children)
            implements Destination {
        public Decide {
            children = List.copyOf(children);
        }
    }

    record StepDown() implements Destination {}

    /** The step-down review of a child. */
    record OfReview(ChildId child) implements Destination {}

    /** One child's way to a family: the planned steps, the move and what comes after. */
    record OfJourney(ChildId child) implements Destination {}

    /** How moves to families went on, and what children wait for. */
    record Outcomes() implements Destination {}

    /** All open searches together: what would help most. */
    record Insight() implements Destination {}

    record Shift() implements Destination {}

    /** Targets, and what would reach them. */
    record Plan() implements Destination {}

    /** What care costs and what moves to families saved. */
    record Cost() implements Destination {}

    /** The forecast and scenarios beside it. */
    record Scenarios() implements Destination {}

    /** The papers that a month ends with. */
    record Reports() implements Destination {}

    record Importing() implements Destination {}

    record Quality(IssuesOf of) implements Destination {}

    record TakeOut() implements Destination {}

    record Settings() implements Destination {}
}
