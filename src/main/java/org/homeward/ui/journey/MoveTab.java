package org.homeward.ui.journey;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.homeward.app.journey.JourneyPage;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.domain.review.TransitionStep;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.FactList;
import org.homeward.ui.kit.SidePane;
import org.kordamp.ikonli.feather.Feather;

/** The plan of the move: its day with every day before, its steps, what holds if it goes wrong. */
final class MoveTab extends BorderPane {
    private final JourneyViewModel model;
    private final Consumer<SidePane> open;
    private final Runnable close;
    private boolean writing;

    MoveTab(JourneyViewModel model, Consumer<SidePane> open, Runnable close) {
        this.model = model;
        this.open = open;
        this.close = close;
    }

    void show(JourneyPage page) {
        if (writing) {
            return;
        }
        if (page.plan().isPresent() && (page.planStands() || page.agreed().isEmpty())) {
            setCenter(scrolled(planned(page, page.plan().get())));
        } else {
            setCenter(nothingPlanned(page));
        }
    }

    private EmptyState nothingPlanned(JourneyPage page) {
        return page.agreed()
                .map(
                        review ->
                                new EmptyState(
                                                Feather.MAP,
                                                "No move is planned",
                                                "The review of %s agreed to look for a family. A plan says step by step how the child gets there, at the child's pace."
                                                        .formatted(Plain.day(review.heldOn())))
                                        .offering(
                                                "journey-plan-begin",
                                                "Plan the move",
                                                () -> write(review.id())))
                .orElseGet(
                        () ->
                                new EmptyState(
                                                Feather.MAP,
                                                "No move is agreed",
                                                "A move is planned once a review said proceed, and while that review stands.")
                                        .offering(
                                                "journey-board",
                                                "Back to the board",
                                                model::openBoard));
    }

    private void write(ReviewId review) {
        writing = true;
        setCenter(
                new PlanPane(
                        model.plan(review),
                        () -> {
                            writing = false;
                            model.refresh();
                            model.page().valueProperty().get().ifPresent(this::show);
                        }));
    }

    private VBox planned(JourneyPage page, TransitionPlan plan) {
        var body = new VBox(about(page, plan), steps(page, plan));
        body.getStyleClass().add("page-body");
        return body;
    }

    private VBox about(JourneyPage page, TransitionPlan plan) {
        var day = new VBox(Cards.sentence(Plain.day(plan.moveOn())));
        plan.slips().forEach(slip -> day.getChildren().add(StepLine.slip(slip)));
        var facts =
                new FactList()
                        .add("Day of the move", day)
                        .add("Family", page.family().isEmpty() ? "not chosen yet" : page.family())
                        .add("Fall-back", named(plan.safety().fallBack()))
                        .add("May ring at any time", named(plan.safety().toRing()))
                        .add(
                                "Planned by",
                                "%s, %s"
                                        .formatted(
                                                plan.recorded().by(),
                                                Plain.day(plan.recorded().on())));
        var card = Cards.of("journey-move", "The move", facts);
        if (page.planStands()) {
            card.getChildren().add(actions(plan));
        } else {
            card.getChildren()
                    .add(
                            Cards.quiet(
                                    "The review of this plan no longer stands; it is kept as it was."));
        }
        return card;
    }

    private static String named(String words) {
        return words.isBlank() ? "not named yet; needed before the move" : words;
    }

    private FlowPane actions(TransitionPlan plan) {
        return new FlowPane(
                8,
                6,
                Buttons.of("journey-move-day", "Move the day", () -> slip(plan, Optional.empty())),
                Buttons.of(
                        "journey-names-open",
                        "Name family and fall-back",
                        () -> open.accept(JourneyForms.names(model.names(plan), close))),
                Buttons.of(
                        "journey-step-open",
                        "Add a step",
                        () -> open.accept(JourneyForms.step(model.addStep(plan), close))));
    }

    private VBox steps(JourneyPage page, TransitionPlan plan) {
        long done = plan.steps().stream().filter(s -> s.done().isPresent()).count();
        var card =
                Cards.of(
                        "journey-steps",
                        "Steps: %d of %d done".formatted(done, plan.steps().size()));
        Optional<StepLine.Actions> actions =
                page.planStands() ? Optional.of(new PlanActions(plan)) : Optional.empty();
        for (int i = 0; i < plan.steps().size(); i++) {
            card.getChildren().add(StepLine.of(i, plan.steps().get(i), page.asAt(), actions));
        }
        return card;
    }

    private void slip(TransitionPlan plan, Optional<TransitionStep> step) {
        open.accept(JourneyForms.slip(model.anotherDay(plan, step), close));
    }

    static ScrollPane scrolled(Node body) {
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("tab-scroll");
        return scroll;
    }

    private final class PlanActions implements StepLine.Actions {
        private final TransitionPlan plan;

        PlanActions(TransitionPlan plan) {
            this.plan = plan;
        }

        @Override
        public void take(TransitionStep step) {
            open.accept(JourneyForms.taken(model.taken(plan, step), close));
        }

        @Override
        public void anotherDay(TransitionStep step) {
            slip(plan, Optional.of(step));
        }
    }
}
