package org.homeward.ui.review;

import java.time.LocalDate;
import java.util.Map;
import org.homeward.app.Store;
import org.homeward.app.review.BookCareReview;
import org.homeward.app.review.DecideReview;
import org.homeward.app.review.KeepLedger;
import org.homeward.app.review.OpenCost;
import org.homeward.app.review.RecordCaseNote;
import org.homeward.app.review.RecordHomeReport;
import org.homeward.app.review.RecordVoice;
import org.homeward.app.review.TakeStep;
import org.homeward.app.review.ViewReview;
import org.homeward.app.review.WorkBlockers;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.common.ChildId;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.FactsBuilder;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.MileMap;
import org.homeward.testing.SetClock;
import org.homeward.testing.SmallWorld;

/** The use cases of a review on the store of a test: a stopped clock, ids in order. */
final class ReviewDesks {
    static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    static final ChildId ADA = ChildId.of("Ada");

    private ReviewDesks() {}

    /** Ada, in a children's home and reviewed once, with her needs assessed. */
    static Store ada(NeedLevel need) {
        return Filled.with(
                new FactsBuilder()
                        .addAll(new SmallWorld(DAY).inHome("Ada", DAY.minusDays(1)).facts())
                        .add(
                                new NeedsAssessment(
                                        ADA,
                                        DAY.minusDays(30),
                                        Map.of(NeedDomain.EDUCATION, need),
                                        "Lee"))
                        .build(),
                DAY);
    }

    static ReviewDesk of(Store store) {
        var clock = new SetClock("2026-05-01T09:30:00Z");
        var ids = new CountingIds();
        var matcher = new Matcher(MatchPolicy.standard(), new MileMap());
        return new ReviewDesk(
                new ViewReview(store, matcher),
                new DecideReview(store, matcher, ids, clock),
                new OpenCost(store, matcher, clock),
                new ReviewDesk.Speaking(
                        new RecordVoice(store, ids, clock),
                        new KeepLedger(store, ids, clock),
                        new RecordHomeReport(store, ids, clock)),
                new ReviewDesk.Casework(
                        new WorkBlockers(store, ids, clock),
                        new TakeStep(store, ids, clock),
                        new BookCareReview(store, clock),
                        new RecordCaseNote(store, ids, clock)),
                Filled.AMINA);
    }
}
