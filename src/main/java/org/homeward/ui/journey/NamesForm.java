package org.homeward.ui.journey;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.journey.NamesGiven;
import org.homeward.app.view.HouseholdRow;
import org.homeward.app.view.ListHouseholds;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.ui.kit.Listing;

/** The family, the fall-back and the person to ring. */
public final class NamesForm extends ChangeForm {
    private final Listing<HouseholdRow> households = new Listing<>();
    private final ObjectProperty<Optional<HouseholdRow>> household =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty fallBack;
    private final StringProperty toRing;

    NamesForm(Context context, ListHouseholds listHouseholds) {
        super(context, "name them", "The names are recorded.");
        fallBack = new SimpleStringProperty(plan().safety().fallBack());
        toRing = new SimpleStringProperty(plan().safety().toRing());
        var day = asAt();
        context.desk()
                .tasks()
                .ask(
                        "list the households",
                        () -> listHouseholds.on(day),
                        rows -> {
                            households.show(rows);
                            rows.stream()
                                    .filter(
                                            row ->
                                                    plan().household()
                                                            .filter(row.household().id()::equals)
                                                            .isPresent())
                                    .findFirst()
                                    .ifPresent(row -> household.set(Optional.of(row)));
                        },
                        context.desk().notices()::trouble);
    }

    @Override
    public void record(Runnable done) {
        change(
                new NamesGiven(
                        household.get().map(row -> row.household().id()),
                        new TransitionPlan.Safety(fallBack.get(), toRing.get())),
                done);
    }

    public Listing<HouseholdRow> households() {
        return households;
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
