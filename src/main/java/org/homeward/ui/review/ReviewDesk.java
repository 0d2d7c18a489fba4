package org.homeward.ui.review;

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
import org.homeward.domain.common.Actor;

/** The use cases of a review and who works on it. */
public record ReviewDesk(
        ViewReview viewReview,
        DecideReview decideReview,
        OpenCost openCost,
        Speaking speaking,
        Casework casework,
        Actor actor) {
    /** What is said: by the child, for and against, by the home. */
    public record Speaking(
            RecordVoice recordVoice, KeepLedger keepLedger, RecordHomeReport recordHomeReport) {}

    /** What is done about the case. */
    public record Casework(
            WorkBlockers workBlockers,
            TakeStep takeStep,
            BookCareReview bookCareReview,
            RecordCaseNote recordCaseNote) {}
}
