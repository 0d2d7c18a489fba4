package org.homeward.ui.review;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.homeward.app.review.FamilyOptions;
import org.homeward.app.review.ReviewPage;
import org.homeward.domain.common.Plain;
import org.homeward.stepdown.trigger.FlagReason;
import org.homeward.ui.kit.Cards;

/** Why the child is flagged, how far the child has come, and what is new since the last review. */
final class WhyCard {
    private WhyCard() {}

    static VBox of(ReviewPage page, LocalDate asAt) {
        var flagging = page.flagging();
        boolean flagged = flagging.whyNot().isEmpty() && !flagging.because().isEmpty();
        var card = Cards.of("review-why", flagged ? "Why flagged" : "Not flagged");
        var parts = card.getChildren();
        flagging.whyNot().ifPresent(why -> parts.add(Cards.sentence(why.sentence())));
        if (flagged) {
            parts.add(Cards.quiet(since(flagging, asAt)));
        }
        flagging.because().stream().map(WhyCard::trigger).forEach(parts::add);
        if (flagging.because().isEmpty() && flagging.whyNot().isEmpty()) {
            parts.add(
                    Cards.sentence(
                            "The child is not in residential care on this day, so nothing asks for"
                                    + " a review."));
        }
        return card;
    }

    private static String since(ReviewPage.Flagging flagging, LocalDate asAt) {
        return flagging.since()
                .map(day -> Plain.count(day.until(asAt, ChronoUnit.DAYS), "day", "days"))
                .map("Flagged for %s."::formatted)
                .orElse("Since when is not recorded.");
    }

    private static Node trigger(FlagReason trigger) {
        var since = trigger.since().map(day -> ", " + Plain.day(day)).orElse("");
        var where =
                small("%s%s. %s".formatted(trigger.recorded(), since, trigger.reason().source()));
        return new VBox(
                Cards.sentence(trigger.reason().sentence()),
                Cards.sentence("Recorded: " + trigger.value()),
                where);
    }

    /** What is new since the last review; nothing while no review was held. */
    static List<Node> news(ReviewPage page, FamilyOptions options) {
        if (page.deciding().reviews().isEmpty()) {
            return List.of(Cards.quiet("There was no review yet."));
        }
        if (options.news().isEmpty()) {
            return List.of(Cards.quiet("Nothing new is recorded since the last review."));
        }
        return options.news().stream().<Node>map(Cards::sentence).toList();
    }

    private static Node small(String words) {
        var label = Cards.quiet(words);
        label.getStyleClass().add(Styles.TEXT_SMALL);
        return label;
    }
}
