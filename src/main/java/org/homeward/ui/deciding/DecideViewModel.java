package org.homeward.ui.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Emergency;
import org.homeward.app.MatchingRecord;
import org.homeward.app.Outcome;
import org.homeward.app.PlaceChild;
import org.homeward.app.searching.SearchPage;
import org.homeward.app.searching.ViewHome;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.ShortlistedHome;
import org.homeward.matching.gate.PartState;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Loaded;

/** A person's decision for one home: from which day, why, and what was weighed. */
public final class DecideViewModel {
    private static final String COMMAND = "place the children";

    private final Destination.Decide place;
    private final DecidingDesk work;
    private final Desk desk;
    private final Runnable forget;
    private final Loaded<Choice> choice = new Loaded<>();
    private final Written written;
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    /** {@code forget} runs when the decision is stored. */
    public DecideViewModel(
            Destination.Decide place, DecidingDesk work, Desk desk, Runnable forget) {
        this.place = place;
        this.work = work;
        this.desk = desk;
        this.forget = forget;
        this.written = new Written(work.actor().name());
        choice.valueProperty().subscribe(now -> now.ifPresent(this::begin));
        written.startsOn.subscribe((before, now) -> askForThatDay(before, now));
    }

    /** Asks again, unless the decision is just being stored: then there is nothing to decide. */
    public void refresh() {
        if (!underWay().get()) {
            choice.load(desk, "look at the home", this::look);
        }
    }

    /** Places the children and opens the record; otherwise the refusals say what to change. */
    public void place() {
        choice.valueProperty().get().ifPresent(this::place);
    }

    private void place(Choice now) {
        var against = unfinished(now);
        if (!against.isEmpty()) {
            refusals.setAll(against);
            return;
        }
        desk.tasks()
                .run(
                        COMMAND,
                        () -> placed(now),
                        outcome -> told(outcome, now),
                        desk.notices()::trouble);
    }

    private Outcome<MatchingRecord> placed(Choice now) {
        Optional<Actor> second = Optional.empty();
        if (needsSecond(now)) {
            Outcome<Actor> confirmed = work.second().confirm(written.second());
            if (confirmed.findResult().isEmpty()) {
                return Outcome.refused(confirmed.reasons());
            }
            second = confirmed.findResult();
        }
        return work.placeChild().place(command(now, second));
    }

    private PlaceChild.Command command(Choice now, Optional<Actor> second) {
        Optional<Emergency> emergency =
                written.emergency.get()
                        ? Optional.of(
                                new Emergency(
                                        written.text(Written.Entry.EMERGENCY),
                                        written.immediateRisk.get(),
                                        second))
                        : Optional.empty();
        return new PlaceChild.Command(
                place.request(),
                now.children(),
                place.household(),
                desk.asAt().day(),
                written.startsOn.get().orElseThrow(),
                written.said(now.warnings()),
                emergency,
                new Actor(written.decider.get(), work.actor().role()));
    }

    private List<Reason> unfinished(Choice now) {
        var against = new ArrayList<Reason>();
        if (written.startsOn.get().isEmpty()) {
            against.add(Reason.of("START", "Type the day the placement starts."));
        }
        if (written.decider.get().isBlank()) {
            against.add(Reason.of("DECIDER", "Write the name of the person who decides."));
        }
        for (var warning : written.unread(now.warnings())) {
            against.add(
                    Reason.of("WARNING", "Read and tick: " + now.named().in(warning.sentence())));
        }
        return against;
    }

    /** The home is outside its terms, so a second person has to allow it. */
    boolean needsSecond(Choice now) {
        return written.emergency.get() && now.findRuledOut().isPresent();
    }

    /** A part of a gate, ready to be recorded. */
    GateViewModel recording(PartState part) {
        return new GateViewModel(place.request(), part, work, desk);
    }

    void back() {
        desk.navigator().back();
    }

    Loaded<Choice> choice() {
        return choice;
    }

    Written written() {
        return written;
    }

    ObservableList<Reason> refusals() {
        return refusals;
    }

    ReadOnlyBooleanProperty underWay() {
        return desk.tasks().underWay(COMMAND);
    }

    LocalDate asAt() {
        return desk.asAt().day();
    }

    private Choice look() {
        var day = desk.asAt().day();
        SearchPage search = work.viewSearch().on(place.request(), day);
        Shortlist list = list(search, day);
        var starts = written.startsOn.get().orElse(list.startsOn());
        var ask =
                new ViewHome.Ask(
                        place.request(), place.household(), list.request().children(), starts);
        return new Choice(search, work.viewHome().on(ask, day), list);
    }

    /** The list for all who wait, or for those who were named. */
    private Shortlist list(SearchPage search, LocalDate day) {
        Shortlist all = search.shortlist().orElseThrow();
        List<ChildId> some = place.children();
        return some.isEmpty() || some.equals(all.request().children())
                ? all
                : work.findSiblingHomes().forRequest(place.request(), day).splits().stream()
                        .flatMap(split -> split.lists().stream())
                        .filter(list -> list.request().children().equals(some))
                        .findFirst()
                        .orElse(all);
    }

    private void begin(Choice now) {
        if (written.startsOn.get().isEmpty()) {
            written.startsOn.set(Optional.of(now.shortlist().startsOn()));
        }
        if (written.text(Written.Entry.REASONS).isEmpty()) {
            now.search().shortlisted().stream()
                    .filter(home -> home.household().equals(place.household()))
                    .map(ShortlistedHome::reasonsFor)
                    .findFirst()
                    .ifPresent(written.entry(Written.Entry.REASONS)::set);
        }
    }

    private void askForThatDay(Optional<LocalDate> before, Optional<LocalDate> now) {
        if (before.isPresent() && now.isPresent() && !before.equals(now)) {
            refresh();
        }
    }

    private void told(Outcome<MatchingRecord> outcome, Choice now) {
        var named = now.named();
        refusals.setAll(
                outcome.reasons().stream()
                        .map(r -> new Reason(r.code(), named.in(r.sentence()), r.source()))
                        .toList());
        outcome.findResult()
                .ifPresent(
                        record -> {
                            desk.notices()
                                    .saved(
                                            "%s is placed with %s from %s."
                                                    .formatted(
                                                            now.names(),
                                                            now.household().name(),
                                                            Plain.day(
                                                                    record.decision().startsOn())));
                            forget.run();
                            desk.navigator().go(new Destination.OfRequest(place.request()));
                        });
    }
}
