package org.homeward.ui.review;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.homeward.app.review.ReviewPage;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.domain.review.LedgerEntry.Side;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Words;

/** For and against beside each other, each with its author, day, weight in words and evidence. */
final class LedgerCard {
    private final ReviewPanes panes;

    private LedgerCard(ReviewPanes panes) {
        this.panes = panes;
    }

    static VBox of(ReviewPage page, ReviewPanes panes) {
        var ledger = new LedgerCard(panes);
        var sides = new GridPane();
        sides.getStyleClass().add("halves");
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            sides.getColumnConstraints().add(half);
        }
        sides.add(ledger.side(Side.FOR, page.ledger().list(Side.FOR)), 0, 0);
        sides.add(ledger.side(Side.AGAINST, page.ledger().list(Side.AGAINST)), 1, 0);
        var card = Cards.of("review-ledger", "For and against a family", sides);
        var earlier = page.ledger().earlier();
        if (!earlier.isEmpty()) {
            card.getChildren().add(before(earlier));
        }
        return card;
    }

    private static Node before(List<LedgerEntry> earlier) {
        return Parts.folded(
                "review-ledger-earlier",
                "Weighed before (%d): it does not count again".formatted(earlier.size()),
                earlier.stream().map(LedgerCard::past).toList());
    }

    private VBox side(Side side, List<LedgerEntry> entries) {
        boolean isFor = side == Side.FOR;
        var add =
                Buttons.of(
                        isFor ? "review-for-open" : "review-against-open",
                        isFor ? "Add for (F)" : "Add against (A)",
                        () -> panes.entry(side));
        var heading = Parts.bold("%s (%d)".formatted(Words.of(side), entries.size()));
        var box = new VBox(Parts.line(heading, add));
        box.getStyleClass().add("stack");
        box.setId(isFor ? "review-for" : "review-against");
        if (entries.isEmpty()) {
            var which = isFor ? "for" : "against";
            box.getChildren()
                    .add(
                            Cards.quiet(
                                    "Nobody has said yet what speaks %s a family."
                                            .formatted(which)));
        }
        entries.stream().map(this::entry).forEach(box.getChildren()::add);
        return box;
    }

    private Node entry(LedgerEntry entry) {
        var out =
                Parts.small(
                        "review-void-" + entry.id(),
                        "Take out",
                        "Take out: " + entry.text(),
                        () -> panes.voidEntry(entry));
        var box =
                new VBox(
                        Parts.line(Cards.sentence(entry.text()), weight(entry), out), where(entry));
        box.getStyleClass().add("review-entry");
        return box;
    }

    private static Node past(LedgerEntry entry) {
        var words = "%s: %s".formatted(Words.of(entry.side()), entry.text());
        return new VBox(Parts.line(Cards.sentence(words), weight(entry)), where(entry));
    }

    private static Node weight(LedgerEntry entry) {
        return Parts.tag(
                Words.of(entry.weight()),
                entry.weight() == LedgerEntry.Weight.STRONG ? "tag-chosen" : "tag-said");
    }

    private static Node where(LedgerEntry entry) {
        var words =
                Cards.quiet(
                        "%s, %s. Evidence: %s"
                                .formatted(
                                        entry.recorded().by(),
                                        Plain.day(entry.recorded().on()),
                                        entry.evidence()));
        words.getStyleClass().add(Styles.TEXT_SMALL);
        return words;
    }
}
