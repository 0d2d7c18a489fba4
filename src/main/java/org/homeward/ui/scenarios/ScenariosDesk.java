package org.homeward.ui.scenarios;

import org.homeward.app.TableWriter;
import org.homeward.app.forecast.ViewForecast;
import org.homeward.app.scenario.CompareScenarios;
import org.homeward.app.scenario.StartScenarios;
import org.homeward.domain.common.Actor;

/** What the screen of the scenarios works with. */
public record ScenariosDesk(
        StartScenarios start,
        CompareScenarios compare,
        ViewForecast forecast,
        ScenarioShop shop,
        TableWriter tables,
        Actor actor) {}
