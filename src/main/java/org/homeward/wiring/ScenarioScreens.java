package org.homeward.wiring;

import org.homeward.app.forecast.ViewForecast;
import org.homeward.app.scenario.CompareScenarios;
import org.homeward.app.scenario.DuplicateScenario;
import org.homeward.app.scenario.ExportScenario;
import org.homeward.app.scenario.ImportScenario;
import org.homeward.app.scenario.ListScenarios;
import org.homeward.app.scenario.SaveScenario;
import org.homeward.app.scenario.StartScenarios;
import org.homeward.app.scenario.WithdrawScenario;
import org.homeward.exchange.scenario.JsonScenarioFiles;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.scenarios.ScenarioShop;
import org.homeward.ui.scenarios.ScenariosDesk;
import org.homeward.ui.scenarios.ScenariosView;
import org.homeward.ui.scenarios.ScenariosViewModel;
import org.homeward.ui.shell.Screens;

/** The screen of the forecast and its scenarios. */
final class ScenarioScreens {
    private final Screens screens;
    private final Parts parts;

    ScenarioScreens(Screens screens, Parts parts) {
        this.screens = screens;
        this.parts = parts;
    }

    void register() {
        var work =
                new ScenariosDesk(
                        new StartScenarios(parts.store()),
                        new CompareScenarios(parts.store()),
                        new ViewForecast(parts.store()),
                        shop(),
                        parts.tools().tables(),
                        parts.actor());
        screens.register(
                Destination.Scenarios.class,
                d -> new ScenariosView(new ScenariosViewModel(work, parts.desk())));
    }

    private ScenarioShop shop() {
        var store = parts.store();
        var clock = parts.tools().clock();
        var files = new JsonScenarioFiles();
        var list = new ListScenarios(store, files);
        var save = new SaveScenario(store, files, parts.tools().ids(), clock);
        return new ScenarioShop(
                list,
                save,
                new DuplicateScenario(list, save),
                new WithdrawScenario(store, clock),
                new ImportScenario(files, save),
                new ExportScenario(files));
    }
}
