package org.homeward.app.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homeward.app.KeptScenario;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Reason;
import org.homeward.shift.scenario.Scenario;

/** Lists the scenarios that people saved. */
public final class ListScenarios {
    private static final Comparator<SavedScenario> BY_LABEL =
            Comparator.comparing((SavedScenario one) -> one.scenario().label())
                    .thenComparing(SavedScenario::id);

    private final Store store;
    private final ScenarioFiles files;

    public ListScenarios(Store store, ScenarioFiles files) {
        this.store = store;
        this.files = files;
    }

    /** Withdrawn ones are left out; one that cannot be read is told and stops nothing. */
    public ScenarioShelf list() {
        List<SavedScenario> saved = new ArrayList<>();
        List<Reason> unreadable = new ArrayList<>();
        for (KeptScenario kept : store.listScenarios()) {
            if (!kept.withdrawn()) {
                Outcome<Scenario> read = files.parse(kept.file());
                read.findResult()
                        .ifPresent(
                                scenario ->
                                        saved.add(
                                                new SavedScenario(
                                                        kept.id(), scenario, kept.recorded())));
                read.reasons().forEach(reason -> unreadable.add(inFront(kept, reason)));
            }
        }
        saved.sort(BY_LABEL);
        return new ScenarioShelf(saved, unreadable);
    }

    private static Reason inFront(KeptScenario kept, Reason reason) {
        return Reason.of(reason.code(), "\"%s\": %s".formatted(kept.name(), reason.sentence()));
    }
}
