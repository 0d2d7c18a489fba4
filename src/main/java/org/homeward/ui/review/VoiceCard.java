package org.homeward.ui.review;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.homeward.app.review.ReviewPage;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.StepDownSign;
import org.homeward.stepdown.SpokenWish;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Words;

/** The child first: own words, who asked and when, and who was offered to stand by the child. */
final class VoiceCard {
    private VoiceCard() {}

    static VBox of(ReviewPage page, ReviewPanes panes) {
        var name = page.header().name().name();
        var record =
                Buttons.of(
                        "review-voice-open",
                        "Record what %s says (V)".formatted(name),
                        panes::voice);
        var card = Parts.card("review-voice", "What %s says".formatted(name), List.of(record));
        page.heard().findSince().ifPresent(said -> card.getChildren().addAll(asSign(said)));
        if (page.heard().wish().isEmpty()) {
            card.getChildren().addAll(notAsked(name));
        }
        page.heard().inStay().ifPresent(voice -> card.getChildren().addAll(now(voice)));
        var before = earlier(page);
        if (!before.isEmpty()) {
            var title = "What was said before (%d)".formatted(before.size());
            card.getChildren().add(Parts.folded("review-voice-earlier", title, before));
        }
        return card;
    }

    /** A sign tells what was heard in the words of whoever recorded it. */
    private static Node[] asSign(SpokenWish said) {
        var words = Cards.sentence(said.words());
        words.getStyleClass().add("review-words");
        var by = "Recorded as a sign by %s, %s.".formatted(said.by(), Plain.day(said.on()));
        return new Node[] {
            words,
            Parts.line(Cards.quiet(by), Parts.tag("Wish: " + Words.of(said.wish()), "tag-said"))
        };
    }

    private static Node[] notAsked(String name) {
        var sentence =
                "Nobody has recorded in this stay what %s says about living with a family. Until the child was"
                        + " asked nobody can decide to proceed.";
        return new Node[] {
            Parts.tag("Not asked", "tag-stale"), Cards.sentence(sentence.formatted(name))
        };
    }

    private static Node[] now(ChildsVoice voice) {
        var wish =
                Parts.tag(
                        "Wish: " + Words.of(voice.wish()),
                        voice.wish().isAnswered() ? "tag-said" : "tag-stale");
        var words = Cards.sentence(quoted(voice));
        words.setId("review-voice-words");
        words.getStyleClass().add("review-words");
        var offers =
                Cards.sentence(
                        "Advocate: %s. Mentor who was in care: %s."
                                .formatted(
                                        ReviewWords.offer(voice.advocate()),
                                        ReviewWords.offer(voice.mentor())));
        return new Node[] {words, Parts.line(Cards.quiet(asked(voice)), wish), offers};
    }

    private static String quoted(ChildsVoice voice) {
        return voice.words().isBlank()
                ? "The child was not asked."
                : "\u201c" + voice.words() + "\u201d";
    }

    private static String asked(ChildsVoice voice) {
        return "%s, %s. %s"
                .formatted(voice.asked().by(), Plain.day(voice.asked().on()), voice.how());
    }

    private static List<Node> earlier(ReviewPage page) {
        var lines = new ArrayList<Node>();
        page.heard().voices().stream()
                .filter(voice -> !page.heard().inStay().equals(Optional.of(voice)))
                .map(VoiceCard::before)
                .forEach(lines::add);
        page.heard().signs().stream().map(VoiceCard::sign).forEach(lines::add);
        return lines;
    }

    private static Node before(ChildsVoice voice) {
        var head =
                Parts.bold(
                        "%s: %s".formatted(Plain.day(voice.asked().on()), Words.of(voice.wish())));
        return new VBox(head, Cards.sentence(quoted(voice)), small(asked(voice)));
    }

    private static Node sign(StepDownSign sign) {
        var head = Parts.bold("%s: %s".formatted(Plain.day(sign.on()), Words.of(sign.kind())));
        return new VBox(head, Cards.sentence(sign.note()), small(sign.by()));
    }

    private static Node small(String words) {
        var label = Cards.quiet(words);
        label.getStyleClass().add(Styles.TEXT_SMALL);
        return label;
    }
}
