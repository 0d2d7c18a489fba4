package org.homeward.store;

import org.homeward.app.KeptScenario;

/** Scenarios, each with its file as it was saved. */
final class ScenarioTable {
    static final Table<KeptScenario> TABLE =
            Table.<KeptScenario>named("scenario")
                    .with("scenario_id", v -> v.id())
                    .with("body", StoredJson::write)
                    .keyedBy("scenario_id")
                    .readBy(row -> StoredJson.read(row.text("body"), KeptScenario.class));

    private ScenarioTable() {}
}
