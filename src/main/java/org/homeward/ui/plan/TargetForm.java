package org.homeward.ui.plan;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homeward.domain.money.TargetMeasure;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.ReasonList;
import org.homeward.ui.kit.SidePane;

/** Names a target line beside the programme's own. */
final class TargetForm {
    private TargetForm() {}

    static SidePane of(TargetFormViewModel model, LocalDate today) {
        var heading = Cards.heading("");
        heading.textProperty().bind(model.headingProperty());
        var set = Buttons.main("plan-set", "Set the target", model::set);
        set.disableProperty().bind(model.underWay());
        var withdraw = Buttons.of("plan-withdraw", "Withdraw it", model::withdraw);
        withdraw.visibleProperty().bind(model.idProperty().map(id -> id.isPresent()));
        withdraw.managedProperty().bind(withdraw.visibleProperty());
        var form =
                new VBox(
                        heading,
                        Cards.quiet(
                                "A straight line from a baseline to a goal. It never changes what"
                                        + " the programme register says."),
                        Fields.line("plan-name", "Name", "", model.nameProperty()),
                        Fields.choice(
                                "plan-measure",
                                "It counts",
                                List.of(TargetMeasure.values()),
                                TargetMeasure::label,
                                model.measureProperty()),
                        Fields.date("plan-from", "Baseline on", today, model.fromProperty()),
                        Fields.line(
                                "plan-from-number",
                                "Children on that day",
                                "",
                                model.fromNumberProperty()),
                        Fields.date("plan-to", "Goal by", today, model.toProperty()),
                        Fields.line(
                                "plan-to-number", "Children by then", "", model.toNumberProperty()),
                        Fields.line(
                                "plan-source",
                                "Source",
                                "The paper that sets it, or why it is tried.",
                                model.sourceProperty()),
                        new ReasonList("It is not set, because", model.refusals()));
        form.getStyleClass().add("form");
        return new SidePane("plan-form", "A target of your own", form, model::close)
                .withBar(new HBox(8, set, withdraw));
    }
}
