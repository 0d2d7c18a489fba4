package org.homeward.ui.requests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.RequestClosing;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.Focus;
import org.homeward.ui.kit.Words;

/** The short forms of a search: a contact, a held place, the end, what speaks for a home. */
final class WorkForms {
    private static final int MOST_PLACES = 8;

    private WorkForms() {}

    static Node contact(String name, LogViewModel model, Runnable done, Runnable close) {
        var outcome =
                Fields.choice(
                        "request-log-outcome",
                        "What came of it",
                        List.of(Approach.Outcome.values()),
                        Words::of,
                        model.outcomeProperty());
        var reasons =
                Stream.concat(
                                Stream.of(Optional.<Approach.DeclineReason>empty()),
                                Arrays.stream(Approach.DeclineReason.values()).map(Optional::of))
                        .toList();
        var reason =
                Fields.choice(
                        "request-log-reason",
                        "Why it came to nothing",
                        reasons,
                        why -> why.map(Words::of).orElse("Choose"),
                        model.reasonProperty());
        model.outcomeProperty().subscribe(now -> reason.setVisible(model.needsReason()));
        reason.managedProperty().bind(reason.visibleProperty());
        outcome.getChildren().forEach(WorkForms::takeKeyboard);
        return new NoteForm(
                model.command(),
                "Contact with " + name,
                () -> model.log(done),
                close,
                Cards.quiet("Kept with the time and your name, and shown on the next search."),
                outcome,
                reason,
                Fields.area("request-log-note", "Note", "What was said.", model.noteProperty()));
    }

    static Node hold(String name, HoldViewModel model, Runnable done, Runnable close) {
        return new NoteForm(
                model.command(),
                "Hold a place with " + name,
                () -> model.hold(done),
                close,
                Cards.quiet("A held place counts as taken for every other child."),
                Fields.choice(
                        "request-hold-places",
                        "Places",
                        IntStream.rangeClosed(1, MOST_PLACES).boxed().toList(),
                        String::valueOf,
                        model.placesProperty()),
                Fields.date("request-hold-until", "Until", model.asAt(), model.untilProperty()),
                Fields.line("request-hold-reason", "Why", "", model.reasonProperty()));
    }

    static Node closing(ClosingViewModel model, Runnable done, Runnable close) {
        return new NoteForm(
                model.command(),
                "Close the search",
                () -> model.close(done),
                close,
                Cards.quiet("Nobody is placed by it. The search stays on record."),
                Fields.choice(
                        "request-closing-outcome",
                        "How it ended",
                        List.of(RequestClosing.Outcome.values()),
                        Words::of,
                        model.outcomeProperty()),
                Fields.area(
                        "request-closing-note",
                        "In a few words",
                        "Required.",
                        model.noteProperty()));
    }

    static Node voiding(VoidViewModel model, Runnable done, Runnable close) {
        return new NoteForm(
                model.command(),
                "Make the contact void",
                () -> model.voidIt(done),
                close,
                Cards.quiet("It leaves the log and stays on record as void."),
                Fields.area("request-void-why", "Why", "Required.", model.reasonProperty()));
    }

    static Node reasons(String name, ShortlistViewModel model, Runnable done, Runnable close) {
        var speaks =
                Fields.area("request-shortlist-for", "What speaks for it", "", model.forProperty());
        speaks.getChildren().forEach(WorkForms::takeKeyboard);
        return new NoteForm(
                model.command(),
                name + " on the shortlist",
                () -> model.keep(done),
                close,
                speaks,
                Fields.area(
                        "request-shortlist-against",
                        "What speaks against it",
                        "",
                        model.againstProperty()));
    }

    private static void takeKeyboard(Node node) {
        if (node instanceof TextInputControl || node instanceof ComboBox) {
            Focus.whenShown(node);
        }
    }
}
