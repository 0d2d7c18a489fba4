package org.homeward.ui.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Outcome;
import org.homeward.app.PolicyVersion;
import org.homeward.domain.common.Reason;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.MatchPolicy.Weight;
import org.homeward.matching.Threshold;
import org.homeward.matching.Topic;
import org.homeward.ui.kit.Desk;

/** A new version of the policy about to be set: weights, bedrooms, smokers. */
public final class PolicyFormViewModel {
    private static final String COMMAND = "change the policy";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private final MatchPolicy before;
    private final SettingsDesk work;
    private final Desk desk;
    private final Map<Topic, StringProperty> weights = new EnumMap<>(Topic.class);
    private final StringProperty ownRoom;
    private final StringProperty oppositeSex;
    private final StringProperty babyMonths;
    private final StringProperty babies;
    private final ObjectProperty<MatchPolicy.Effect> smokers;
    private final StringProperty version = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    PolicyFormViewModel(MatchPolicy before, SettingsDesk work, Desk desk) {
        this.before = before;
        this.work = work;
        this.desk = desk;
        for (Topic topic : Topic.values()) {
            weights.put(topic, new SimpleStringProperty(String.valueOf(before.points(topic))));
        }
        ownRoom = text(before.rooms().ownRoomFromAge());
        oppositeSex = text(before.rooms().oppositeSexToAge());
        babyMonths = text(before.rooms().carersRoomMonths());
        babies = text(before.rooms().carersRoomBabies());
        smokers = new SimpleObjectProperty<>(before.cautions().smoking().effect());
    }

    /** Runs {@code done} when the version is in force; otherwise refusals say what to change. */
    public void change(Runnable done) {
        if (!unread().isEmpty()) {
            refusals.setAll(unread());
            return;
        }
        var policy = policy();
        desk.tasks()
                .run(
                        COMMAND,
                        () -> work.changePolicy().change(policy, reason.get(), work.actor()),
                        outcome -> told(outcome, done),
                        desk.notices()::trouble);
    }

    public Map<Topic, StringProperty> weights() {
        return weights;
    }

    /** "The weights add up to 98 of 100." */
    public StringBinding sum() {
        return Bindings.createStringBinding(
                () -> "The weights add up to %d of 100.".formatted(total()),
                weights.values().toArray(StringProperty[]::new));
    }

    public StringProperty ownRoomProperty() {
        return ownRoom;
    }

    public StringProperty oppositeSexProperty() {
        return oppositeSex;
    }

    public StringProperty babyMonthsProperty() {
        return babyMonths;
    }

    public StringProperty babiesProperty() {
        return babies;
    }

    public ObjectProperty<MatchPolicy.Effect> smokersProperty() {
        return smokers;
    }

    public StringProperty versionProperty() {
        return version;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public ObservableList<Reason> refusals() {
        return refusals;
    }

    public ReadOnlyBooleanProperty underWay() {
        return desk.tasks().underWay(COMMAND);
    }

    private List<Reason> unread() {
        var unread = new ArrayList<Reason>();
        weights.forEach((topic, text) -> check(topic.label(), text, unread));
        check("A bedroom of one's own from age", ownRoom, unread);
        check("Brother and sister may share up to age", oppositeSex, unread);
        check("A baby in the carers' room before month", babyMonths, unread);
        check("Babies in the carers' room", babies, unread);
        if (version.get().isBlank()) {
            unread.add(Reason.of("VERSION", "Give the new version a name."));
        }
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

    private int total() {
        return weights.values().stream()
                .filter(PolicyFormViewModel::isNumber)
                .mapToInt(PolicyFormViewModel::number)
                .sum();
    }

    private static int number(StringProperty text) {
        return Integer.parseInt(text.get().strip());
    }

    private MatchPolicy policy() {
        var points = new EnumMap<Topic, Weight>(Topic.class);
        weights.forEach((topic, text) -> points.put(topic, weight(topic, number(text))));
        var smoking = before.withSmokers(smokers.get());
        var rooms = before.rooms();
        return new MatchPolicy(
                version.get().strip(),
                before.limits(),
                new MatchPolicy.RoomRules(
                        changed(rooms.ownRoomFromAge(), ownRoom),
                        changed(rooms.oppositeSexToAge(), oppositeSex),
                        changed(rooms.carersRoomMonths(), babyMonths),
                        changed(rooms.carersRoomBabies(), babies)),
                before.clocks(),
                smoking.cautions(),
                before.distance(),
                points,
                before.bands());
    }

    /** A number that was changed no longer has the source that it had. */
    private Threshold changed(Threshold old, StringProperty text) {
        int now = number(text);
        return now == old.value() ? old : new Threshold(now, local());
    }

    private Weight weight(Topic topic, int now) {
        var old = before.weights().get(topic);
        if (old == null) {
            return new Weight(now, local());
        }
        return old.points() == now ? old : old.with(now, local());
    }

    private String local() {
        return "local policy, " + version.get().strip();
    }

    private static StringProperty text(Threshold threshold) {
        return new SimpleStringProperty(String.valueOf(threshold.value()));
    }

    private void told(Outcome<PolicyVersion> outcome, Runnable done) {
        refusals.setAll(outcome.reasons());
        outcome.findResult()
                .ifPresent(
                        now -> {
                            desk.notices()
                                    .saved("%s is in force.".formatted(now.policy().version()));
                            done.run();
                        });
    }
}
