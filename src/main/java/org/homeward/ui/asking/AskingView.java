package org.homeward.ui.asking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.app.view.AskingPage;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.ErrorSummary;
import org.homeward.ui.kit.Focus;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.StatePane;
import org.kordamp.ikonli.feather.Feather;

/** The request form: the referral as it came at the left, the form at the right, wishes first. */
public final class AskingView extends Page {
    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("CHILD", "asking-part-who"),
                    Map.entry("NEEDED", "asking-needed"),
                    Map.entry("WISHES", "asking-wishes"),
                    Map.entry("GROUP", "asking-together"),
                    Map.entry("APART", "asking-why-together"),
                    Map.entry("PLAN", "asking-plan"),
                    Map.entry("LEGAL", "asking-legal"),
                    Map.entry("UNTIL", "asking-until"));

    private final AskingViewModel model;
    private final PastedText referral;
    private final VBox form = new VBox();
    private final ScrollPane scroll = new ScrollPane(form);
    private final ChangeListener<Node> usedLast =
            (owner, before, now) -> {
                if (now != null) {
                    lastUsed(now);
                }
            };

    public AskingView(AskingViewModel model) {
        super("asking", "New placement request", "");
        this.model = model;
        referral = new PastedText(model.draft());
        form.getStyleClass().add("page-body");
        scroll.setFitToWidth(true);
        scroll.setId("asking-form");
        scroll.getStyleClass().add("plain-scroll");
        Focus.staysInSight(scroll);
        var page = model.page();
        setCenter(
                new StatePane(
                        page.stateProperty(),
                        page.valueProperty().map(Optional::isEmpty),
                        body(),
                        new EmptyState(Feather.USER, "There is no such child", "Go back (Esc).")));
        page.valueProperty().subscribe(now -> now.ifPresent(this::show));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        sceneProperty()
                .subscribe(
                        (before, now) -> {
                            if (before != null) {
                                before.focusOwnerProperty().removeListener(usedLast);
                            }
                            if (now != null) {
                                now.focusOwnerProperty().addListener(usedLast);
                            }
                        });
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void takeFocus() {
        var wishes = lookup("#" + Entry.WISHES.id());
        (wishes == null ? this : wishes).requestFocus();
    }

    private Node body() {
        var make =
                Buttons.main(
                        "asking-make",
                        model.completes() ? "Change the request" : "Make the request",
                        model::make);
        make.disableProperty().bind(model.underWay());
        var discard = Buttons.of("asking-discard", "Discard", model::discard);
        var bar = new HBox(make, discard);
        bar.getStyleClass().add("wizard-footer");
        var right =
                new VBox(
                        sections(),
                        new ErrorSummary(
                                "asking-missing",
                                "There is a problem: it is not made yet",
                                model.refusals(),
                                reason -> Optional.ofNullable(FIELDS.get(reason.code()))),
                        scroll,
                        bar);
        right.getStyleClass().addAll("stack", "asking-right");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var split = new SplitPane(referral, right);
        split.setDividerPositions(0.3);
        return split;
    }

    private HBox sections() {
        var line = new HBox();
        line.getStyleClass().add("section-links");
        var parts = new LinkedHashMap<String, String>();
        parts.put("wishes", "Wishes");
        parts.put("who", "For whom");
        parts.put("ask", "The ask");
        parts.put("together", "Together");
        parts.put("must", "Must have");
        parts.put("needs", "Needs");
        parts.put("risks", "Risks");
        parts.forEach(
                (part, words) -> {
                    var link = new Hyperlink(words);
                    link.setId("asking-to-" + part);
                    link.setOnAction(event -> goTo(part));
                    line.getChildren().add(link);
                });
        return line;
    }

    private void goTo(String part) {
        var card = lookup("#asking-part-" + part);
        if (card != null && card.isVisible()) {
            double room = form.getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(room <= 0 ? 0 : card.getBoundsInParent().getMinY() / room);
        }
    }

    private void show(AskingPage page) {
        var names = model.names();
        retitle(
                names.isEmpty() ? "Placement request" : "A home for " + names,
                "Kept while Homeward runs. Ctrl+Enter %s the request and says what is missing."
                        .formatted(model.completes() ? "changes" : "makes"));
        if (form.getChildren().isEmpty()) {
            form.getChildren()
                    .setAll(
                            AskPart.wishes(model),
                            WhoPart.of(page, model.draft()),
                            AskPart.ask(model, page),
                            TogetherPart.of(model, page),
                            AskPart.must(model.draft()),
                            NeedsPart.needs(model.draft()),
                            NeedsPart.risks(model.draft()));
            if (model.completes()) {
                form.getChildren().add(AskPart.why(model.draft()));
            }
            Optional.ofNullable(form.lookup("#" + Entry.WISHES.id())).ifPresent(Focus::whenShown);
        }
    }

    private void keys(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            model.make();
            key.consume();
        } else if (key.getCode() == KeyCode.P && key.isAltDown()) {
            referral.put();
            key.consume();
        } else if (key.getCode() == KeyCode.F6) {
            between();
            key.consume();
        }
    }

    private void between() {
        if (referral.hasKeyboard()) {
            referral.fieldProperty().get().ifPresentOrElse(Node::requestFocus, this::takeFocus);
        } else {
            referral.takeKeyboard();
        }
    }

    private void lastUsed(Node owner) {
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == form) {
                referral.remember(owner);
                return;
            }
        }
    }
}
