package org.homeward.ui.asking;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.homeward.app.view.AskingPage;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.Plain;
import org.homeward.domain.search.Urgency;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.CareWords;
import org.homeward.ui.kit.Fields;

/** The wishes, the ask itself and what a home must have. */
final class AskPart {
    private AskPart() {}

    static Node wishes(AskingViewModel model) {
        var draft = model.draft();
        var parts = new FormParts(draft);
        var asked = Fields.date("asking-asked", "Asked on", model.asAt(), draft.askedOn);
        return FormParts.card(
                "wishes",
                "In the children's words",
                parts.words(Entry.WISHES),
                FormParts.beside(asked, parts.words(Entry.HOW)),
                parts.words(Entry.CHANGED),
                parts.words(Entry.WHY_NOT_ASKED));
    }

    static Node ask(AskingViewModel model, AskingPage page) {
        var draft = model.draft();
        var parts = new FormParts(draft);
        var needed = Fields.date("asking-needed", "Needed by", model.asAt(), draft.neededBy);
        var until =
                Fields.date(
                        "asking-until",
                        "Expected until (open when empty)",
                        model.asAt(),
                        draft.expectedUntil);
        return FormParts.card(
                "ask",
                "The ask",
                FormParts.beside(
                        FormParts.choice("type", "Kind of care", CareType.values(), draft.type),
                        FormParts.choice("urgency", "Urgency", Urgency.values(), draft.urgency),
                        needed,
                        until,
                        parts.words(Entry.PLAN),
                        FormParts.choice(
                                "legal",
                                "Legal status",
                                Stream.concat(Stream.of(""), CareWords.legalCodes().stream())
                                        .toList(),
                                code -> CareWords.legal(new LegalStatus(code)),
                                draft.legal),
                        parts.words(Entry.LOCATION),
                        parts.words(Entry.AUTHOR)),
                emergency(model, page));
    }

    static Node must(Draft draft) {
        var parts = new FormParts(draft);
        return FormParts.card(
                "must",
                "Must have, should have",
                Fields.ticks(
                        "asking", "Must have", "A home without it is ruled out.", draft.essential),
                parts.words(Entry.ALSO_ESSENTIAL),
                parts.words(Entry.WHY_ESSENTIAL),
                parts.words(Entry.DESIRABLE));
    }

    static Node why(Draft draft) {
        return FormParts.card("why", "The change", new FormParts(draft).words(Entry.WHY_CHANGED));
    }

    private static Label emergency(AskingViewModel model, AskingPage page) {
        var draft = model.draft();
        var words =
                Cards.sentence(
                        "An emergency goes ahead with what is known. Today will list the request"
                                + " to be completed by %s, 5 working days from now."
                                        .formatted(Plain.day(page.completeBy())));
        words.setId("asking-emergency");
        words.getStyleClass().add("callout");
        Runnable look = () -> words.setVisible(model.isEmergency());
        List.of(draft.type, draft.urgency).forEach(choice -> choice.subscribe(look));
        look.run();
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }
}
