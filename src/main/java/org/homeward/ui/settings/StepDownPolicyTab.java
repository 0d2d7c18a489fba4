package org.homeward.ui.settings;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.ReasonList;

/** The weights and thresholds of step-down, which a new version changes. */
final class StepDownPolicyTab extends BorderPane {
    private final StepDownPolicyViewModel model;

    StepDownPolicyTab(StepDownPolicyViewModel model) {
        this.model = model;
        var history = Cards.sentence("");
        history.setId("settings-stepdown-history");
        history.setMinHeight(Region.USE_PREF_SIZE);
        model.historyProperty().subscribe(history::setText);
        var form =
                new VBox(
                        history,
                        Cards.quiet(
                                "The weights are Homeward's own proposal from published practice"
                                        + " and not validated. A review keeps the version it was"
                                        + " made under."));
        form.getStyleClass().add("form");
        weights(form);
        numbers(form);
        version(form);
        var scroll = new ScrollPane(form);
        scroll.setId("settings-stepdown-scroll");
        scroll.setFitToWidth(true);
        setCenter(scroll);
    }

    private void weights(VBox form) {
        form.getChildren().add(Cards.heading("Weights of the indicators"));
        model.weights()
                .forEach(
                        (aspect, text) ->
                                form.getChildren()
                                        .add(
                                                Fields.line(
                                                        "settings-stepdown-" + id(aspect),
                                                        aspect.code() + " " + aspect.label(),
                                                        "",
                                                        text)));
        var sum = new Label();
        sum.setId("settings-stepdown-sum");
        sum.textProperty().bind(model.sum());
        form.getChildren().add(sum);
    }

    private void numbers(VBox form) {
        form.getChildren().add(Cards.heading("Thresholds and clocks"));
        model.numbers()
                .forEach(
                        (number, text) ->
                                form.getChildren()
                                        .add(
                                                Fields.line(
                                                        "settings-stepdown-" + id(number),
                                                        number.group() + ". " + number.label(),
                                                        "",
                                                        text)));
    }

    private void version(VBox form) {
        var save = Buttons.main("settings-stepdown-save", "Put it in force", model::change);
        save.disableProperty().bind(model.underWay());
        form.getChildren()
                .addAll(
                        Cards.heading("The new version"),
                        Fields.line(
                                "settings-stepdown-version",
                                "Name",
                                "Kept with every review.",
                                model.versionProperty()),
                        Fields.area(
                                "settings-stepdown-why",
                                "Why it changes",
                                "",
                                model.reasonProperty()),
                        new ReasonList("It is not set, because", model.refusals()),
                        save);
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
