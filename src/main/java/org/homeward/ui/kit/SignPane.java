package org.homeward.ui.kit;

import java.util.List;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.homeward.domain.review.StepDownSign;

/** The form that records something said or noticed about a child in residential care. */
public final class SignPane extends BorderPane {
    /** {@code screen} begins every id; {@code close} runs after it is stored, or on Esc. */
    public SignPane(String screen, String childName, SignViewModel model, Runnable close) {
        var on = new DateField(screen + "-sign-day", "Day", model.asAt());
        model.onProperty().get().ifPresent(on::set);
        on.valueProperty().subscribe(model.onProperty()::set);
        var form =
                new VBox(
                        Cards.quiet(
                                "A sign asks people to look at "
                                        + childName
                                        + " again. It decides nothing."),
                        Fields.choice(
                                screen + "-sign-kind",
                                "What was said or noticed",
                                List.of(StepDownSign.Kind.values()),
                                Words::of,
                                model.kindProperty()),
                        on,
                        Fields.area(
                                screen + "-sign-note",
                                "In the words of whoever said it",
                                "Required.",
                                model.noteProperty()));
        form.getStyleClass().add("form");
        var button =
                Buttons.main(screen + "-sign-save", "Record the sign", () -> model.record(close));
        button.disableProperty().bind(model.underWay());
        var bar = new VBox(new ReasonList("It is not recorded, because", model.refusals()), button);
        var title = "Record a sign for " + childName;
        setCenter(new SidePane(screen + "-sign", title, form, close).withBar(bar));
    }
}
