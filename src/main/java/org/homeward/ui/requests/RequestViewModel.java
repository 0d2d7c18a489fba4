package org.homeward.ui.requests;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.homeward.app.MatchingRecord;
import org.homeward.app.Outcome;
import org.homeward.app.PrintRecord;
import org.homeward.app.searching.HomePage;
import org.homeward.app.searching.KeepShortlist;
import org.homeward.app.searching.SearchPage;
import org.homeward.app.searching.ViewHome;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.ShortlistedHome;
import org.homeward.matching.change.NearMisses;
import org.homeward.matching.rule.HardRule;
import org.homeward.matching.shortlist.RuledOut;
import org.homeward.matching.sibling.SiblingHomes;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Listing;
import org.homeward.ui.kit.LoadState;
import org.homeward.ui.kit.Loaded;

/** One search: the ask, the homes that match and those that do not, and the way to a decision. */
public final class RequestViewModel {
    private static final int MOST_COMPARED = 4;

    private final RequestId id;
    private final MatchDesk work;
    private final Desk desk;
    private final Loaded<Match> match = new Loaded<>();
    private final Loaded<NearMisses> changes = new Loaded<>();
    private final Loaded<SiblingHomes> siblings = new Loaded<>();
    private final Loaded<HomePage> home = new Loaded<>();
    private final Listing<RuledOut> ruledOut = new Listing<>();
    private final ObjectProperty<Optional<HardRule>> rule =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Predicate<RuledOut>> passes =
            new ReadOnlyObjectWrapper<>(home -> true);
    private final ReadOnlyObjectWrapper<Optional<HouseholdId>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public RequestViewModel(RequestId id, MatchDesk work, Desk desk) {
        this.id = id;
        this.work = work;
        this.desk = desk;
        rule.subscribe(now -> passes.set(home -> now.map(r -> home.breaks(r.code())).orElse(true)));
        match.valueProperty().subscribe(now -> now.ifPresent(this::show));
        chosen.subscribe(now -> lookAtHome());
    }

    public void refresh() {
        var day = desk.asAt().day();
        match.load(desk, "look for homes", this::look);
        changes.load(
                desk,
                "look for what would make a home possible",
                () -> work.looking().listNearMisses().forRequest(id, day));
        siblings.load(
                desk,
                "look for homes for brothers and sisters",
                () -> work.looking().findSiblingHomes().forRequest(id, day));
    }

    private Match look() {
        var day = desk.asAt().day();
        var looking = work.looking();
        SearchPage search = looking.viewSearch().on(id, day);
        return new Match(
                search,
                looking.viewAsking().of(search.page().row().request().children(), day),
                new Casefile(
                        search.approaches(),
                        search.holds(),
                        search.shortlisted(),
                        looking.listAround().on(day)));
    }

    /** The home that is looked at, whether it can take the children or not. */
    public void choose(HouseholdId household) {
        chosen.set(Optional.of(household));
    }

    /** Puts the home that is looked at on the shortlist, or takes it off again. */
    public void toggleShortlisted() {
        chosen.get().ifPresent(this::toggleShortlisted);
    }

    private void toggleShortlisted(HouseholdId household) {
        var before = casefile().findShortlisted(household);
        var keep = work.working().keepShortlist();
        var command =
                new KeepShortlist.Command(
                        id,
                        household,
                        before.map(ShortlistedHome::reasonsFor).orElse(""),
                        before.map(ShortlistedHome::reasonsAgainst).orElse(""),
                        work.actor());
        var says = before.isPresent() ? " is off the shortlist." : " is on the shortlist.";
        desk.tasks()
                .run(
                        "change the shortlist",
                        () -> before.isPresent() ? keep.takeOff(command) : keep.keep(command),
                        outcome -> told(outcome, name(household) + says),
                        desk.notices()::trouble);
    }

    /** The homes of the shortlist beside each other; the best of the list where there are none. */
    public void compare() {
        var shortlisted = casefile().shortlisted().stream().map(ShortlistedHome::household);
        var all =
                Stream.concat(shortlisted, Stream.concat(chosen.get().stream(), bestFirst()))
                        .distinct()
                        .limit(
                                Math.max(
                                        3,
                                        Math.min(casefile().shortlisted().size(), MOST_COMPARED)))
                        .toList();
        if (all.size() < 2) {
            desk.notices().say("There are not two homes to compare.");
        } else {
            desk.navigator().go(new Destination.Compare(id, all));
        }
    }

    private Stream<HouseholdId> bestFirst() {
        return now().stream().flatMap(m -> m.proposals().stream()).map(p -> p.household().id());
    }

    /** The decision for the home that is looked at. */
    public void decide() {
        chosen.get()
                .ifPresent(
                        home -> desk.navigator().go(new Destination.Decide(id, home, List.of())));
    }

