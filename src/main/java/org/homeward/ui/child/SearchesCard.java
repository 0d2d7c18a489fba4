package org.homeward.ui.child;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.homeward.app.view.ChildPage;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownSign;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Words;

/** What the child says, which searches name the child, what was said about living in a family. */
final class SearchesCard {
    private SearchesCard() {}

    static VBox of(ChildPage page, Consumer<RequestId> open) {
        var card = Cards.of("child-voice", "What the child says");
        if (page.wishes().isEmpty()) {
            card.getChildren().add(Cards.quiet("No wishes are recorded. Ask, and record them."));
        }
        page.wishes().forEach(said -> card.getChildren().add(said(said)));
        card.getChildren().add(Cards.heading("Placement requests"));
        if (page.searches().isEmpty()) {
            card.getChildren().add(Cards.quiet("None."));
        }
        page.searches().forEach(search -> card.getChildren().add(search(search, open)));
        var reviewing = page.reviewing();
        if (!reviewing.signs().isEmpty() || !reviewing.reviews().isEmpty()) {
            card.getChildren().add(Cards.heading("Living with a family"));
            reviewing.signs().forEach(sign -> card.getChildren().add(sign(sign)));
            reviewing.reviews().forEach(review -> card.getChildren().add(review(review)));
        }
        return card;
    }

    private static VBox said(ChildPage.Said said) {
        var words = Cards.sentence("“" + said.words() + "”");
        words.getStyleClass().add("child-words");
        return new VBox(
                words, Cards.quiet(said.on().map(Plain::day).orElse("day of asking not known")));
    }

    private static VBox search(ChildPage.Search search, Consumer<RequestId> open) {
        var request = search.request();
        var link =
                new Hyperlink(
                        "%s, made %s"
                                .formatted(
                                        Words.of(request.type()),
                                        Plain.day(request.timing().madeOn())));
        link.setId("child-request-" + request.id().text());
        link.setOnAction(event -> open.accept(request.id()));
        var lines = new VBox(link, Cards.quiet(state(search)));
        search.decisions()
                .forEach(
                        record ->
                                lines.getChildren()
                                        .add(
                                                Cards.sentence(
                                                        "Decided by %s: %s"
                                                                .formatted(
                                                                        record.decision()
                                                                                .by()
                                                                                .name(),
                                                                        record.decision()
                                                                                .reasons()))));
        return lines;
    }

    private static String state(ChildPage.Search search) {
        return search.met()
                ? "Met"
                : "Open, a home is needed by " + Plain.day(search.request().timing().neededBy());
    }

    private static Label sign(StepDownSign sign) {
        return Cards.sentence(
                "%s: %s (%s, %s)"
                        .formatted(
                                Plain.day(sign.on()),
                                Words.of(sign.kind()),
                                sign.note().isEmpty() ? "no note" : sign.note(),
                                sign.by()));
    }

    private static Label review(StepDownReview review) {
        return Cards.sentence(
                "%s: reviewed, %s. %s Next review %s."
                        .formatted(
                                Plain.day(review.heldOn()),
                                Spoken.inside(Words.of(review.decision())),
                                review.reason(),
                                Plain.day(review.nextReviewOn())));
    }
}
