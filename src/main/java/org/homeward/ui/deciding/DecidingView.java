package org.homeward.ui.deciding;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.ui.deciding.Written.Entry;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.ErrorSummary;
import org.homeward.ui.kit.Focus;
import org.homeward.ui.kit.Halves;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.StatePane;
import org.kordamp.ikonli.feather.Feather;

/** Where a person decides: nothing is filled in for them but the day and their own name. */
public final class DecidingView extends Page {
    private static final Map<String, String> FIELDS =
            Map.of(
                    "START", "deciding-start",
                    "REASONS", DecisionCards.id(Entry.REASONS),
                    "FIRST", DecisionCards.id(Entry.WHY_NOT_FIRST),
                    "DECIDER", "deciding-decider",
                    "WARNING", "deciding-warning-1",
                    "EMERGENCY", DecisionCards.id(Entry.EMERGENCY),
                    "SECOND", "deciding-second-name");

    private final DecideViewModel model;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final ScrollPane scroll = new ScrollPane(new Halves(left, right));
    private final HBox bar = new HBox();
    private Optional<Choice> shown = Optional.empty();

    public DecidingView(DecideViewModel model) {
        super("deciding", "Decide", "");
        this.model = model;
        scroll.getContent().getStyleClass().add("deciding-columns");
        scroll.setFitToWidth(true);
        scroll.setId("deciding-scroll");
        scroll.getStyleClass().add("plain-scroll");
        Focus.staysInSight(scroll);
        bar.getStyleClass().add("wizard-footer");
        var body = new BorderPane(scroll);
        body.setTop(
                new ErrorSummary(
                        "deciding-refused",
                        "Nobody is placed yet",
                        model.refusals(),
                        DecidingView::field));
        body.setBottom(bar);
        var choice = model.choice();
        setCenter(
                new StatePane(
                        choice.stateProperty(),
                        choice.valueProperty().map(Optional::isEmpty),
                        body,
                        new EmptyState(
                                Feather.HOME, "There is no such home", "Go back (Alt+Left).")));
        choice.valueProperty().subscribe(now -> now.ifPresent(this::show));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void takeFocus() {
        var reasons = lookup("#" + DecisionCards.id(Entry.REASONS));
        (reasons == null ? this : reasons).requestFocus();
    }

    private static Optional<String> field(Reason reason) {
        return Optional.ofNullable(FIELDS.get(reason.code()))
                .or(
                        () ->
                                reason.code().matches("G\\d+")
                                        ? Optional.of("deciding-gate-" + reason.code())
                                        : Optional.empty());
    }

    private void show(Choice choice) {
        retitle(choice.verb(), lead(choice));
        boolean same =
                shown.filter(before -> before.findRuledOut().equals(choice.findRuledOut()))
                        .filter(before -> before.warnings().equals(choice.warnings()))
                        .isPresent();
        shown = Optional.of(choice);
        if (!same) {
            left.getChildren()
                    .setAll(DecisionCards.decision(choice, model), DecisionCards.weighed(model));
            buttons(choice);
        }
        boolean working = holdsKeyboard(right);
        right.getChildren()
                .setAll(
                        ruledOut(choice),
                        DecisionCards.warnings(choice, model),
                        GatesCard.of(choice, model),
                        DecisionCards.emergency(choice, model));
        if (working) {
            goOn();
        }
    }

    /** The keyboard goes on to what is to be recorded next, or to the button that places. */
    private void goOn() {
        var next = right.lookup("." + GatesCard.TO_RECORD);
        Optional.ofNullable(next == null ? bar.lookup("#deciding-place") : next)
                .ifPresent(Node::requestFocus);
    }

    private boolean holdsKeyboard(Node part) {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != part) {
            at = at.getParent();
        }
        return at != null;
    }

    private void buttons(Choice choice) {
        var place = Buttons.main("deciding-place", choice.verb(), model::place);
        place.disableProperty().bind(model.underWay());
        bar.getChildren()
                .setAll(
                        place,
                        Buttons.of("deciding-back", "Back to the homes", model::back),
                        Cards.quiet("Ctrl+Enter places."));
    }

    private static Node ruledOut(Choice choice) {
        var card = Cards.of("deciding-rules", "Hard rules");
        choice.findRuledOut()
                .ifPresentOrElse(
                        out ->
                                out.because()
                                        .forEach(
                                                reason ->
                                                        card.getChildren()
                                                                .addAll(
                                                                        Cards.sentence(
                                                                                choice.named()
                                                                                        .in(
                                                                                                reason
                                                                                                        .sentence())),
                                                                        Cards.quiet(
                                                                                reason.source()))),
                        () -> card.getChildren().add(Cards.sentence("Every hard rule is kept.")));
        return card;
    }

    private static String lead(Choice choice) {
        var waits = choice.search().page().row().children().size() - choice.children().size();
        var fit =
                choice.findProposal()
                        .map(
                                home ->
                                        "%s: fits %d of 100, %d %% known."
                                                .formatted(
                                                        home.band().label(),
                                                        home.fit(),
                                                        home.completeness()))
                        .orElse("Ruled out.");
        return waits == 0
                ? fit
                : fit
                        + " "
                        + Plain.count(waits, "other child", "other children")
                        + " of the request not placed by this.";
    }

    private void keys(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            model.place();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            model.back();
            key.consume();
        }
    }
}
