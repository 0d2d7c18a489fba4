package org.homeward.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.homeward.app.review.ReviewPage;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.domain.review.StepDownReview;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.FactList;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Words;

/** Earlier reviews with what was decided and weighed; one is corrected by another review. */
final class EarlierCard {
    private EarlierCard() {}

    static VBox of(ReviewPage page) {
        var reviews = page.deciding().reviews();
        var card = Cards.of("review-earlier", "Earlier reviews (%d)".formatted(reviews.size()));
        if (reviews.isEmpty()) {
            card.getChildren().add(Cards.quiet("This is the first review."));
            return card;
        }
        card.getChildren()
                .add(Cards.quiet("A decision stays as it was made. A new review corrects it."));
        reviews.stream().map(review -> review(review, page)).forEach(card.getChildren()::add);
        return card;
    }

    private static Node review(StepDownReview review, ReviewPage page) {
        var detail = review.detail();
        var facts = new FactList().add("Reason", review.reason());
        said(facts, "Conditions", detail.conditions());
        said(facts, "In spite of an intensive need", detail.intensiveException());
        said(facts, "Consulted", Spoken.list(detail.consulted().stream().map(Words::of).toList()));
        detail.dissents().forEach(d -> facts.add("Dissent", "%s: %s".formatted(d.by(), d.words())));
        said(facts, "Weighed", String.join("\n", weighed(review, page)));
        facts.add("Decided by", decided(review));
        var title =
                "%s: %s. Looked at again on %s."
                        .formatted(
                                Plain.day(review.heldOn()),
                                Words.of(review.decision()),
                                Plain.day(review.nextReviewOn()));
        return new VBox(Parts.bold(title), facts);
    }

    private static void said(FactList facts, String name, String words) {
        if (!words.isBlank()) {
            facts.add(name, words);
        }
    }

    private static String decided(StepDownReview review) {
        return review.detail().policy().isEmpty()
                ? review.by()
                : "%s, policy %s".formatted(review.by(), review.detail().policy());
    }

    private static List<String> weighed(StepDownReview review, ReviewPage page) {
        var ledger = page.ledger();
        var all = new ArrayList<String>();
        Stream.concat(ledger.earlier().stream(), ledger.counting().stream())
                .filter(entry -> review.detail().entries().contains(entry.id()))
                .map(EarlierCard::words)
                .forEach(all::add);
        return all;
    }

    private static String words(LedgerEntry entry) {
        return "%s (%s): %s"
                .formatted(
                        Words.of(entry.side()),
                        Spoken.inside(Words.of(entry.weight())),
                        entry.text());
    }
}
