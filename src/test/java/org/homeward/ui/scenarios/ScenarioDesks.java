package org.homeward.ui.scenarios;

import java.time.Clock;
import org.homeward.app.Store;
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
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;

/** The work of the screen over the store of a test. */
public final class ScenarioDesks {
    private ScenarioDesks() {}

    public static ScenariosDesk over(Store store, Clock clock) {
        var files = new JsonScenarioFiles();
        var list = new ListScenarios(store, files);
        var save = new SaveScenario(store, files, new CountingIds(), clock);
        return new ScenariosDesk(
                new StartScenarios(store),
                new CompareScenarios(store),
                new ViewForecast(store),
                new ScenarioShop(
                        list,
                        save,
                        new DuplicateScenario(list, save),
                        new WithdrawScenario(store, clock),
                        new ImportScenario(files, save),
                        new ExportScenario(files)),
                (file, columns, rows) -> {},
                Filled.AMINA);
    }
}
