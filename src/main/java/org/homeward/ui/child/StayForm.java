package org.homeward.ui.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.Considerations;
import org.homeward.app.placing.PlanStay;
import org.homeward.app.view.ChildPage;
import org.homeward.app.view.HouseholdRow;
import org.homeward.app.view.ListHouseholds;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.LifeForm;
import org.homeward.ui.kit.Listing;

/** A short break or respite: some days in another household, while the child's home goes on. */
public final class StayForm extends LifeForm {
    private static final Set<CareType> STAYS = Set.of(CareType.RESPITE, CareType.SHORT_BREAK);

    private final PlanStay planStay;
    private final Actor actor;
    private final List<PlacementRequest> requests;
    private final Listing<HouseholdRow> households = new Listing<>();
    private final ObjectProperty<Optional<PlacementRequest>> request;
    private final ObjectProperty<Optional<HouseholdRow>> household =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> from =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> until =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty why = new SimpleStringProperty("");
    private final StringProperty whyNotFirst = new SimpleStringProperty("");

    StayForm(
            ChildPage page,
            PlanStay planStay,
            ListHouseholds listHouseholds,
            Actor actor,
            Desk desk) {
        super(desk, "plan the stay", "The stay is planned.");
        this.planStay = planStay;
        this.actor = actor;
        requests =
                page.searches().stream()
                        .filter(search -> !search.met())
                        .map(ChildPage.Search::request)
                        .filter(request -> STAYS.contains(request.type()))
                        .toList();
        request = new SimpleObjectProperty<>(requests.stream().findFirst());
        var day = desk.asAt().day();
        households.load(
                desk,
                "list households for a stay",
                () ->
                        listHouseholds.on(day).stream()
                                .filter(row -> row.vacancy().unfilled() > 0)
                                .toList());
    }

    @Override
    public void record(Runnable done) {
        if (request.get().isEmpty() || household.get().isEmpty()) {
            missing("STAY", "Choose the request for respite or a short break, and the household.");
            return;
        }
        if (from.get().isEmpty() || until.get().isEmpty()) {
            missing("DAYS", "Type the first day away and the first day back.");
            return;
        }
        if (until.get().get().isBefore(from.get().get())) {
            missing("DAYS", "The first day back is not before the first day away.");
            return;
        }
        var command =
                new PlanStay.Command(
                        request.get().get().id(),
                        household.get().get().household().id(),
                        DateSpan.of(from.get().get(), until.get().get()),
                        asAt(),
                        Considerations.of(why.get(), whyNotFirst.get()),
                        actor);
        run(() -> planStay.plan(command), done);
    }

    /** Open requests of the child for respite or a short break. */
    public List<PlacementRequest> requests() {
        return requests;
    }

    /** Households with a place. */
    public Listing<HouseholdRow> households() {
        return households;
    }

    public ObjectProperty<Optional<PlacementRequest>> requestProperty() {
        return request;
    }

    public ObjectProperty<Optional<HouseholdRow>> householdProperty() {
        return household;
    }

    public ObjectProperty<Optional<LocalDate>> fromProperty() {
        return from;
    }

    public ObjectProperty<Optional<LocalDate>> untilProperty() {
        return until;
    }

    public StringProperty whyProperty() {
        return why;
    }

    public StringProperty whyNotFirstProperty() {
        return whyNotFirst;
    }
}
