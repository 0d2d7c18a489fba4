package org.homeward.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.homeward.app.review.ReviewPage;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.LedgerEntry.Side;
import org.homeward.stepdown.journey.Journey;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Focus;
import org.homeward.ui.kit.Halves;
import org.homeward.ui.kit.LoadState;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.StatePane;
import org.kordamp.ikonli.feather.Feather;

/** The panel's table for one child: the child's voice first, money last and folded. */
public final class ReviewView extends Page {
    private final ReviewViewModel model;
    private final ReviewPanes panes;
    private final VBox body = new VBox();
    private final VBox homes = Cards.of("review-homes", "Families now");
    private final VBox news = Cards.of("review-news", "New since the last review");
    private final Node cost;
    private final Button decide;

    public ReviewView(ReviewViewModel model) {
        super("review", "Step-down review", "");
        this.model = model;
        this.panes = new ReviewPanes(model, this::place);
        this.cost = CostPane.of(model);
        this.decide = Buttons.main("review-decide", "Decide (D)", panes::decide);
        body.getStyleClass().add("page-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setId("review-scroll");
        Focus.staysInSight(scroll);
        var page = model.page();
        setCenter(
                new StatePane(
                        page.stateProperty(),
                        page.valueProperty().map(Optional::isEmpty),
                        scroll,
                        new EmptyState(
                                Feather.USER, "Nothing is known of this child", "Go back (Esc).")));
        page.valueProperty().subscribe(now -> now.ifPresent(this::show));
        model.options().valueProperty().subscribe(now -> showOptions());
        model.options().stateProperty().subscribe(now -> showOptions());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private void place(Optional<Node> pane) {
        setRight(pane.orElse(null));
        decide.setText(model.decision().isBegun() ? "Decide (D), begun" : "Decide (D)");
        if (pane.isEmpty()) {
            requestFocus();
        }
    }

    private void show(ReviewPage page) {
        retitle("Review: " + page.header().name().name(), lead(page));
        var child = Buttons.of("review-child", "Open the record", model::openChild);
        var way = Buttons.of("review-way", "The way to a family", model::openWay);
        boolean begun = page.deciding().journey().flatMap(Journey::request).isPresent();
        setTools(begun ? new Node[] {child, way, decide} : new Node[] {child, decide});
        var asAt = model.asAt();
        body.getChildren()
                .setAll(
                        HeaderStrip.of(page),
                        VoiceCard.of(page, panes),
                        new Halves(
                                new VBox(WhyCard.of(page, asAt)),
                                new VBox(news, CaseCard.of(page, panes))),
                        LedgerCard.of(page, panes),
                        ReadinessCard.of(page, asAt),
                        BlockersCard.of(page, panes, asAt),
                        homes,
                        EarlierCard.of(page),
                        cost);
        showOptions();
    }

    private void showOptions() {
        var page = model.page().valueProperty().get();
        var options = model.options().valueProperty().get();
        if (page.isPresent() && options.isPresent()) {
            show(homes, HomesCard.of(page.get(), options.get(), model));
            show(news, WhyCard.news(page.get(), options.get()));
        } else {
            boolean failed = model.options().stateProperty().get() == LoadState.FAILED;
            var words = failed ? "This could not be read. Press F5 to try again." : "Looking ...";
            show(homes, List.of(Cards.quiet(words)));
            show(news, List.of(Cards.quiet(words)));
        }
    }

    /** Keeps the heading and puts the rest anew. */
    private static void show(VBox card, List<Node> parts) {
        var all = new ArrayList<Node>();
        all.add(card.getChildren().get(0));
        all.addAll(parts);
        card.getChildren().setAll(all);
    }

    private String lead(ReviewPage page) {
        var name = page.header().name();
        var who = "%s, %s".formatted(name.id(), Spoken.aged(name.age()));
        return "%s. As at %s. Policy %s."
                .formatted(who, Plain.day(model.asAt()), page.deciding().policy());
    }

    private void keys(KeyEvent key) {
        if (isTyping(key) || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        var open = action(key.getCode());
        if (open.isPresent() && model.page().valueProperty().get().isPresent()) {
            open.get().run();
            key.consume();
        }
    }

    private Optional<Runnable> action(KeyCode code) {
        return switch (code) {
            case D -> Optional.of(panes::decide);
            case F -> Optional.of(() -> panes.entry(Side.FOR));
            case A -> Optional.of(() -> panes.entry(Side.AGAINST));
            case V -> Optional.of(panes::voice);
            case B -> Optional.of(panes::blocker);
            case ESCAPE -> Optional.of(model::back);
            default -> Optional.empty();
        };
    }

    private static boolean isTyping(KeyEvent key) {
        return key.getTarget() instanceof TextInputControl
                || key.getTarget() instanceof ComboBoxBase<?>;
    }
}
