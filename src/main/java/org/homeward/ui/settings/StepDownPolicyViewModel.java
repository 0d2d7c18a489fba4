package org.homeward.ui.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Outcome;
import org.homeward.app.StepDownPoliciesInForce;
import org.homeward.app.StepDownPolicyVersion;
import org.homeward.app.policy.ChangeStepDownPolicy;
import org.homeward.app.policy.StepDownChange;
import org.homeward.app.policy.StepDownNumber;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Loaded;

/** The step-down policy in force, and a new version of it about to be set. */
public final class StepDownPolicyViewModel {
    private static final String COMMAND = "change the step-down policy";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private final ChangeStepDownPolicy work;
    private final Actor actor;
    private final Desk desk;
    private final Loaded<List<StepDownPolicyVersion>> versions = new Loaded<>();
    private final Map<Aspect, StringProperty> weights = new EnumMap<>(Aspect.class);
    private final Map<StepDownNumber, StringProperty> numbers = new EnumMap<>(StepDownNumber.class);
    private final StringProperty version = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper history = new ReadOnlyStringWrapper("");
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    StepDownPolicyViewModel(ChangeStepDownPolicy work, Actor actor, Desk desk) {
        this.work = work;
        this.actor = actor;
        this.desk = desk;
        for (Aspect aspect : Aspect.values()) {
            weights.put(aspect, new SimpleStringProperty(""));
        }
        for (StepDownNumber number : StepDownNumber.values()) {
            numbers.put(number, new SimpleStringProperty(""));
        }
        versions.valueProperty().subscribe(all -> all.ifPresent(this::show));
    }

    void refresh() {
        versions.load(desk, "list the step-down policies", work::list);
    }

    /** Puts the new version in force, or says what stands against it. */
    public void change() {
        var unread = unread();
        if (!unread.isEmpty()) {
            refusals.setAll(unread);
            return;
        }
        var change = new StepDownChange(version.get(), from(), read(weights), read(numbers));
        desk.tasks()
                .run(
                        COMMAND,
                        () -> work.change(change, reason.get(), actor),
                        this::told,
                        desk.notices()::trouble);
    }

    public Map<Aspect, StringProperty> weights() {
        return weights;
    }

    public Map<StepDownNumber, StringProperty> numbers() {
        return numbers;
    }

    /** "The weights add up to 98 of 100." */
    public StringBinding sum() {
        return Bindings.createStringBinding(
                () ->
                        "The weights add up to %d of 100."
                                .formatted(
                                        weights.values().stream()
                                                .filter(StepDownPolicyViewModel::isNumber)
                                                .mapToInt(StepDownPolicyViewModel::number)
                                                .sum()),
                weights.values().toArray(StringProperty[]::new));
    }

    public StringProperty versionProperty() {
        return version;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    /** All versions with who set them and why, and which is in force. */
    public ReadOnlyStringProperty historyProperty() {
        return history.getReadOnlyProperty();
    }

    public ObservableList<Reason> refusals() {
        return refusals;
    }

    public ReadOnlyBooleanProperty underWay() {
        return desk.tasks().underWay(COMMAND);
    }

    private void show(List<StepDownPolicyVersion> all) {
        StepDownPolicy policy = StepDownPoliciesInForce.of(all);
        weights.forEach((aspect, text) -> text.set(Integer.toString(policy.weight(aspect))));
        numbers.forEach((number, text) -> text.set(Integer.toString(number.of(policy))));
        history.set(
                "In force: %s. %s: what Homeward starts with. %s"
                        .formatted(
                                policy.version(),
                                StepDownPolicy.standard().version(),
                                all.stream()
                                        .map(StepDownPolicyViewModel::said)
                                        .collect(Collectors.joining(" "))));
    }

    private static String said(StepDownPolicyVersion version) {
        return "%s: %s (%s, %s)."
                .formatted(
                        version.policy().version(),
                        version.reason(),
                        version.recorded().by(),
                        Plain.day(version.recorded().on()));
    }

    private LocalDate from() {
        return desk.asAt().day();
    }

    private List<Reason> unread() {
        var unread = new ArrayList<Reason>();
        weights.forEach((aspect, text) -> check(aspect.label(), text, unread));
        numbers.forEach((number, text) -> check(number.label(), text, unread));
        return unread;
    }

    private static void check(String name, StringProperty text, List<Reason> unread) {
        if (!isNumber(text)) {
            unread.add(Reason.of("NUMBER", "%s: type a whole number.".formatted(name)));
        }
    }

    private static boolean isNumber(StringProperty text) {
        return NUMBER.matcher(text.get().strip()).matches();
    }

    private static int number(StringProperty text) {
        return Integer.parseInt(text.get().strip());
    }

    private static <K> Map<K, Integer> read(Map<K, StringProperty> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> number(e.getValue())));
    }

    private void told(Outcome<StepDownPolicyVersion> outcome) {
        refusals.setAll(outcome.reasons());
        outcome.findResult()
                .ifPresent(
                        now -> {
                            desk.notices()
                                    .saved("%s is in force.".formatted(now.policy().version()));
                            version.set("");
                            reason.set("");
                            refresh();
                        });
    }
}
