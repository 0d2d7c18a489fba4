package org.homeward.ui.requests;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.ChildId;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.sibling.SiblingHomes;
import org.homeward.matching.sibling.SplitHomes;
import org.homeward.matching.sibling.SplitProposal;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Named;
import org.homeward.ui.kit.ScoreBar;
import org.homeward.ui.kit.Spoken;

/** Brothers and sisters: one home for all first, then the splits that their plan allows. */
final class TogetherPane {
    private static final int SHOWN = 5;
    private static final double SCORE = 176;

    private final RequestViewModel model;
    private final Named named;
    private final VBox body = new VBox();

    private TogetherPane(RequestViewModel model, Named named) {
        this.model = model;
        this.named = named;
        body.getStyleClass().addAll("form", "why-nobody");
    }

    static Node of(RequestViewModel model, SiblingHomes homes, Named named) {
        var pane = new TogetherPane(model, named);
        pane.fill(homes);
        var scroll = new ScrollPane(pane.body);
        scroll.setId("request-together");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        return scroll;
    }

    private void fill(SiblingHomes homes) {
        add(Cards.sentence(homes.sentence()));
        homes.placed()
                .forEach(
                        placed ->
                                add(
                                        Cards.quiet(
                                                named.in(placed.child().text())
                                                        + " has a home already"
                                                        + placed.household()
                                                                .map(h -> ", " + model.name(h))
                                                                .orElse("")
                                                        + ".")));
        add(Cards.heading("All in one home"));
        var together = homes.together().proposals();
        if (together.isEmpty()) {
            add(
                    Cards.sentence(
                            "No home can take all of them. " + homes.together().sentence() + "."));
        }
        together.stream().limit(SHOWN).forEach(home -> add(whole(home)));
        if (!homes.splits().isEmpty()) {
            add(Cards.heading("Split as the plan allows"));
            homes.separation().sentences().forEach(words -> add(Cards.quiet(words + ".")));
        }
        homes.splits().forEach(this::split);
    }

    private Node whole(MatchProposal home) {
        return line(List.of(link(home)), home.fit(), home.completeness());
    }

    private void split(SplitHomes split) {
        add(Cards.heading(named.in(split.split().words().replace("|", "apart from"))));
        var duty = split.split().dutyNotMet();
        add(Cards.quiet("Not met: " + named.in(duty.sentence()) + " (" + duty.source() + ")."));
        if (!split.isPossible()) {
            for (int i = 0; i < split.lists().size(); i++) {
                var list = split.lists().get(i);
                if (list.proposals().isEmpty()) {
                    add(
                            Cards.sentence(
                                    "No home for %s: %s."
                                            .formatted(
                                                    names(split.split().parts().get(i)),
                                                    list.sentence())));
                }
            }
        }
        split.best().stream().limit(SHOWN).forEach(proposal -> add(split(proposal)));
    }

    private Node split(SplitProposal proposal) {
        var who = new ArrayList<Node>();
        for (int i = 0; i < proposal.homes().size(); i++) {
            var home = proposal.homes().get(i);
            var children = proposal.split().parts().get(i);
            var choose =
                    Buttons.of(
                            "request-part-%s-%s-%s"
                                    .formatted(
                                            String.join("-", ids(children)),
                                            home.household().id().text(),
                                            Integer.toHexString(proposal.hashCode())),
                            "Decide",
                            () -> model.decide(home.household().id(), children));
            choose.setMinWidth(Region.USE_PREF_SIZE);
            choose.setAccessibleText("Decide for " + names(children));
            choose.getStyleClass().add(Styles.SMALL);
            var where = new HBox(Cards.sentence(names(children) + " with"), link(home), choose);
            where.getStyleClass().add("row-line");
            who.add(where);
        }
        proposal.contact()
                .forEach(way -> who.add(Cards.quiet("Contact: " + named.in(way.sentence()) + ".")));
        return line(who, proposal.fit(), proposal.completeness());
    }

    private Hyperlink link(MatchProposal home) {
        var link = new Hyperlink(home.household().name());
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> model.choose(home.household().id()));
        return link;
    }

    private static Node line(List<? extends Node> words, int fit, int known) {
        var left = new VBox();
        left.getChildren().setAll(words);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        var score = new ScoreBar(fit / 100.0, known / 100.0);
        score.setMinWidth(SCORE);
        score.setMaxWidth(SCORE);
        var line = new HBox(12, left, score);
        line.getStyleClass().add("together-line");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private String names(List<ChildId> children) {
        return named.in(Spoken.list(ids(children)));
    }

    private static List<String> ids(List<ChildId> children) {
        return children.stream().map(ChildId::text).toList();
    }

    private void add(Node node) {
        body.getChildren().add(node);
    }
}
