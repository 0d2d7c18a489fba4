package org.homeward.wiring;

import java.util.HashMap;
import java.util.Map;
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
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.review.ReviewDesk;
import org.homeward.ui.review.ReviewView;
import org.homeward.ui.review.ReviewViewModel;
import org.homeward.ui.shell.Screens;

/** The review of one child. What is being written is kept until it is stored. */
final class ReviewScreens {
    private final Screens screens;
    private final Parts parts;
    private final Map<ChildId, ReviewViewModel> begun = new HashMap<>();

    ReviewScreens(Screens screens, Parts parts) {
        this.screens = screens;
        this.parts = parts;
    }

    void register() {
        var work = work();
        screens.register(
                Destination.OfReview.class,
                place ->
                        new ReviewView(
                                begun.computeIfAbsent(
                                        place.child(),
                                        child -> new ReviewViewModel(child, work, parts.desk()))));
    }

    private ReviewDesk work() {
        var store = parts.store();
        var ids = parts.tools().ids();
        var clock = parts.tools().clock();
        var matcher = new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
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
                parts.actor());
    }
}
