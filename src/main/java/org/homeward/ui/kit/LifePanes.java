package org.homeward.ui.kit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.Reason;

/** Forms about the life of a placement, each in a pane at the right. */
public final class LifePanes {
    private LifePanes() {}

    /**
     * A form with its button. What stops it is said beside the button; a reason leads to the field
     * whose id is that of the pane and the reason's code in small letters, where there is one.
     */
    public static SidePane of(
            String id, String title, String verb, LifeForm model, Runnable close, Node... fields) {
        var form = new VBox(fields);
        form.getStyleClass().add("form");
        var button = Buttons.main(id + "-save", verb, () -> model.record(close));
        button.disableProperty().bind(model.underWay());
        var errors =
                new ErrorSummary(
                        id + "-errors",
                        "It is not recorded, because",
                        model.refusals(),
                        reason -> field(id, reason, form));
        return new SidePane(id, title, form, close).withBar(new VBox(errors, button));
    }

    public static SidePane disruption(String screen, DisruptionForm model, Runnable close) {
        var id = screen + "-disruption";
        return of(
                id,
                "Record a disruption",
                "Record the disruption",
                model,
                close,
                Cards.quiet("The placement is at risk of ending, or ended against the plan."),
                day(id + "-on", "Seen on", model.seenOnProperty(), model),
                day(
                        id + "-meeting",
                        "Meeting held or booked for (may be empty)",
                        model.meetingOnProperty(),
                        model),
                Fields.area(id + "-what", "What happened", "Required.", model.whatProperty()),
                Fields.area(
                        id + "-helps",
                        "What was learned, what support is given",
                        "",
                        model.helpsProperty()));
    }

    public static SidePane visit(String screen, VisitForm model, Runnable close) {
        var id = screen + "-visit";
        return of(
                id,
                "Record a visit",
                "Record the visit",
                model,
                close,
                day(id + "-on", "Visited on", model.onProperty(), model),
                Fields.area(id + "-note", "What was seen and said", "", model.noteProperty()));
    }

    /** A day of the form, shown as it is known. */
    public static DateField day(
            String id, String label, ObjectProperty<Optional<LocalDate>> day, LifeForm model) {
        return Fields.date(id, label, model.asAt(), day);
    }

    private static Optional<String> field(String id, Reason reason, VBox form) {
        var field = id + "-" + reason.code().toLowerCase(Locale.UK);
        return Optional.ofNullable(form.lookup("#" + field)).map(Node::getId);
    }
}
