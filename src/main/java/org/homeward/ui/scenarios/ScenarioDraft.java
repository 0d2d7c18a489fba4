package org.homeward.ui.scenarios;

import java.util.Optional;
import org.homeward.app.scenario.SavedScenario;
import org.homeward.shift.scenario.Scenario;

/**
 * A scenario on the page.
 *
 * @param saved as it was last saved; empty for one that never was
 */
public record ScenarioDraft(Optional<SavedScenario> saved, Scenario scenario) {
    static ScenarioDraft of(Scenario scenario) {
        return new ScenarioDraft(Optional.empty(), scenario);
    }

    static ScenarioDraft of(SavedScenario saved) {
        return new ScenarioDraft(Optional.of(saved), saved.scenario());
    }

    ScenarioDraft with(Scenario changed) {
        return new ScenarioDraft(saved, changed);
    }

    /** Such as {@code saved by Amina Yusuf} or {@code changed, not saved}. */
    String state() {
        return saved.map(
                        kept ->
                                kept.scenario().equals(scenario)
                                        ? "saved by " + kept.recorded().by()
                                        : "changed, not saved")
                .orElse("not saved");
    }
}
