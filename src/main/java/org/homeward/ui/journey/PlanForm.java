package org.homeward.ui.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.journey.PlanTransition;
import org.homeward.app.journey.StarterSteps;
import org.homeward.app.view.HouseholdRow;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.StepKind;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.LifeForm;
import org.homeward.ui.kit.Listing;

/** The plan of a move while it is written; the steps are a proposal that can be changed. */
public final class PlanForm extends LifeForm {
    private static final int USUAL_WEEKS = 7;

    private final ChildId child;
    private final ReviewId review;
    private final JourneyDesk work;
    private final Listing<HouseholdRow> households = new Listing<>();
    private final ObjectProperty<Optional<LocalDate>> moveOn;
    private final ObjectProperty<Optional<HouseholdRow>> household =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty fallBack = new SimpleStringProperty("");
    private final StringProperty toRing = new SimpleStringProperty("");
    private final ObservableList<PlanLine> lines = FXCollections.observableArrayList();

    PlanForm(ChildId child, ReviewId review, JourneyDesk work, Desk desk) {
        super(desk, "plan the move", "The move is planned. Nothing is ticked yet.");
        this.child = child;
        this.review = review;
        this.work = work;
        moveOn = new SimpleObjectProperty<>(Optional.of(asAt().plusWeeks(USUAL_WEEKS)));
        var day = asAt();
        households.load(
                desk, "list the households", () -> work.planning().listHouseholds().on(day));
        propose();
    }

    /** The usual steps counted back from the day of the move, in place of those written. */
    public void propose() {
        moveOn.get()
                .ifPresent(
                        day ->
                                lines.setAll(
                                        StarterSteps.before(day, asAt()).stream()
                                                .filter(step -> step.kind() != StepKind.MOVE)
                                                .map(PlanLine::new)
                                                .toList()));
    }

    public void leaveOut(PlanLine line) {
        lines.remove(line);
    }

    @Override
    public void record(Runnable done) {
        var unread = lines.stream().filter(line -> line.dayProperty().get().isEmpty()).findFirst();
        if (moveOn.get().isEmpty()) {
            missing("MOVE", "Type the day of the move.");
        } else if (unread.isPresent()) {
            missing("STEPS", "“%s” has no day.".formatted(unread.get().kind().label()));
        } else {
            var command = command(moveOn.get().get());
            run(() -> work.planning().plan().plan(command), done);
        }
    }

    private PlanTransition.Command command(LocalDate day) {
        return new PlanTransition.Command(
                child,
                review,
                household.get().map(row -> row.household().id()),
                day,
                new TransitionPlan.Safety(fallBack.get().strip(), toRing.get().strip()),
                lines.stream().flatMap(line -> line.find().stream()).toList(),
                asAt(),
                work.actor());
    }

    public List<PlanLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    ObservableList<PlanLine> observedLines() {
        return lines;
    }

    public Listing<HouseholdRow> households() {
        return households;
    }

    public ObjectProperty<Optional<LocalDate>> moveOnProperty() {
        return moveOn;
    }

    public ObjectProperty<Optional<HouseholdRow>> householdProperty() {
        return household;
    }

    public StringProperty fallBackProperty() {
        return fallBack;
    }

    public StringProperty toRingProperty() {
        return toRing;
    }
}
