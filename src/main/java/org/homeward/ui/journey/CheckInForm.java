package org.homeward.ui.journey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.journey.RecordCheckIn;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.review.CheckIn;
import org.homeward.domain.review.CheckPoint;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.LifeForm;

/** What somebody found who looked in; a figure left empty is not known. */
public final class CheckInForm extends LifeForm {
    private final PlacementId placement;
    private final CheckPoint point;
    private final RecordCheckIn recordCheckIn;
    private final Actor actor;
    private final ObjectProperty<Optional<LocalDate>> on = today();
    private final ObjectProperty<Optional<CheckIn.Going>> going =
            new SimpleObjectProperty<>(Optional.empty());
    private final Figures figures = new Figures();
    private final StringProperty childsWords = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");

    /** Figures as they are typed. */
    public static final class Figures {
        private final StringProperty rating = new SimpleStringProperty("");
        private final StringProperty strain = new SimpleStringProperty("");
        private final StringProperty attendance = new SimpleStringProperty("");
        private final StringProperty sdq = new SimpleStringProperty("");

        public StringProperty ratingProperty() {
            return rating;
        }

        public StringProperty strainProperty() {
            return strain;
        }

        public StringProperty attendanceProperty() {
            return attendance;
        }

        public StringProperty sdqProperty() {
            return sdq;
        }

        /** Throws {@link IllegalArgumentException} for a figure outside its scale. */
        CheckIn.Measures measures() {
            return new CheckIn.Measures(
                    number(rating, "The child's rating"),
                    number(strain, "The carer's strain"),
                    number(attendance, "Attendance"),
                    number(sdq, "The score"));
        }

        private static OptionalInt number(StringProperty text, String what) {
            var typed = text.get().strip();
            if (typed.isEmpty()) {
                return OptionalInt.empty();
            }
            if (!typed.matches("\\d{1,3}")) {
                throw new IllegalArgumentException(what + " is a whole number.");
            }
            return OptionalInt.of(Integer.parseInt(typed));
        }
    }

    CheckInForm(
            PlacementId placement,
            CheckPoint point,
            RecordCheckIn recordCheckIn,
            Actor actor,
            Desk desk) {
        super(desk, "record the check-in", "The check-in is recorded.");
        this.placement = placement;
        this.point = point;
        this.recordCheckIn = recordCheckIn;
        this.actor = actor;
    }

    @Override
    public void record(Runnable done) {
        if (on.get().isEmpty()) {
            missing("ON", "Type the day on which it took place.");
        } else if (going.get().isEmpty()) {
            missing("GOING", "Say how it goes.");
        } else {
            record(on.get().get(), going.get().get(), done);
        }
    }

    private void record(LocalDate day, CheckIn.Going found, Runnable done) {
        CheckIn.Measures measures;
        try {
            measures = figures.measures();
        } catch (IllegalArgumentException outside) {
            missing("FIGURES", String.valueOf(outside.getMessage()));
            return;
        }
        var command =
                new RecordCheckIn.Command(
                        placement,
                        point,
                        day,
                        new RecordCheckIn.Found(found, measures, childsWords.get(), note.get()),
                        asAt(),
                        actor);
        run(() -> recordCheckIn.record(command), done);
    }

    public CheckPoint point() {
        return point;
    }

    public ObjectProperty<Optional<LocalDate>> onProperty() {
        return on;
    }

    public ObjectProperty<Optional<CheckIn.Going>> goingProperty() {
        return going;
    }

    public Figures figures() {
        return figures;
    }

    public StringProperty childsWordsProperty() {
        return childsWords;
    }

    public StringProperty noteProperty() {
        return note;
    }
}
