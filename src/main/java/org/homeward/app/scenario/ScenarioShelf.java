package org.homeward.app.scenario;

import java.util.List;
import org.homeward.domain.common.Reason;

/**
 * The scenarios that are kept.
 *
 * @param saved in order of their labels, withdrawn ones left out
 * @param unreadable why others cannot be shown, such as one of a newer version
 */
public record ScenarioShelf(List<SavedScenario> saved, List<Reason> unreadable) {
    public ScenarioShelf {
        saved = List.copyOf(saved);
        unreadable = List.copyOf(unreadable);
    }

    /** Those that the monthly report shows. */
    public List<SavedScenario> published() {
        return saved.stream().filter(one -> one.scenario().published()).toList();
    }
}
