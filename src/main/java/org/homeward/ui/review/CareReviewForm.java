package org.homeward.ui.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.Outcome;
import org.homeward.app.review.BookCareReview;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.review.CareReview;
import org.homeward.ui.kit.Desk;

/** A statutory review that is booked, was held or is cancelled. */
final class CareReviewForm extends ReviewForm {
    private final BookCareReview bookCareReview;
    final ObjectProperty<Optional<CareReview.State>> state = nothing();
    final ObjectProperty<Optional<LocalDate>> on = nothing();
    final StringProperty note = new SimpleStringProperty("");

    CareReviewForm(ChildId child, BookCareReview bookCareReview, Actor actor, Desk desk) {
        super(child, actor, desk);
        this.bookCareReview = bookCareReview;
    }

    @Override
    String verb() {
        return "record the statutory review";
    }

    @Override
    String saved() {
        return "The statutory review is recorded.";
    }

    @Override
    List<Reason> missing() {
        var missing = new ArrayList<Reason>();
        if (state.get().isEmpty()) {
            missing.add(Reason.of("STATE", "Choose whether it is booked, held or cancelled."));
        }
        if (on.get().isEmpty()) {
            missing.add(Reason.of("ON", "Type the day of the statutory review."));
        }
        return missing;
    }

    @Override
    Callable<Outcome<CareReview>> work() {
        var command =
                new BookCareReview.Command(
                        child(),
                        on.get().orElseThrow(),
                        state.get().orElseThrow(),
                        note.get(),
                        asAt(),
                        actor());
        return () -> bookCareReview.record(command);
    }
}
