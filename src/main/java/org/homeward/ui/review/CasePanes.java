package org.homeward.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.BlockerKind;
import org.homeward.domain.review.CareReview;
import org.homeward.domain.review.CaseStep;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.Words;

/** Forms for what is done about the case: blockers, steps, statutory reviews, notes. */
final class CasePanes {
    private static final String BLOCKER = "review-blocker-form";
    private static final FormParts.Pane STEP =
            new FormParts.Pane(
                    "review-step-form",
                    "Take a step",
                    "Record the step",
                    Map.of(
                            "KIND", "review-step-form-kind",
                            "LEAD", "review-step-form-kind",
                            "PAUSED", "review-step-form-kind",
                            "DAY", "review-step-form-kind",
                            "NOTE", "review-step-form-note",
                            "UNTIL", "review-step-form-until"));

    private static final FormParts.Pane CAREREVIEW =
            new FormParts.Pane(
                    "review-care-form",
                    "Statutory review",
                    "Record it",
                    Map.of(
                            "STATE", "review-care-form-state",
                            "ON", "review-care-form-on",
                            "HELD", "review-care-form-state",
                            "NOTE", "review-care-form-note"));

    private static final FormParts.Pane CASENOTE =
            new FormParts.Pane(
                    "review-note-form",
                    "Case note",
                    "Record it",
                    Map.of(
                            "HEARING", "review-note-form-hearing",
                            "WORKERS", "review-note-form-workers",
                            "NOTE", "review-note-form-family"));

    private CasePanes() {}

    static FormPane blocker(BlockerForm form, Runnable record, Runnable close) {
        var changed = form.handedOn();
        var fields = new ArrayList<>(changed.map(CasePanes::kept).orElseGet(() -> raised(form)));
        fields.add(Fields.line(BLOCKER + "-owner", "Who deals with it", "Required.", form.owner));
        fields.add(Fields.date(BLOCKER + "-due", "By", form.asAt(), form.due));
        var pane =
                new FormParts.Pane(
                        BLOCKER,
                        changed.isPresent() ? "Change a blocker" : "Raise a blocker",
                        changed.isPresent() ? "Change it" : "Raise it",
                        Map.of(
                                "KIND", BLOCKER + "-kind",
                                "OWNER", BLOCKER + "-owner",
                                "DUE", BLOCKER + "-due"));
        return FormParts.pane(pane, form, record, close, fields);
    }

    private static List<Node> kept(Blocker blocker) {
        return List.of(Parts.bold(Words.of(blocker.kind())));
    }

    private static List<Node> raised(BlockerForm form) {
        return List.of(
                FormParts.choose(
                        BLOCKER + "-kind",
                        "What stands in the way",
                        List.of(BlockerKind.values()),
                        form.kind),
                Fields.area(BLOCKER + "-note", "What exactly", "", form.note));
    }

    static FormPane step(StepForm form, Runnable record, Runnable close) {
        var id = "review-step-form";
        var fields =
                List.<Node>of(
                        FormParts.choose(
                                id + "-kind", "Step", List.of(CaseStep.Kind.values()), form.kind),
                        Fields.area(
                                id + "-note",
                                "In words",
                                "Why it rests, how the child helped with the profile, what the plan"
                                        + " is now.",
                                form.note),
                        Fields.date(
                                id + "-until",
                                "Until (a pause), or reviewed by (screened)",
                                form.asAt(),
                                form.until));
        return FormParts.pane(STEP, form, record, close, fields);
    }

    static FormPane careReview(CareReviewForm form, Runnable record, Runnable close) {
        var id = "review-care-form";
        var fields =
                List.<Node>of(
                        Cards.quiet(
                                "A placement may end only after a statutory review (Care Planning"
                                        + " Regulations 2010 reg 14)."),
                        FormParts.choose(
                                id + "-state",
                                "The review is",
                                List.of(CareReview.State.values()),
                                form.state),
                        Fields.date(id + "-on", "On", form.asAt(), form.on),
                        Fields.area(
                                id + "-note", "What was agreed, or why cancelled", "", form.note));
        return FormParts.pane(CAREREVIEW, form, record, close, fields);
    }

    static FormPane caseNote(CaseNoteForm form, Runnable record, Runnable close) {
        var id = "review-note-form";
        var fields =
                List.<Node>of(
                        Fields.date(id + "-hearing", "Next hearing", form.asAt(), form.hearing),
                        FormParts.figure(
                                id + "-workers", "Social workers in 24 months", form.workers),
                        Fields.area(
                                id + "-family",
                                "What parents and relatives say of the plan",
                                "",
                                form.family),
                        Fields.area(
                                id + "-contested",
                                "Who contests the plan, and what they say",
                                "",
                                form.contested));
        return FormParts.pane(CASENOTE, form, record, close, fields);
    }

    static FormPane voiding(String words, VoidForm form, Runnable record, Runnable close) {
        var id = "review-void-form";
        var fields =
                List.<Node>of(
                        Parts.bold(words),
                        Cards.quiet("It goes out of sight and stays on record as void."),
                        Fields.area(id + "-why", "Why it is wrong", "Required.", form.why));
        var pane =
                new FormParts.Pane(
                        id, "Take out " + form.what(), "Take it out", Map.of("WHY", id + "-why"));
        return FormParts.pane(pane, form, record, close, fields);
    }
}
