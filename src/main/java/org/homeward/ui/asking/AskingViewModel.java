package org.homeward.ui.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.MakeRequest;
import org.homeward.app.Outcome;
import org.homeward.app.view.AskedChild;
import org.homeward.app.view.AskingPage;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Urgency;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Loaded;
import org.homeward.ui.kit.Spoken;

/** A request that is being written; it outlives its view, so nothing typed is lost by leaving. */
public final class AskingViewModel {
    private static final String COMMAND = "make the request";

    private final AskingStart start;
    private final AskingDesk work;
    private final Desk desk;
    private final Runnable forget;
    private final Loaded<AskingPage> page = new Loaded<>();
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();
    private final Draft draft = new Draft();
    private volatile Optional<PlacementRequest> open = Optional.empty();
    private boolean begun;

    /** {@code forget} runs when the request is made or thrown away. */
    public AskingViewModel(AskingStart start, AskingDesk work, Desk desk, Runnable forget) {
        this.start = start;
        this.work = work;
        this.desk = desk;
        this.forget = forget;
        page.valueProperty().subscribe(now -> now.ifPresent(this::begin));
    }

    public void refresh() {
        var day = desk.asAt().day();
        page.load(desk, "read who the request is for", () -> look(day));
    }

    private AskingPage look(LocalDate day) {
        if (start instanceof AskingStart.Begin begin) {
            return work.viewAsking().of(begin.children(), day);
        }
        var request =
                work.viewRequest()
                        .on(((AskingStart.Complete) start).request(), day)
                        .row()
                        .request();
        open = Optional.of(request);
        return work.viewAsking().of(request.children(), day);
    }

    /** An open request is changed, none is made. */
    public boolean completes() {
        return start instanceof AskingStart.Complete;
    }

    /** Makes the request and opens it; otherwise the refusals say what is missing. */
    public void make() {
        var needed = draft.neededBy.get();
        if (needed.isEmpty()) {
            refusals.setAll(
                    List.of(Reason.of("NEEDED", "Type the day by which a home is needed.")));
            return;
        }
        var before = open;
        desk.tasks()
                .run(
                        COMMAND,
                        () ->
                                before.isPresent()
                                        ? changed(before.get(), needed.get())
                                        : work.makeRequest().make(command(needed.get())),
                        this::told,
                        desk.notices()::trouble);
    }

    /** Throws away what was written and goes back. */
    public void discard() {
        forget.run();
        desk.navigator().back();
    }

    /** "Ruby and Max". */
    public String names() {
        return Spoken.list(
                page.valueProperty().get().map(AskingPage::children).orElse(List.of()).stream()
                        .filter(child -> draft.chosen().contains(child.child().id()))
                        .map(child -> child.name().name())
                        .toList());
    }

    /** It may proceed before everything is known. */
    public boolean isEmergency() {
        return draft.urgency.get() == Urgency.TODAY || draft.type.get() == CareType.EMERGENCY;
    }

    Draft draft() {
        return draft;
    }

    public Loaded<AskingPage> page() {
        return page;
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

    private void begin(AskingPage now) {
        if (!begun) {
            begun = true;
            open.ifPresent(draft::fill);
        }
        for (AskedChild child : now.children()) {
            draft.children.computeIfAbsent(
                    child.child().id(), id -> new SimpleBooleanProperty(isNamed(child)));
        }
        now.children().stream()
                .findFirst()
                .flatMap(AskedChild::stay)
                .filter(stay -> draft.legal.get().isEmpty())
                .ifPresent(stay -> draft.legal.set(stay.legal().code()));
        now.children().stream()
                .findFirst()
                .filter(child -> draft.text(Entry.AUTHOR).isEmpty())
                .ifPresent(
                        child ->
                                draft.entry(Entry.AUTHOR)
                                        .set(child.child().profile().socialWorker()));
    }

    private MakeRequest.Command command(LocalDate needed) {
        return new MakeRequest.Command(
                draft.chosen(),
                draft.type.get(),
                draft.timing(desk.asAt().day(), needed),
                draft.plan(),
                draft.requirements(),
                draft.wishes(),
                new MakeRequest.Background(RequestOrigin.ORDINARY, draft.referral()),
                work.actor());
    }

    private Outcome<PlacementRequest> changed(PlacementRequest before, LocalDate needed) {
        var now =
                new PlacementRequest(
                        before.id(),
                        before.children(),
                        draft.type.get(),
                        draft.timing(before.timing().madeOn(), needed),
                        draft.plan(),
                        draft.requirements(),
                        draft.wishes(),
                        before.origin(),
                        draft.referral());
        return work.completeRequest().complete(now, draft.text(Entry.WHY_CHANGED), work.actor());
    }

    private boolean isNamed(AskedChild child) {
        return open.map(request -> request.children().contains(child.child().id()))
                .orElseGet(child::named);
    }

    private void told(Outcome<PlacementRequest> outcome) {
        refusals.setAll(outcome.reasons());
        Optional<PlacementRequest> made = outcome.findResult();
        made.ifPresent(
                request -> {
                    desk.notices()
                            .saved(
                                    completes()
                                            ? "The request is changed."
                                            : "The request is made.");
                    forget.run();
                    desk.navigator().go(new Destination.OfRequest(request.id()));
                });
    }
}
