package org.homeward.app.scenario;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Outcome;
import org.homeward.domain.common.Actor;
import org.homeward.shift.scenario.Scenario;

/** Saves a copy of a scenario under a name of its own. */
public final class DuplicateScenario {
    private static final int LONGEST = 50;

    private final ListScenarios list;
    private final SaveScenario save;

    public DuplicateScenario(ListScenarios list, SaveScenario save) {
        this.list = list;
        this.save = save;
    }

    /** Done with the copy, which no report shows until somebody says so. */
    public Outcome<SavedScenario> duplicate(Scenario scenario, Actor by) {
        Set<String> taken = new HashSet<>();
        list.list()
                .saved()
                .forEach(one -> taken.add(one.scenario().label().toLowerCase(Locale.UK)));
        return save.save(Optional.empty(), copy(scenario, taken), by);
    }

    /** The same levers under the first name "... (copy)", "... (copy 2)" that is free. */
    public static Scenario copy(Scenario scenario, Set<String> taken) {
        String stem = scenario.label();
        stem = stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
        String label = stem + " (copy)";
        for (int number = 2; taken.contains(label.toLowerCase(Locale.UK)); number++) {
            label = "%s (copy %d)".formatted(stem, number);
        }
        return scenario.labelled(label).published(false);
    }
}
