package org.homeward.ui.requests;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Plain;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.SidePane;
import org.homeward.ui.kit.StatePane;
import org.homeward.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The ask at the left, homes in the middle, why and what to do about it at the right. */
public final class RequestView extends Page {
    private final RequestViewModel model;
    private final BorderPane body = new BorderPane();
    private final HomesPane homes;
    private final Map<KeyCode, Runnable> keys;
    private Optional<List<Object>> asked = Optional.empty();
    private boolean formShown;

    public RequestView(RequestViewModel model) {
        super("request", "Request", "");
        this.model = model;
        homes = new HomesPane(model, this::form, this::backToWhy);
        homes.takeKeyboardWhenShown();
        keys =
                Map.of(
                        KeyCode.S, model::toggleShortlisted,
                        KeyCode.L, this::logContact,
                        KeyCode.H, this::holdPlace,
                        KeyCode.C, model::compare,
                        KeyCode.D, model::decide,
                        KeyCode.M, homes::toggleMap,
                        KeyCode.R, this::toWhy,
                        KeyCode.J, () -> homes.move(1),
                        KeyCode.K, () -> homes.move(-1));
        body.setId("request-body");
        body.getStyleClass().addAll("narrow-pane", "search-desk");
        var match = model.match();
        setCenter(
                new StatePane(
                        match.stateProperty(),
                        match.valueProperty().map(Optional::isEmpty),
                        body,
                        new EmptyState(
                                Feather.SEARCH,
                                "There is no such request",
                                "Go back (Alt+Left).")));
        match.valueProperty().subscribe(now -> now.ifPresent(this::show));
        model.changes().valueProperty().subscribe(now -> again());
        model.siblings().valueProperty().subscribe(now -> again());
        model.chosenProperty().subscribe((before, now) -> chosen(now));
        model.home().valueProperty().subscribe(now -> why());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void takeFocus() {
        homes.takeKeyboard();
    }

    private void show(Match match) {
        var request = match.request();
        retitle(
                match.names(),
                "%s, needed by %s. %s."
                        .formatted(
                                Words.of(request.type()),
                                Plain.day(request.timing().neededBy()),
                                state(match)));
        showAsk(match);
        if (match.shortlist().isPresent()) {
            setTools(
                    Buttons.of("request-change", "Change the request", model::complete),
                    Buttons.of("request-close", "Close the search", this::closeSearch));
            homes.show(match);
            body.setCenter(homes);
            if (!formShown) {
                why();
            }
        } else {
            setTools();
            var record = RecordPane.of(match, model);
            body.setCenter(record);
            body.setRight(null);
            record.requestFocus();
        }
    }

    /** The ask seldom changes while homes are worked on. */
    private void showAsk(Match match) {
        Optional<List<Object>> now =
                Optional.of(
                        List.of(match.page(), match.search().gaps(), match.shortlist().isEmpty()));
        if (now.equals(asked)) {
            return;
        }
        asked = now;
        var ask = AskPane.of(match, model);
        ask.visibleProperty().bind(homes.mapShownProperty().not());
        ask.managedProperty().bind(ask.visibleProperty());
        body.setLeft(ask);
    }

    private static String state(Match match) {
        return match.search()
                .closing()
                .map(closing -> "Closed: " + Words.of(closing.outcome()).toLowerCase(Locale.UK))
                .or(() -> match.shortlist().map(Shortlist::sentence))
                .orElse("Met");
    }

    private void again() {
        model.match()
                .valueProperty()
                .get()
                .ifPresent(
                        match -> {
                            if (match.shortlist().isPresent()) {
                                homes.show(match);
                            }
                        });
        why();
    }

    private void chosen(Optional<HouseholdId> now) {
        now.ifPresent(homes::mark);
        formShown = false;
        why();
    }

    private void why() {
        if (formShown) {
            return;
        }
        var match = model.match().valueProperty().get();
        var household = model.chosenProperty().get();
        if (match.isEmpty() || match.get().shortlist().isEmpty() || household.isEmpty()) {
            body.setRight(null);
            return;
        }
        var id = household.get();
        var home =
                model.home()
                        .valueProperty()
                        .get()
                        .filter(page -> page.household().row().household().id().equals(id));
        var words = WhyPane.of(match.get(), id, model.changes().valueProperty().get(), home);
        body.setRight(
                SidePane.lasting("request-why", match.get().name(id), words)
                        .withBar(actions(match.get(), id)));
    }

    private Node actions(Match match, HouseholdId id) {
        boolean on = match.casefile().findShortlisted(id).isPresent();
        var line =
                new FlowPane(
                        Buttons.of(
                                "request-shortlist-toggle",
                                on ? "Off the shortlist (S)" : "Shortlist (S)",
                                model::toggleShortlisted),
                        Buttons.of("request-log-open", "Log contact (L)", this::logContact),
                        Buttons.of("request-hold-open", "Hold (H)", this::holdPlace),
                        Buttons.of("request-compare", "Compare (C)", model::compare));
        line.getStyleClass().add("action-flow");
        var decide = Buttons.main("request-decide-open", "Decide for this home (D)", model::decide);
        return new VBox(8, line, decide);
    }

    private void logContact() {
        withHome(
                (id, name) ->
                        form(
                                WorkForms.contact(
                                        name, model.newContact(id), this::done, this::backToWhy)));
    }

    private void holdPlace() {
        withHome(
                (id, name) ->
                        form(WorkForms.hold(name, model.newHold(id), this::done, this::backToWhy)));
    }

    private void closeSearch() {
        form(WorkForms.closing(model.closing(), this::done, this::backToWhy));
    }

    private void withHome(BiConsumer<HouseholdId, String> then) {
        model.chosenProperty().get().ifPresent(id -> then.accept(id, model.name(id)));
    }

    private void form(Node form) {
        formShown = true;
        body.setRight(form);
    }

    private void done() {
        formShown = false;
        model.refresh();
        takeFocus();
    }

    private void backToWhy() {
        formShown = false;
        why();
        takeFocus();
    }

    private void toWhy() {
        Optional.ofNullable(lookup("#request-why .scroll-pane")).ifPresent(Node::requestFocus);
    }

    private void pressed(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl;
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            model.decide();
            key.consume();
        } else if (key.getCode() == KeyCode.P
                && key.isShortcutDown()
                && body.getCenter() != homes) {
            model.saveAsPdf();
            key.consume();
        } else if (!typing && !key.isShortcutDown() && !key.isAltDown()) {
            byLetter(key);
        }
    }

    private void byLetter(KeyEvent key) {
        if (body.getCenter() != homes || formShown) {
            return;
        }
        var action = keys.get(key.getCode());
        if (action != null) {
            action.run();
            key.consume();
        } else if (key.getCode().isDigitKey()) {
            homes.select(key.getCode().getName());
            key.consume();
        }
    }
}
