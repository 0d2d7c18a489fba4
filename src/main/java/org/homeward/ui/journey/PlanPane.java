package org.homeward.ui.journey;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.app.view.HouseholdRow;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.DateField;
import org.homeward.ui.kit.ErrorSummary;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.FilterBox;
import org.kordamp.ikonli.feather.Feather;

/** The form in which a move is planned: its day, its steps, what holds when it does not go well. */
final class PlanPane extends BorderPane {
    private static final double ABOUT = 360;

    private final PlanForm model;
    private final GridPane steps = new GridPane();

    PlanPane(PlanForm model, Runnable close) {
        this.model = model;
        setId("journey-plan");
        steps.getStyleClass().add("step-grid");
        steps.setId("journey-plan-steps");
        model.observedLines().addListener((InvalidationListener) change -> showSteps());
        showSteps();
        var about = about();
        about.setPrefWidth(ABOUT);
        about.setMinWidth(ABOUT);
        var proposed = proposed();
        HBox.setHgrow(proposed, Priority.ALWAYS);
        var body = new HBox(16, about, proposed);
        body.getStyleClass().add("page-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        setBottom(bar(close));
    }

    private VBox about() {
        return Cards.of(
                "journey-plan-about",
                "Plan the move",
                Cards.quiet(
                        "The child's pace decides. The steps are a proposal counted back from the"
                                + " day of the move; change them as you need."),
                Fields.date(
                        "journey-plan-move",
                        "Day of the move",
                        model.asAt(),
                        model.moveOnProperty()),
                Buttons.of(
                        "journey-plan-propose",
                        "Count the steps back from that day",
                        model::propose),
                new FilterBox<HouseholdRow>(
                                "journey-plan-household",
                                "No family chosen yet",
                                List.of(),
                                row -> row.household().name())
                        .offering(model.households().rows())
                        .bound(model.householdProperty()),
                Fields.area(
                        "journey-plan-safety",
                        "Fall-back: where the child goes and who decides",
                        "Named before the move; can be added later.",
                        model.fallBackProperty()),
                Fields.line(
                        "journey-plan-ring",
                        "Whom the child may ring at any time",
                        "Named before the move; can be added later.",
                        model.toRingProperty()));
    }

    private VBox proposed() {
        return Cards.of("journey-plan-proposed", "Steps", steps);
    }

    private void showSteps() {
        steps.getChildren().clear();
        for (int i = 0; i < model.lines().size(); i++) {
            addLine(model.lines().get(i), i);
        }
        if (model.lines().isEmpty()) {
            steps.add(Cards.quiet("Every step was left out. Count them back again."), 0, 0);
        }
    }

    private void addLine(PlanLine line, int row) {
        var id = "journey-plan-" + row;
        var label = new Label(line.kind().label());
        label.setWrapText(true);
        label.setPrefWidth(220);
        label.setMinWidth(120);
        var day = new DateField(id + "-day", "Planned for", model.asAt());
        line.dayProperty().get().ifPresent(day::set);
        day.valueProperty().subscribe(line.dayProperty()::set);
        var who = new TextField();
        who.setId(id + "-who");
        who.setAccessibleText("Who sees to: " + line.kind().label());
        who.textProperty().bindBidirectional(line.whoProperty());
        var whoBox = new VBox(new Label("Who sees to it"), who);
        var out = Buttons.iconOnly(id + "-out", Feather.X, "Leave out: " + line.kind().label());
        out.setOnAction(event -> model.leaveOut(line));
        who.setPrefColumnCount(16);
        steps.addRow(row, label, day, whoBox, out);
    }

    private VBox bar(Runnable close) {
        var save = Buttons.main("journey-plan-save", "Plan the move", () -> model.record(close));
        save.disableProperty().bind(model.underWay());
        var errors =
                new ErrorSummary(
                        "journey-plan-errors",
                        "The move is not planned, because",
                        model.refusals(),
                        reason ->
                                switch (reason.code()) {
                                    case "MOVE", "ORDER" -> Optional.of("journey-plan-move");
                                    case "SAFETY" -> Optional.of("journey-plan-safety");
                                    default -> Optional.empty();
                                });
        var bar =
                new VBox(
                        errors,
                        new FlowPane(
                                8, 6, save, Buttons.of("journey-plan-cancel", "Cancel", close)));
        bar.getStyleClass().add("side-bar");
        return bar;
    }
}
