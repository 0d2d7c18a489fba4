package org.homeward.ui.requests;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.Hold;
import org.homeward.domain.search.ShortlistedHome;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.FactList;
import org.homeward.ui.kit.Moments;

/** What people have done: the shortlist with reasons, places held, and every contact. */
final class WorkPane {
    private final Match match;
    private final RequestViewModel model;
    private final Consumer<Node> side;
    private final Runnable close;

    /** {@code side} shows a form at the right, {@code close} takes it away again. */
    WorkPane(Match match, RequestViewModel model, Consumer<Node> side, Runnable close) {
        this.match = match;
        this.model = model;
        this.side = side;
        this.close = close;
    }

    Node node() {
        var body = new VBox(shortlist(), holds(), contacts());
        body.getStyleClass().addAll("page-body", "record-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setId("request-work");
        scroll.getStyleClass().add("plain-scroll");
        return scroll;
    }

    private VBox shortlist() {
        var card = Cards.of("request-shortlisted", "Shortlist");
        var homes = match.casefile().shortlisted();
        if (homes.isEmpty()) {
            card.getChildren()
                    .add(Cards.quiet("Nobody is on it. S puts the home you look at on it."));
        }
        homes.forEach(home -> card.getChildren().add(shortlisted(home)));
        return card;
    }

    private VBox shortlisted(ShortlistedHome home) {
        var id = home.household().text();
        var facts =
                new FactList()
                        .add("For", said(home.reasonsFor()))
                        .add("Against", said(home.reasonsAgainst()));
        var edit =
                Buttons.of(
                        "request-reasons-" + id,
                        "Reasons for and against",
                        () -> side.accept(reasons(home)));
        return new VBox(link(home.household()), facts, edit);
    }

    private Node reasons(ShortlistedHome home) {
        return WorkForms.reasons(
                match.name(home.household()), model.reasons(home), this::done, close);
    }

    private VBox holds() {
        var card = Cards.of("request-holds", "Places held");
        if (match.casefile().holds().isEmpty()) {
            card.getChildren().add(Cards.quiet("None."));
        }
        match.casefile().holds().forEach(hold -> card.getChildren().add(hold(hold)));
        return card;
    }

    private HBox hold(Hold hold) {
        var words =
                Cards.sentence(
                        "%s until %s, by %s. %s"
                                .formatted(
                                        Plain.count(hold.places(), "place", "places"),
                                        Plain.day(hold.span().until()),
                                        hold.recorded().by(),
                                        hold.reason()));
        var release =
                Buttons.of(
                        "request-release-" + hold.id(),
                        "Give it back",
                        () -> model.release(hold.id()));
        var line = new HBox(link(hold.household()), words, release);
        line.getStyleClass().add("row-line");
        return line;
    }

    private VBox contacts() {
        var card = Cards.of("request-contacts", "Contacts");
        if (match.casefile().approaches().isEmpty()) {
            card.getChildren()
                    .add(
                            Cards.quiet(
                                    "Nobody has been asked. L logs a contact with the home you look at."));
        }
        match.casefile().approaches().forEach(a -> card.getChildren().add(contact(a)));
        return card;
    }

    private VBox contact(Approach approach) {
        var remove =
                Buttons.of(
                        "request-void-" + approach.id(),
                        "Void",
                        () ->
                                side.accept(
                                        WorkForms.voiding(
                                                model.voiding(approach.id()), this::done, close)));
        var head =
                new HBox(link(approach.household()), Cards.sentence(Tags.said(approach)), remove);
        head.getStyleClass().add("row-line");
        return new VBox(
                head,
                Cards.quiet(
                        "%s, %s. %s"
                                .formatted(
                                        Moments.inFull(approach.at()),
                                        approach.by(),
                                        approach.note())));
    }

    private Hyperlink link(HouseholdId household) {
        var link = new Hyperlink(match.name(household));
        link.setOnAction(event -> model.choose(household));
        return link;
    }

    private void done() {
        close.run();
        model.refresh();
    }

    private static String said(String reasons) {
        return reasons.isBlank() ? "nothing written yet" : reasons;
    }
}
