package org.homeward.ui.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Considerations;
import org.homeward.app.MatchingRecord;
import org.homeward.app.Outcome;
import org.homeward.app.PlaceChild;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.ui.kit.Desk;

/** A person's decision for one home: from which day, why, and why not the first of the list. */
public final class DecideViewModel {
    private static final String COMMAND = "place the children";

    private final Match match;
    private final MatchProposal home;
    private final MatchDesk work;
    private final Desk desk;
    private final ObjectProperty<Optional<LocalDate>> startsOn;
    private final StringProperty reasons = new SimpleStringProperty("");
    private final StringProperty whyNotFirst = new SimpleStringProperty("");
    private final StringProperty decider;
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    DecideViewModel(Match match, MatchProposal home, MatchDesk work, Desk desk) {
        this.match = match;
        this.home = home;
        this.work = work;
        this.desk = desk;
        this.startsOn = new SimpleObjectProperty<>(match.shortlist().map(Shortlist::startsOn));
        this.decider = new SimpleStringProperty(work.actor().name());
    }

    /** "Place Ruby with Okafor". */
    public String verb() {
        return "Place %s with %s".formatted(match.names(), home.household().name());
    }

    public boolean isFirst() {
        return match.isFirst(home.household().id());
    }

    /** The name at the top of the list. */
    public String first() {
        return match.proposals().stream().findFirst().map(p -> p.household().name()).orElse("");
    }

    /** Runs {@code done} when it is stored; otherwise the refusals say what to change. */
    public void place(Runnable done) {
        if (startsOn.get().isEmpty()) {
            refusals.setAll(List.of(Reason.of("START", "Type the day the placement starts.")));
            return;
        }
        if (decider.get().isBlank()) {
            refusals.setAll(
                    List.of(Reason.of("DECIDER", "Write the name of the person who decides.")));
            return;
        }
        var command = command(startsOn.get().get());
        desk.tasks()
                .run(
                        COMMAND,
                        () -> work.placeChild().place(command),
                        outcome -> told(outcome, done),
                        desk.notices()::trouble);
    }

    public ObjectProperty<Optional<LocalDate>> startsOnProperty() {
        return startsOn;
    }

    public StringProperty reasonsProperty() {
        return reasons;
    }

    public StringProperty whyNotFirstProperty() {
        return whyNotFirst;
    }

    public StringProperty deciderProperty() {
        return decider;
    }

    public ObservableList<Reason> refusals() {
        return refusals;
    }

    public ReadOnlyBooleanProperty underWay() {
        return desk.tasks().underWay(COMMAND);
    }

    public LocalDate asAt() {
        return desk.asAt().day();
    }

    private PlaceChild.Command command(LocalDate start) {
        return new PlaceChild.Command(
                match.request().id(),
                home.household().id(),
                desk.asAt().day(),
                start,
                Considerations.of(reasons.get(), whyNotFirst.get()),
                new Actor(decider.get(), work.actor().role()));
    }

    private void told(Outcome<MatchingRecord> outcome, Runnable done) {
        refusals.setAll(
                outcome.reasons().stream()
                        .map(r -> new Reason(r.code(), match.named(r.sentence()), r.source()))
                        .toList());
        outcome.findResult()
                .ifPresent(
                        record -> {
                            desk.notices()
                                    .saved(
                                            "%s is placed with %s from %s."
                                                    .formatted(
                                                            match.names(),
                                                            home.household().name(),
                                                            Plain.day(
                                                                    record.decision().startsOn())));
                            done.run();
                        });
    }
}
