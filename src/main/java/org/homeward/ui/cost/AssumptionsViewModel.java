package org.homeward.ui.cost;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.domain.common.Reason;
import org.homeward.shift.cost.CostPolicy;
import org.homeward.shift.cost.StillPlaced;

/** What is supposed where the records cannot tell, tried on this screen until the window closes. */
public final class AssumptionsViewModel {
    private final ObjectProperty<CostPolicy> policy =
            new SimpleObjectProperty<>(CostPolicy.standard());
    private final StringProperty atWeek14 = new SimpleStringProperty("");
    private final StringProperty atWeek52 = new SimpleStringProperty("");
    private final StringProperty overhead = new SimpleStringProperty("");
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    AssumptionsViewModel() {
        fill();
    }

    /** Uses what is typed; otherwise the refusals say what to change. */
    public void use() {
        Optional<Integer> week14 = Amounts.perCent(atWeek14.get());
        Optional<Integer> week52 = Amounts.perCent(atWeek52.get());
        Optional<Integer> over = Amounts.perCent(overhead.get());
        if (week14.isEmpty() || week52.isEmpty() || over.isEmpty()) {
            refusals.setAll(
                    List.of(Reason.of("NUMBER", "Type whole numbers of 0 to 100 per cent.")));
            return;
        }
        if (week52.get() > week14.get() || week52.get() == 0) {
            refusals.setAll(
                    List.of(
                            Reason.of(
                                    "SHARES",
                                    "After 52 weeks no more can be still placed than after 14, and"
                                            + " somebody has to be.")));
            return;
        }
        refusals.clear();
        policy.set(
                policy.get()
                        .withStillPlaced(
                                StillPlaced.of(
                                        week14.get() / 100.0,
                                        week52.get() / 100.0,
                                        "Assumption typed on this screen"))
                        .withOverhead(over.get()));
    }

    /** Back to what Homeward starts with. */
    public void reset() {
        refusals.clear();
        policy.set(CostPolicy.standard());
        fill();
    }

    private void fill() {
        var plan = policy.get().stillPlaced();
        atWeek14.set(Long.toString(Math.round(100 * plan.at(14))));
        atWeek52.set(Long.toString(Math.round(100 * plan.atEnd())));
        overhead.set(Integer.toString(policy.get().overheadPerCent()));
    }

    public ObjectProperty<CostPolicy> policyProperty() {
        return policy;
    }

    public StringProperty atWeek14Property() {
        return atWeek14;
    }

    public StringProperty atWeek52Property() {
        return atWeek52;
    }

    public StringProperty overheadProperty() {
        return overhead;
    }

    public ObservableList<Reason> refusals() {
        return refusals;
    }
}
