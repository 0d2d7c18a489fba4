package org.homeward.ui.review;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.homeward.app.review.ReviewPage;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.CareReview;
import org.homeward.domain.review.CaseNote;
import org.homeward.domain.review.CaseStep;
import org.homeward.stepdown.journey.Journey;
import org.homeward.ui.kit.FactList;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Words;

/** How far the child has come, statutory reviews, and what the family says. */
final class CaseCard {
    private CaseCard() {}

    static VBox of(ReviewPage page, ReviewPanes panes) {
        var facts = new FactList();
        page.deciding()
                .journey()
                .ifPresentOrElse(
                        journey -> journey(facts, journey),
                        () -> facts.add("Stage", "Not on the way to a family"));
        facts.add("Steps taken", steps(page.work().steps()));
        facts.add("Statutory reviews", reviews(page.work().careReviews()));
        page.work()
                .note()
                .ifPresentOrElse(
                        note -> note(facts, note),
                        () -> facts.add("What the family says", "not recorded"));
        return Parts.card("review-case", "The case", actions(panes), facts);
    }

    private static void journey(FactList facts, Journey journey) {
        facts.add("Stage", journey.stage().label() + ". " + journey.why());
        journey.next()
                .map(n -> "%s by %s".formatted(Spoken.opening(n.what()), Plain.day(n.due())))
                .ifPresent(words -> facts.add("Next", words));
    }

    private static List<Node> actions(ReviewPanes panes) {
        return List.of(
                Parts.small("review-step-open", "Take a step", "Take a step", panes::step),
                Parts.small(
                        "review-care-open",
                        "Statutory review",
                        "Record a statutory review",
                        panes::careReview),
                Parts.small("review-note-open", "Case note", "Write a case note", panes::caseNote),
                Parts.small(
                        "review-report-open",
                        "Home's report",
                        "Record a report of the home",
                        panes::report));
    }

    private static void note(FactList facts, CaseNote note) {
        facts.add("What the family says", said(note.familyView()));
        facts.add(
                "Contested",
                note.contested().isBlank() ? "nobody contests it on record" : note.contested());
        facts.add(
                "Noted by",
                "%s, %s".formatted(note.recorded().by(), Plain.day(note.recorded().on())));
    }

    private static String steps(List<CaseStep> steps) {
        return steps.isEmpty()
                ? "none"
                : steps.stream().map(CaseCard::step).collect(Collectors.joining("\n"));
    }

    private static String step(CaseStep step) {
        return "%s: %s%s%s"
                .formatted(
                        Plain.day(step.recorded().on()),
                        Words.of(step.kind()),
                        step.until().map(day -> ", until " + Plain.day(day)).orElse(""),
                        step.note().isBlank() ? "" : ". " + step.note());
    }

    private static String reviews(List<CareReview> reviews) {
        return reviews.isEmpty()
                ? "none booked or held"
                : reviews.stream()
                        .map(r -> "%s: %s".formatted(Plain.day(r.on()), Words.of(r.state())))
                        .collect(Collectors.joining("\n"));
    }

    private static String said(String words) {
        return words.isBlank() ? "not recorded" : words;
    }
}
