package org.homeward.ui.requests;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.Plain;
import org.homeward.matching.change.NearMiss;
import org.homeward.matching.change.NearMisses;
import org.homeward.matching.rule.HardRule;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Halves;
import org.homeward.ui.kit.Named;
import org.homeward.ui.kit.Spoken;

/** Why no home can take the children, what comes nearest, and what would change it. */
final class WhyNobody {
    private static final int NEAREST = 6;
    private static final double WIDE = 640;

    private final RequestViewModel model;
    private final Consumer<Where> go;
    private final VBox counted = new VBox();
    private final VBox body = new VBox();

    /** Where a link leads: the homes with a change, or those ruled out by a rule or by any. */
    record Where(boolean changes, Optional<HardRule> rule) {
        static final Where CHANGES = new Where(true, Optional.empty());

        static Where ruledOut(Optional<HardRule> rule) {
            return new Where(false, rule);
        }
    }

    private WhyNobody(RequestViewModel model, Consumer<Where> go) {
        this.model = model;
        this.go = go;
        counted.getStyleClass().add("form");
        body.getStyleClass().add("form");
    }

    static Node of(RequestViewModel model, Shortlist list, Named named, Consumer<Where> go) {
        var why = new WhyNobody(model, go);
        why.counts(list);
        model.changes()
                .valueProperty()
                .get()
                .ifPresentOrElse(
                        changes -> why.nearest(changes, named),
                        () -> why.body.getChildren().add(Cards.quiet("Looking for changes ...")));
        why.widen();
        var both = new Halves(List.of(why.counted, why.body), WIDE);
        both.getStyleClass().add("why-nobody");
        var scroll = new ScrollPane(both);
        scroll.setFitToWidth(true);
        scroll.setId("request-why-nobody");
        scroll.getStyleClass().add("plain-scroll");
        return scroll;
    }

    private void counts(Shortlist list) {
        counted.getChildren().add(Cards.heading("No home keeps every rule"));
        counted.getChildren().add(Cards.sentence(list.sentence() + "."));
        counted.getChildren()
                .add(
                        Cards.quiet(
                                "A household that breaks several rules counts for each of these:"));
        for (var count : list.counts()) {
            var rule = count.rule();
            var link =
                    new Hyperlink(
                            "%s: %s"
                                    .formatted(
                                            Spoken.opening(rule.label()),
                                            Plain.count(count.homes(), "household", "households")));
            link.setId("request-nobody-" + rule.code());
            link.setOnAction(event -> go.accept(Where.ruledOut(Optional.of(rule))));
            counted.getChildren().add(link);
        }
    }

    private void nearest(NearMisses changes, Named named) {
        body.getChildren().add(Cards.heading("What would change it"));
        if (changes.misses().isEmpty() && changes.asks().isEmpty()) {
            body.getChildren()
                    .add(
                            Cards.sentence(
                                    "No single change would make a home possible. Look at what is"
                                            + " asked for, or search for fewer children at once."));
            return;
        }
        body.getChildren()
                .add(
                        Cards.sentence(
                                "One change would make %s possible; %s to ask."
                                        .formatted(
                                                Plain.count(changes.homesWithin(), "home", "homes"),
                                                Plain.count(
                                                        changes.asks().size(), "home", "homes"))));
        changes.misses().stream().limit(NEAREST).forEach(miss -> link(miss, named));
        var all =
                Buttons.of(
                        "request-nobody-changes",
                        "See all of them",
                        () -> go.accept(Where.CHANGES));
        body.getChildren().add(all);
    }

    private void link(NearMiss miss, Named named) {
        var link = new Hyperlink(named.in(miss.sentence()));
        link.setWrapText(true);
        link.setOnAction(
                event -> {
                    model.choose(miss.household().id());
                    go.accept(Where.CHANGES);
                });
        body.getChildren().add(link);
    }

    private void widen() {
        body.getChildren().add(Cards.heading("Or ask for something else"));
        body.getChildren()
                .add(
                        Buttons.of(
                                "request-nobody-widen",
                                "Change what is asked for",
                                model::complete));
        body.getChildren()
                .add(
                        Buttons.of(
                                "request-nobody-all",
                                "Look at every household that is ruled out",
                                () -> go.accept(Where.ruledOut(Optional.empty()))));
    }
}
