package org.homeward.ui.stepdown;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.homeward.domain.review.CaseStep;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.LifePanes;
import org.homeward.ui.kit.SidePane;

/** The form in which a step is recorded that only people can take. */
final class StepPane {
    private static final String ID = "stepdown-step";

    private StepPane() {}

    static SidePane of(String label, StepForm model, Runnable close) {
        List<Node> fields = new ArrayList<>();
        fields.add(Cards.quiet(label + ". " + meaning(model.kind())));
        if (model.asksUntil()) {
            fields.add(
                    LifePanes.day(
                            ID + "-until",
                            model.kind() == CaseStep.Kind.PAUSED
                                    ? "The work goes on from"
                                    : "To be reviewed by (may be empty)",
                            model.untilProperty(),
                            model));
        }
        fields.add(Fields.area(ID + "-note", said(model.kind()), "", model.noteProperty()));
        return LifePanes.of(
                ID,
                verb(model.kind()),
                verb(model.kind()),
                model,
                close,
                fields.toArray(Node[]::new));
    }

    static String verb(CaseStep.Kind kind) {
        return switch (kind) {
            case SCREENED -> "Screen the flag";
            case PROFILE_READY -> "The profile is ready";
            case PAUSED -> "Pause the work";
            case RESUMED -> "Take the work up again";
            case CHILD_CHANGED_MIND -> "The child changed their mind";
            case PLAN_CHANGED -> "Another plan";
        };
    }

    private static String meaning(CaseStep.Kind kind) {
        return switch (kind) {
            case SCREENED -> "A team lead has looked at the flag and asks for a review.";
            case PROFILE_READY -> "The child's profile for families is ready; the child helped.";
            case PAUSED -> "The work rests; the child keeps the place in it.";
            case RESUMED -> "The work goes on where it rested.";
            case CHILD_CHANGED_MIND -> "The child no longer wants to live with a family.";
            case PLAN_CHANGED -> "The plan is another one: home, kin, adult life.";
        };
    }

    private static String said(CaseStep.Kind kind) {
        return switch (kind) {
            case SCREENED, RESUMED -> "Note";
            case PROFILE_READY -> "How the child helped to write it";
            case PAUSED -> "Why it rests";
            case CHILD_CHANGED_MIND -> "What the child said, in the child's own words";
            case PLAN_CHANGED -> "What the plan is now";
        };
    }
}
