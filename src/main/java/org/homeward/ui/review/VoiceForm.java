package org.homeward.ui.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.Outcome;
import org.homeward.app.review.RecordVoice;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.Offer;
import org.homeward.domain.review.Wish;
import org.homeward.ui.kit.Desk;

/** What the child said, who asked and how, and who was offered to stand by the child. */
final class VoiceForm extends ReviewForm {
    private final RecordVoice recordVoice;
    final ObjectProperty<Optional<Wish>> wish = nothing();
    final StringProperty words = new SimpleStringProperty("");
    final StringProperty how = new SimpleStringProperty("");
    final StringProperty askedBy;
    final ObjectProperty<Optional<LocalDate>> on;
    final OfferFields advocate = new OfferFields();
    final OfferFields mentor = new OfferFields();

    VoiceForm(ChildId child, RecordVoice recordVoice, Actor actor, Desk desk) {
        super(child, actor, desk);
        this.recordVoice = recordVoice;
        this.askedBy = new SimpleStringProperty(actor.name());
        this.on = new SimpleObjectProperty<>(Optional.of(asAt()));
    }

    /** An offer as it is written: the day, and whether the child took it up. */
    static final class OfferFields {
        final ObjectProperty<Optional<LocalDate>> on = nothing();
        final ObjectProperty<Answer> takenUp = new SimpleObjectProperty<>(Answer.UNKNOWN);

        Offer offer() {
            return new Offer(on.get(), takenUp.get());
        }
    }

    @Override
    String verb() {
        return "record what the child said";
    }

    @Override
    String saved() {
        return "What the child said is recorded.";
    }

    @Override
    List<Reason> missing() {
        var missing = new ArrayList<Reason>();
        if (wish.get().isEmpty()) {
            missing.add(Reason.of("WISH", "Choose what the child says, or that nobody asked."));
        }
        if (on.get().isEmpty()) {
            missing.add(Reason.of("ON", "Type the day on which the child was asked."));
        }
        if (askedBy.get().isBlank()) {
            missing.add(Reason.of("BY", "Write who asked the child."));
        }
        return missing;
    }

    @Override
    Callable<Outcome<ChildsVoice>> work() {
        var voice =
                new ChildsVoice(
                        child(),
                        wish.get().orElseThrow(),
                        words.get().strip(),
                        how.get().strip(),
                        advocate.offer(),
                        mentor.offer(),
                        new Recorded(askedBy.get(), on.get().orElseThrow()));
        var day = asAt();
        return () -> recordVoice.record(voice, day, actor());
    }
}
