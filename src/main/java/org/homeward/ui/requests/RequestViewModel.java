package org.homeward.ui.requests;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.homeward.app.Outcome;
import org.homeward.app.view.RequestPage;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.rule.HardRule;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.RuledOut;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Listing;
import org.homeward.ui.kit.Loaded;

/** One search: the ask, the homes that match and those that do not, and the way to a decision. */
public final class RequestViewModel {
    private final RequestId id;
    private final MatchDesk work;
    private final Desk desk;
    private final Loaded<Match> match = new Loaded<>();
    private final Listing<RuledOut> ruledOut = new Listing<>();
    private final ObjectProperty<Optional<HardRule>> rule =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Predicate<RuledOut>> passes =
            new ReadOnlyObjectWrapper<>(home -> true);
    private final ReadOnlyObjectWrapper<Optional<MatchProposal>> proposal =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public RequestViewModel(RequestId id, MatchDesk work, Desk desk) {
        this.id = id;
        this.work = work;
        this.desk = desk;
        rule.subscribe(
                chosen -> passes.set(home -> chosen.map(r -> home.breaks(r.code())).orElse(true)));
        match.valueProperty().subscribe(now -> now.ifPresent(this::show));
    }

    public void refresh() {
        var day = desk.asAt().day();
        match.load(
                desk,
                "look for homes",
                () -> {
                    RequestPage page = work.viewRequest().on(id, day);
                    Optional<Shortlist> list =
                            page.row().met()
                                    ? Optional.empty()
                                    : Optional.of(work.findHomes().forRequest(id, day));
                    return new Match(page, list);
                });
    }

    public void choose(MatchProposal home) {
        proposal.set(Optional.of(home));
    }

    /** The decision for a home, ready to be written. */
    public DecideViewModel decide(Match now, MatchProposal home) {
        return new DecideViewModel(now, home, work, desk);
    }

    /** Prints the newest decision and says where it lies. */
    public void print(Path file) {
        desk.tasks()
                .run(
                        "save the record as PDF",
                        () -> work.printRecord().print(id, file),
                        this::printed,
                        desk.notices()::trouble);
    }

    public void open(ChildId child) {
        desk.navigator().go(new Destination.OfChild(child));
    }

    public Loaded<Match> match() {
        return match;
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

    public ReadOnlyObjectProperty<Optional<MatchProposal>> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    private void show(Match now) {
        ruledOut.show(now.ruledOut());
        var before = proposal.get().map(home -> home.household().id());
        proposal.set(
                before.flatMap(
                                chosen ->
                                        now.proposals().stream()
                                                .filter(p -> p.household().id().equals(chosen))
                                                .findFirst())
                        .or(() -> now.proposals().stream().findFirst()));
    }

    private void printed(Outcome<Path> outcome) {
        outcome.findResult()
                .ifPresent(file -> desk.notices().saved("Saved as " + file.getFileName() + "."));
    }
}
