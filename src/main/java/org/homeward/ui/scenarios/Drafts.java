package org.homeward.ui.scenarios;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homeward.app.scenario.DuplicateScenario;
import org.homeward.app.scenario.SavedScenario;
import org.homeward.shift.scenario.Choices;
import org.homeward.shift.scenario.Comparison;
import org.homeward.shift.scenario.Lever;
import org.homeward.shift.scenario.Scenario;
import org.homeward.shift.scenario.Setting;

/** The scenarios on the page, edited lever by lever; every edit can be undone. */
public final class Drafts {
    private static final int REMEMBERED = 100;

    private final ReadOnlyObjectWrapper<List<ScenarioDraft>> list =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Deque<List<ScenarioDraft>> before = new ArrayDeque<>();

    /** From left to right, {@link Comparison#MOST} at most. */
    public ReadOnlyObjectProperty<List<ScenarioDraft>> listProperty() {
        return list.getReadOnlyProperty();
    }

    public List<ScenarioDraft> list() {
        return list.get();
    }

    List<Scenario> scenarios() {
        return list.get().stream().map(ScenarioDraft::scenario).toList();
    }

    public boolean isFull() {
        return list.get().size() == Comparison.MOST;
    }

    public boolean canUndo() {
        return !before.isEmpty();
    }

    /** Takes back the last edit. */
    public void undo() {
        if (!before.isEmpty()) {
            list.set(before.pop());
        }
    }

    /** Empty when it stands there now, else why not. */
    Optional<String> add(ScenarioDraft draft) {
        if (isFull()) {
            return Optional.of(
                    "At most %d scenarios stand beside the base: take one off first."
                            .formatted(Comparison.MOST));
        }
        List<ScenarioDraft> now = new ArrayList<>(list.get());
        now.add(draft);
        put(now);
        return Optional.empty();
    }

    /** A scenario like the base, under a free name. */
    Optional<String> addNew() {
        String label = "Scenario 1";
        Set<String> taken = labels();
        for (int number = 2; taken.contains(label); number++) {
            label = "Scenario " + number;
        }
        return add(ScenarioDraft.of(Scenario.named(label)));
    }

    /** A copy beside it. */
    Optional<String> duplicate(int column) {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taken.addAll(labels());
        return add(
                ScenarioDraft.of(DuplicateScenario.copy(list.get().get(column).scenario(), taken)));
    }

    void remove(int column) {
        List<ScenarioDraft> now = new ArrayList<>(list.get());
        now.remove(column);
        put(now);
    }

    /** What somebody typed for a lever; empty text sets it back to what is usual. */
    Optional<String> type(int column, Lever lever, String typed) {
        Scenario scenario = list.get().get(column).scenario();
        if (typed.isBlank()) {
            return edit(column, one -> one.with(lever, lever.usual()));
        }
        Optional<Setting> setting = Setting.read(typed, lever, scenario.setting(lever).unit());
        if (setting.isEmpty()) {
            return Optional.of(
                    "\"%s\" is no number for \"%s\".".formatted(typed.strip(), lever.label()));
        }
        return edit(column, one -> one.with(lever, setting.get()));
    }

    /** Presses of the arrow keys. */
    Optional<String> step(int column, Lever lever, int presses) {
        return edit(column, one -> one.with(lever, lever.stepped(one.setting(lever), presses)));
    }

    Optional<String> choose(int column, UnaryOperator<Choices> change) {
        return edit(column, one -> one.with(change.apply(one.choices())));
    }

    /** Empty when it was changed, else why it cannot be. */
    Optional<String> edit(int column, UnaryOperator<Scenario> change) {
        ScenarioDraft draft = list.get().get(column);
        try {
            ScenarioDraft changed = draft.with(change.apply(draft.scenario()));
            if (!changed.equals(draft)) {
                List<ScenarioDraft> now = new ArrayList<>(list.get());
                now.set(column, changed);
                put(now);
            }
            return Optional.empty();
        } catch (IllegalArgumentException cannotBe) {
            return Optional.of(String.valueOf(cannotBe.getMessage()));
        }
    }

    /** The same levers, known as saved now; that is no edit. */
    void saved(int column, SavedScenario saved) {
        List<ScenarioDraft> now = new ArrayList<>(list.get());
        now.set(column, new ScenarioDraft(Optional.of(saved), now.get(column).scenario()));
        list.set(List.copyOf(now));
    }

    private Set<String> labels() {
        Set<String> labels = new TreeSet<>();
        list.get().forEach(draft -> labels.add(draft.scenario().label()));
        return labels;
    }

    private void put(List<ScenarioDraft> now) {
        before.push(list.get());
        while (before.size() > REMEMBERED) {
            before.removeLast();
        }
        list.set(List.copyOf(now));
    }
}
