package org.homeward.ui.child;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.homeward.app.paper.PrintChildProfile;
import org.homeward.app.view.ChildPage;
import org.homeward.app.view.PlacementLine;
import org.homeward.app.view.ViewPlacements;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.RequestId;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.DisruptionForm;
import org.homeward.ui.kit.Loaded;
import org.homeward.ui.kit.SignViewModel;
import org.homeward.ui.kit.VisitForm;

/** One child as at the day. */
public final class ChildViewModel {
    private final ChildId id;
    private final ChildWork work;
    private final Desk desk;
    private final Loaded<ChildPage> page = new Loaded<>();
    private final Loaded<ViewPlacements.Placed> placed = new Loaded<>();

    public ChildViewModel(ChildId id, ChildWork work, Desk desk) {
        this.id = id;
        this.work = work;
        this.desk = desk;
    }

    public void refresh() {
        var day = desk.asAt().day();
        page.load(desk, "open the child's record", () -> work.viewChild().on(id, day));
        placed.load(desk, "list the placements", () -> work.life().viewPlacements().of(id, day));
    }

    public Loaded<ViewPlacements.Placed> placed() {
        return placed;
    }

    public EndForm end(PlacementLine line) {
        return new EndForm(line.placement().id(), work.life().end(), work.actor(), desk);
    }

    public CorrectForm correct(PlacementLine line) {
        return new CorrectForm(line.placement().id(), work.life().correct(), work.actor(), desk);
    }

    public DisruptionForm disruption(PlacementLine line) {
        return new DisruptionForm(
                line.placement().id(), work.life().recordDisruption(), work.actor(), desk);
    }

    public VisitForm visit() {
        return new VisitForm(id, work.life().recordVisit(), work.actor(), desk);
    }

    /** A short stay, ready to be planned; empty until the page is there. */
    public Optional<StayForm> stay() {
        var life = work.life();
        return page.valueProperty()
                .get()
                .map(
                        now ->
                                new StayForm(
                                        now,
                                        life.planStay(),
                                        life.listHouseholds(),
                                        work.actor(),
                                        desk));
    }

    public Loaded<ChildPage> page() {
        return page;
    }

    public void open(ChildId other) {
        desk.navigator().go(new Destination.OfChild(other));
    }

    public void open(RequestId request) {
        desk.navigator().go(new Destination.OfRequest(request));
    }

    /** Begins a search for a home for the child; brothers and sisters can still join. */
    public void newRequest() {
        desk.navigator().go(new Destination.NewRequest(List.of(id)));
    }

    /** Begins one search for the child and every brother and sister in care. */
    public void newRequestForAll(ChildPage now) {
        var all =
                Stream.concat(
                        Stream.of(id),
                        now.siblings().stream()
                                .filter(sibling -> sibling.stay().isPresent())
                                .map(sibling -> sibling.name().id()));
        desk.navigator().go(new Destination.NewRequest(all.toList()));
    }

    /** Asks where to, and prints one page about the child. */
    public void printProfile(PrintChildProfile.Naming naming) {
        var day = desk.asAt().day();
        var name = naming == PrintChildProfile.Naming.NAMED ? id.text() : "anonymous";
        print(
                "Child profile",
                "Child profile %s %s.pdf".formatted(name, day),
                file -> work.prints().profile().print(id, day, naming, file));
    }

    /** Asks where to, and prints everything that is recorded about the child. */
    public void printAuditPack() {
        var day = desk.asAt().day();
        print(
                "Audit pack",
                "Audit pack %s %s.pdf".formatted(id, day),
                file -> work.prints().auditPack().print(id, day, file, work.actor()));
    }

    private void print(String title, String name, UnaryOperator<Path> printing) {
        desk.picker()
                .saveAs(title, name)
                .ifPresent(
                        file ->
                                desk.tasks()
                                        .run(
                                                "print about the child",
                                                () -> printing.apply(file),
                                                done ->
                                                        desk.notices()
                                                                .saved(title + " is in the file."),
                                                desk.notices()::trouble));
    }

    /** The step-down review of the child. */
    public void review() {
        desk.navigator().go(new Destination.OfReview(id));
    }

    /** A sign about the child, ready to be written. */
    public SignViewModel newSign() {
        return new SignViewModel(id, work.recordSign(), work.actor(), desk);
    }
}
