package org.homeward.ui.child;

import java.util.List;
import javafx.scene.layout.VBox;
import org.homeward.app.view.HouseholdRow;
import org.homeward.domain.care.EndReason;
import org.homeward.domain.common.Answer;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.FilterBox;
import org.homeward.ui.kit.LifePanes;
import org.homeward.ui.kit.SidePane;
import org.homeward.ui.kit.Words;

/** The forms about a placement, each in a pane at the right. */
final class LifeForms {
    private LifeForms() {}

    static SidePane end(EndForm model, Runnable close) {
        return LifePanes.of(
                "child-end",
                "End the placement",
                "Record the end",
                model,
                close,
                LifePanes.day(
                        "child-end-on", "First day no longer there", model.onProperty(), model),
                Fields.choice(
                        "child-end-reason",
                        "Why, by the return's list",
                        List.of(EndReason.values()),
                        LifeForms::words,
                        model.reasonProperty()),
                Fields.choice(
                        "child-end-planned",
                        "Was it planned?",
                        List.of(Answer.values()),
                        Words::of,
                        model.plannedProperty()),
                Fields.line(
                        "child-end-destination",
                        "Where the child goes",
                        "",
                        model.destinationProperty()),
                Fields.line(
                        "child-end-left",
                        "Care ends with it: code of the return",
                        "Such as E4A; empty while the child is still looked after.",
                        model.leftCareProperty()),
                Fields.area("child-end-note", "Note", "", model.noteProperty()));
    }

    static SidePane correct(CorrectForm model, Runnable close) {
        return LifePanes.of(
                "child-correct",
                "Correct the placement",
                "Record the correction",
                model,
                close,
                Cards.quiet("Nothing is deleted: what it said before is kept with the reason."),
                Fields.choice(
                        "child-correct-what",
                        "What is right",
                        List.of(CorrectForm.What.values()),
                        Words::of,
                        model.whatProperty()),
                LifePanes.day("child-correct-day", "The child came on", model.dayProperty(), model),
                Fields.area("child-correct-why", "Why", "Required.", model.reasonProperty()));
    }

    static SidePane stay(StayForm model, Runnable newRequest, Runnable close) {
        if (model.requests().isEmpty()) {
            return new SidePane(
                    "child-stay",
                    "Plan a short stay",
                    new VBox(
                            Cards.sentence(
                                    "A stay needs a request for respite or a short break, so that"
                                            + " the rules are asked and the decision is kept."),
                            Buttons.main("child-stay-request", "Make the request", newRequest)),
                    close);
        }
        var request =
                new FilterBox<>(
                                "child-stay-for",
                                "Choose the request",
                                model.requests(),
                                r -> r.id() + ", " + Words.of(r.type()))
                        .bound(model.requestProperty());
        var household =
                new FilterBox<HouseholdRow>(
                                "child-stay-household",
                                "Choose the household",
                                List.of(),
                                row -> row.household().name())
                        .offering(model.households().rows())
                        .bound(model.householdProperty());
        return LifePanes.of(
                "child-stay",
                "Plan a short stay",
                "Plan the stay",
                model,
                close,
                request,
                household,
                LifePanes.day("child-stay-from", "First day away", model.fromProperty(), model),
                LifePanes.day("child-stay-until", "First day back", model.untilProperty(), model),
                Fields.area("child-stay-why", "Why this household", "", model.whyProperty()),
                Fields.area(
                        "child-stay-not-first",
                        "Why not the first of the list",
                        "Where it is not.",
                        model.whyNotFirstProperty()));
    }

    private static String words(EndReason reason) {
        return reason.label() + " (" + reason.name() + ")";
    }
}
