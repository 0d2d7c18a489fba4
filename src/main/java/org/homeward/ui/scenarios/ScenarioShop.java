package org.homeward.ui.scenarios;

import org.homeward.app.scenario.DuplicateScenario;
import org.homeward.app.scenario.ExportScenario;
import org.homeward.app.scenario.ImportScenario;
import org.homeward.app.scenario.ListScenarios;
import org.homeward.app.scenario.SaveScenario;
import org.homeward.app.scenario.WithdrawScenario;

/** What keeps scenarios and passes them on. */
public record ScenarioShop(
        ListScenarios list,
        SaveScenario save,
        DuplicateScenario duplicate,
        WithdrawScenario withdraw,
        ImportScenario bringIn,
        ExportScenario export) {}
