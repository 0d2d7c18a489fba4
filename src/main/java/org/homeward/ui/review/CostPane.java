package org.homeward.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.homeward.app.review.OpenCost;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.FactList;

/** What it costs: last, folded, and whoever opens it is written into the audit trail. */
final class CostPane {
    private CostPane() {}

    static TitledPane of(ReviewViewModel model) {
        var box = new VBox();
        box.getStyleClass().add("stack");
        var pane = new TitledPane("Money: opening this is written into the audit trail", box);
        pane.setId("review-cost");
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.expandedProperty()
                .addListener(
                        (expanded, before, now) -> {
                            if (now) {
                                model.openCost();
                            } else {
                                model.foldCost();
                            }
                        });
        model.costProperty().subscribe(cost -> box.getChildren().setAll(parts(cost)));
        return pane;
    }

    private static List<Node> parts(Optional<OpenCost.Cost> opened) {
        if (opened.isEmpty()) {
            return List.of();
        }
        var cost = opened.get();
        var facts = new FactList().add("Where the child lives now", weekly(cost.now()));
        cost.homes().stream()
                .limit(HomesCard.SHOWN)
                .forEach(home -> facts.add(home.name(), weekly(home.weekly())));
        var parts = new ArrayList<Node>();
        parts.add(
                Cards.sentence(
                        "Money is never a reason in this review: words of it are handed back. That"
                                + " you have opened this is on record."));
        parts.add(facts);
        return parts;
    }

    private static String weekly(Optional<Money> money) {
        return money.map(m -> Plain.pounds(m) + " a week").orElse("not recorded");
    }
}
