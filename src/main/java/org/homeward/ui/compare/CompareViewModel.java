package org.homeward.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.Outcome;
import org.homeward.app.searching.HomePage;
import org.homeward.app.searching.KeepShortlist;
import org.homeward.app.searching.SearchPage;
import org.homeward.app.searching.ViewHome;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.search.ShortlistedHome;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Loaded;

/** Two to four homes for one request, and the reasons for and against each as they are written. */
public final class CompareViewModel {
    private final Destination.Compare place;
    private final CompareDesk work;
    private final Desk desk;
    private final Loaded<Compared> compared = new Loaded<>();
    private final Map<HouseholdId, Reasons> reasons = new HashMap<>();

    public CompareViewModel(Destination.Compare place, CompareDesk work, Desk desk) {
        this.place = place;
        this.work = work;
        this.desk = desk;
        place.households().forEach(home -> reasons.put(home, new Reasons()));
        compared.valueProperty().subscribe(now -> now.ifPresent(this::fill));
    }

    /** What is compared. */
    record Compared(SearchPage search, List<HomePage> homes, List<Comparison.Row> rows) {}

    /** What is being written of one home. */
    static final class Reasons {
        final StringProperty forIt = new SimpleStringProperty("");
        final StringProperty against = new SimpleStringProperty("");
        private Optional<ShortlistedHome> kept = Optional.empty();

        private boolean isNew() {
            return !forIt.get().strip().equals(kept.map(ShortlistedHome::reasonsFor).orElse(""))
                    || !against.get()
                            .strip()
                            .equals(kept.map(ShortlistedHome::reasonsAgainst).orElse(""));
        }

        private void fill(Optional<ShortlistedHome> now) {
            boolean typed = isNew();
            kept = now;
            if (!typed) {
                forIt.set(now.map(ShortlistedHome::reasonsFor).orElse(""));
                against.set(now.map(ShortlistedHome::reasonsAgainst).orElse(""));
            }
        }
    }

    public void refresh() {
        var day = desk.asAt().day();
        compared.load(
                desk,
                "compare the homes",
                () -> {
                    var search = work.viewSearch().on(place.request(), day);
                    var starts = search.shortlist().map(Shortlist::startsOn).orElse(day);
                    var homes =
                            place.households().stream()
                                    .map(
                                            h ->
                                                    new ViewHome.Ask(
                                                            place.request(), h, List.of(), starts))
                                    .map(ask -> work.viewHome().on(ask, day))
                                    .toList();
                    return new Compared(search, homes, Comparison.of(search, homes));
                });
    }

    /** Keeps what was written of a home, which puts it on the shortlist. */
    void keep(HouseholdId household) {
        var written = reasons(household);
        if (!written.isNew()) {
            return;
        }
        var command =
                new KeepShortlist.Command(
                        place.request(),
                        household,
                        written.forIt.get(),
                        written.against.get(),
                        work.actor());
        desk.tasks()
                .run(
                        "keep the reasons",
                        () -> work.keepShortlist().keep(command),
                        this::told,
                        desk.notices()::trouble);
    }

    void decide(HouseholdId household) {
        desk.navigator().go(new Destination.Decide(place.request(), household, List.of()));
    }

    void back() {
        desk.navigator().back();
    }

    Reasons reasons(HouseholdId household) {
        return reasons.computeIfAbsent(household, home -> new Reasons());
    }

    Loaded<Compared> compared() {
        return compared;
    }

    private void fill(Compared now) {
        for (var home : place.households()) {
            reasons(home)
                    .fill(
                            now.search().shortlisted().stream()
                                    .filter(kept -> kept.household().equals(home))
                                    .findFirst());
        }
    }

    private void told(Outcome<ShortlistedHome> outcome) {
        if (outcome.findResult().isPresent()) {
            desk.notices().saved("The reasons are kept.");
            refresh();
        } else {
            outcome.reasons().stream()
                    .findFirst()
                    .ifPresent(reason -> desk.notices().say(reason.sentence()));
        }
    }
}