    /** A decision for some of the children. */
    public void decide(HouseholdId home, List<ChildId> children) {
        desk.navigator().go(new Destination.Decide(id, home, children));
    }

    /** Does it once the screen has taken in what was just chosen. */
    void soon(Runnable then) {
        desk.tasks().onScreen(then);
    }

    /** What is asked for can be changed while the search is open. */
    public void complete() {
        desk.navigator().go(new Destination.CompleteRequest(id));
    }

    public ShortlistViewModel reasons(ShortlistedHome home) {
        return new ShortlistViewModel(home, work, desk);
    }

    public LogViewModel newContact(HouseholdId household) {
        return new LogViewModel(id, household, work, desk);
    }

    public HoldViewModel newHold(HouseholdId household) {
        int waiting =
                now().flatMap(Match::shortlist).map(l -> l.request().children().size()).orElse(1);
        return new HoldViewModel(id, household, waiting, work, desk);
    }

    public ClosingViewModel closing() {
        return new ClosingViewModel(id, work, desk);
    }

    /** Takes a contact out of the log with a reason. */
    public VoidViewModel voiding(String approach) {
        return new VoidViewModel(approach, work, desk);
    }

    /** Gives a held place back. */
    public void release(String hold) {
        desk.tasks()
                .run(
                        "release the place",
                        () ->
                                work.working()
                                        .holdPlace()
                                        .release(hold, desk.asAt().day(), work.actor()),
                        outcome -> told(outcome, "The place is free again."),
                        desk.notices()::trouble);
    }

    /** Asks where the newest decision is to be saved, and prints it there. */
    public void saveAsPdf() {
        desk.picker()
                .saveAs("Save the matching record", "matching-record.pdf")
                .ifPresent(this::print);
    }

    /** The same with codes for households and initials for people. */
    public void saveAsPdfWithCodes() {
        desk.picker()
                .saveAs("Save the matching record with codes", "matching-record-codes.pdf")
                .ifPresent(file -> print(file, PrintRecord.Naming.CODES));
    }

    void print(Path file) {
        print(file, PrintRecord.Naming.NAMES);
    }

    private void print(Path file, PrintRecord.Naming naming) {
        desk.tasks()
                .run(
                        "save the record as PDF",
                        () -> work.printRecord().print(id, file, naming),
                        outcome -> told(outcome, "Saved as " + file.getFileName() + "."),
                        desk.notices()::trouble);
    }

    ReplayViewModel replay(MatchingRecord record) {
        return new ReplayViewModel(record, work.looking().replayDecision(), desk);
    }

    public void open(ChildId child) {
        desk.navigator().go(new Destination.OfChild(child));
    }

    public void open(HouseholdId household) {
        desk.navigator().go(new Destination.OfHousehold(household));
    }

    MatchDesk.Ground ground() {
        return work.ground();
    }

    public Loaded<Match> match() {
        return match;
    }

    public Loaded<NearMisses> changes() {
        return changes;
    }

    public Loaded<SiblingHomes> siblings() {
        return siblings;
    }

    public Listing<RuledOut> ruledOut() {
        return ruledOut;
    }

    public ObjectProperty<Optional<HardRule>> ruleProperty() {
        return rule;
    }

    public ReadOnlyObjectProperty<Predicate<RuledOut>> passesProperty() {
        return passes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<HouseholdId>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    private Optional<Match> now() {
        return match.valueProperty().get();
    }

    private Casefile casefile() {
        return now().map(Match::casefile).orElse(Casefile.NONE);
    }

    String name(HouseholdId household) {
        return now().map(m -> m.name(household)).orElse(household.text());
    }

    /** What the records say of the home that is looked at. */
    public Loaded<HomePage> home() {
        return home;
    }

    private void lookAtHome() {
        var list = now().flatMap(Match::shortlist);
        if (chosen.get().isPresent() && list.isPresent()) {
            var ask = new ViewHome.Ask(id, chosen.get().get(), List.of(), list.get().startsOn());
            var day = desk.asAt().day();
            home.load(desk, "look at the home", () -> work.looking().viewHome().on(ask, day));
        }
    }

    private void show(Match now) {
        if (!ruledOut.rows().equals(now.ruledOut())
                || ruledOut.stateProperty().get() != LoadState.READY) {
            ruledOut.show(now.ruledOut());
        }
        boolean there =
                chosen.get()
                        .filter(
                                home ->
                                        now.findProposal(home).isPresent()
                                                || now.findRuledOut(home).isPresent())
                        .isPresent();
        if (!there) {
            chosen.set(now.proposals().stream().findFirst().map(p -> p.household().id()));
        }
        lookAtHome();
    }

    private void told(Outcome<?> outcome, String saved) {
        if (outcome.findResult().isPresent()) {
            desk.notices().saved(saved);
            refresh();
        } else {
            outcome.reasons().stream()
                    .findFirst()
                    .ifPresent(reason -> desk.notices().say(reason.sentence()));
        }
    }
}
