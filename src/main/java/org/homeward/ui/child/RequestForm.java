package org.homeward.ui.child;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.Togetherness;
import org.homeward.domain.search.Urgency;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.DateField;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.ReasonList;
import org.homeward.ui.kit.SidePane;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Words;

/** The form that opens a search for a home; the child's words come first. */
final class RequestForm extends BorderPane {
    private final RequestFormViewModel model;

    RequestForm(
            String childName,
            RequestFormViewModel model,
            Consumer<RequestId> made,
            Runnable close) {
        this.model = model;
        var form = new VBox(wishes(), askedOn(), type(), neededBy(), urgency());
        form.getStyleClass().add("form");
        if (!model.siblings().isEmpty()) {
            form.getChildren().addAll(siblings(), together());
        }
        form.getChildren().add(essential());
        form.getChildren()
                .add(
                        Fields.line(
                                "child-request-desirable",
                                "Should have",
                                "Other wishes, with commas between them.",
                                model.desirableProperty()));
        var button = Buttons.main("child-request-make", "Make the request", () -> model.make(made));
        button.disableProperty().bind(model.underWay());
        var bar = new VBox(new ReasonList("It is not made, because", model.refusals()), button);
        setCenter(
                new SidePane("child-request", "A home for " + childName, form, close).withBar(bar));
    }

    private VBox wishes() {
        return Fields.area(
                "child-request-wishes",
                "What the child wants",
                "In their own words, or as they showed it.",
                model.wishesProperty());
    }

    private DateField askedOn() {
        var asked = new DateField("child-request-asked", "Asked on", model.asAt());
        asked.valueProperty().subscribe(model.askedOnProperty()::set);
        return asked;
    }

    private VBox type() {
        return Fields.choice(
                "child-request-type",
                "Kind of care",
                List.of(CareType.values()),
                Words::of,
                model.typeProperty());
    }

    private DateField neededBy() {
        var needed = new DateField("child-request-needed", "Needed by", model.asAt());
        needed.valueProperty().subscribe(model.neededByProperty()::set);
        return needed;
    }

    private VBox urgency() {
        return Fields.choice(
                "child-request-urgency",
                "Urgency",
                List.of(Urgency.values()),
                Words::of,
                model.urgencyProperty());
    }

    private CheckBox siblings() {
        var box = new CheckBox("One search with " + model.siblings());
        box.setId("child-request-siblings");
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(model.withSiblingsProperty());
        return box;
    }

    private VBox together() {
        var field =
                Fields.choice(
                        "child-request-together",
                        "Brothers and sisters",
                        List.of(Togetherness.values()),
                        Words::of,
                        model.togetherProperty());
        field.visibleProperty().bind(model.withSiblingsProperty());
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private VBox essential() {
        var field =
                new VBox(new Label("Must have"), Cards.quiet("A home without it is ruled out."));
        field.getStyleClass().add("form-field");
        for (Map.Entry<String, BooleanProperty> word : model.essential().entrySet()) {
            var box = new CheckBox(Spoken.opening(word.getKey()));
            box.setId("child-request-" + word.getKey().replace(' ', '-'));
            box.selectedProperty().bindBidirectional(word.getValue());
            field.getChildren().add(box);
        }
        field.getChildren()
                .add(
                        Fields.line(
                                "child-request-also",
                                "Also",
                                "Shown to everybody who looks at homes; no rule stands behind it.",
                                model.alsoEssentialProperty()));
        return field;
    }
}
