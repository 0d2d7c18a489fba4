package org.homeward.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.homeward.matching.MatchPolicy;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.ReasonList;
import org.homeward.ui.kit.SidePane;
import org.homeward.ui.kit.Words;

/** The form that sets a new version of the policy. */
final class PolicyForm extends BorderPane {
    private final PolicyFormViewModel model;

    PolicyForm(PolicyFormViewModel model, Runnable close) {
        this.model = model;
        var form = new VBox(Cards.quiet("Past decisions stay as they were made."));
        form.getStyleClass().add("form");
        form.getChildren().addAll(weights());
        form.getChildren().addAll(rooms());
        form.getChildren().addAll(version());
        var button =
                Buttons.main("settings-policy-save", "Put it in force", () -> model.change(close));
        button.disableProperty().bind(model.underWay());
        var bar = new VBox(new ReasonList("It is not set, because", model.refusals()), button);
        setCenter(
                new SidePane("settings-policy-form", "A new version of the policy", form, close)
                        .withBar(bar));
    }

    private List<Node> weights() {
        var fields = new ArrayList<Node>();
        fields.add(Cards.heading("Weights"));
        model.weights()
                .forEach(
                        (topic, text) ->
                                fields.add(
                                        Fields.line(
                                                "settings-weight-"
                                                        + topic.name().toLowerCase(Locale.ROOT),
                                                topic.label(),
                                                "",
                                                text)));
        var sum = new Label();
        sum.setId("settings-weight-sum");
        sum.textProperty().bind(model.sum());
        fields.add(sum);
        return fields;
    }

    private List<Node> rooms() {
        return List.of(
                Cards.heading("Bedrooms"),
                line("own-room", "A bedroom of one's own from age", model.ownRoomProperty()),
                line(
                        "opposite-sex",
                        "Brother and sister may share up to age",
                        model.oppositeSexProperty()),
                line(
                        "baby-months",
                        "A baby may sleep in the carers' room before month",
                        model.babyMonthsProperty()),
                line("babies", "Babies in the carers' room at most", model.babiesProperty()),
                Cards.heading("Smokers"),
                Fields.choice(
                        "settings-smokers",
                        "A smoker, with a child who should not live with one",
                        List.of(MatchPolicy.Effect.values()),
                        Words::of,
                        model.smokersProperty()));
    }

    private List<Node> version() {
        return List.of(
                Cards.heading("The new version"),
                Fields.line(
                        "settings-version",
                        "Name",
                        "Printed on every matching record.",
                        model.versionProperty()),
                Fields.area("settings-why", "Why it changes", "", model.reasonProperty()));
    }

    private static Node line(String id, String label, StringProperty text) {
        return Fields.line("settings-" + id, label, "", text);
    }
}
