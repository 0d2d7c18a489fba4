package org.homeward.store;

import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Referral;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Togetherness;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;

/** Placement requests. */
final class RequestTable {

    static final Table<PlacementRequest> TABLE =
            Table.<PlacementRequest>named("placement_request")
                    .with("request_id", r -> r.id().text())
                    .with("child_ids", RequestTable::children)
                    .with("care_type", r -> r.type().name())
                    .with("made_on", r -> r.timing().madeOn())
                    .with("needed_by", r -> r.timing().neededBy())
                    .with("urgency", r -> r.timing().urgency().name())
                    .with("together", r -> r.together().intent().name())
                    .with("splits", r -> r.together().splits())
                    .with("essential", r -> TextList.sorted(r.requirements().essential()))
                    .with("desirable", r -> TextList.sorted(r.requirements().desirable()))
                    .with("wishes", r -> r.wishes().words())
                    .with("wishes_on", r -> r.wishes().soughtOn())
                    .with("origin_note", r -> r.origin().note())
                    .with("expected_until", r -> r.timing().expectedUntil())
                    .with("together_why", r -> r.together().why())
                    .with("contact_plan", r -> r.together().contactPlan())
                    .with("together_by", r -> r.together().decided().map(Recorded::by))
                    .with("together_on", r -> r.together().decided().map(Recorded::on))
                    .with("essential_why", r -> r.requirements().why())
                    .with("wishes_how", r -> r.wishes().howSought())
                    .with("wishes_change", r -> r.wishes().whatChanged())
                    .with("wishes_why_not", r -> r.wishes().whyNotSought())
                    .with("referral", r -> StoredJson.write(r.referral()))
                    .with("review_id", r -> r.origin().review().map(ReviewId::text))
                    .keyedBy("request_id")
                    .readBy(RequestTable::request);

    private RequestTable() {}

    private static String children(PlacementRequest request) {
        return TextList.ordered(request.children().stream().map(ChildId::text).toList());
    }

    private static PlacementRequest request(Cells row) {
        return new PlacementRequest(
                RequestId.of(row.text("request_id")),
                TextList.list(row.text("child_ids")).stream().map(ChildId::of).toList(),
                row.word("care_type", CareType.class),
                new Timing(
                        row.day("made_on"),
                        row.day("needed_by"),
                        row.word("urgency", Urgency.class),
                        row.findDay("expected_until")),
                new TogetherPlan(
                        row.word("together", Togetherness.class),
                        row.text("splits"),
                        row.text("together_why"),
                        row.text("contact_plan"),
                        row.find("together_by", by -> new Recorded(by, row.day("together_on")))),
                new Requirements(
                        TextList.set(row.text("essential")),
                        TextList.set(row.text("desirable")),
                        row.text("essential_why")),
                new Wishes(
                        row.text("wishes"),
                        row.findDay("wishes_on"),
                        row.text("wishes_how"),
                        row.text("wishes_change"),
                        row.text("wishes_why_not")),
                new RequestOrigin(row.text("origin_note"), row.find("review_id", ReviewId::of)),
                StoredJson.read(row.text("referral"), Referral.class));
    }
}
