package org.homeward.ui.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homeward.app.review.ReviewPage;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.Blocker;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in the way, who deals with it and by when; overdue in a word, never colour alone. */
final class BlockersCard {
    private BlockersCard() {}

    static VBox of(ReviewPage page, ReviewPanes panes, LocalDate asAt) {
        var raise = Buttons.of("review-blocker-open", "Raise a blocker (B)", panes::blocker);
        var standing = page.work().standing();
        var card =
                Parts.card(
                        "review-blockers",
                        "Blockers (%d)".formatted(standing.size()),
                        List.of(raise));
        if (standing.isEmpty()) {
            card.getChildren().add(Cards.quiet("Nothing recorded stands in the way."));
        }
        standing.stream()
                .map(blocker -> row(blocker, panes, asAt))
                .forEach(card.getChildren()::add);
        cleared(page.work().cleared()).ifPresent(card.getChildren()::add);
        return card;
    }

    private static Optional<Node> cleared(List<Blocker> cleared) {
        return cleared.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Parts.folded(
                                "review-blockers-cleared",
                                "Out of the way (%d)".formatted(cleared.size()),
                                cleared.stream().map(BlockersCard::gone).toList()));
    }

    private static Node row(Blocker blocker, ReviewPanes panes, LocalDate asAt) {
        var kind = Words.of(blocker.kind());
        var title = Parts.bold(blocker.note().isBlank() ? kind : kind + ": " + blocker.note());
        var who =
                Cards.quiet(
                        "%s deals with it by %s. Raised by %s, %s."
                                .formatted(
                                        blocker.owner(),
                                        Plain.day(blocker.due()),
                                        blocker.raised().by(),
                                        Plain.day(blocker.raised().on())));
        var box =
                new VBox(Parts.line(title, due(blocker, asAt), actions(blocker, kind, panes)), who);
        box.getStyleClass().add("review-entry");
        return box;
    }

    private static HBox actions(Blocker blocker, String kind, ReviewPanes panes) {
        var actions =
                new HBox(
                        Parts.small(
                                "review-clear-" + blocker.id(),
                                "Out of the way",
                                "Out of the way: " + kind,
                                () -> panes.model().clear(blocker)),
                        Parts.small(
                                "review-hand-on-" + blocker.id(),
                                "Change",
                                "Change owner or day: " + kind,
                                () -> panes.handOn(blocker)),
                        Parts.small(
                                "review-void-" + blocker.id(),
                                "Take out",
                                "Raised in error, take out: " + kind,
                                () -> panes.voidBlocker(blocker)));
        actions.getStyleClass().add("row-line");
        return actions;
    }

    private static Node due(Blocker blocker, LocalDate asAt) {
        if (!blocker.isOverdueOn(asAt)) {
            return Parts.tag("Due " + Plain.day(blocker.due()), "tag-said");
        }
        var tag =
                Parts.tag(
                        "Overdue by "
                                + Plain.count(
                                        blocker.due().until(asAt, ChronoUnit.DAYS), "day", "days"),
                        "tag-stale");
        tag.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        return tag;
    }

    private static Node gone(Blocker blocker) {
        return Cards.sentence(
                "%s: out of the way since %s (%s)."
                        .formatted(
                                Words.of(blocker.kind()),
                                blocker.cleared().map(c -> Plain.day(c.on())).orElse(""),
                                blocker.cleared().map(c -> c.by()).orElse("")));
    }
}
