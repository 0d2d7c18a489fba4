package org.homeward.ui.requests;

import atlantafx.base.theme.Styles;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homeward.app.view.ChildName;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.criterion.Gap;
import org.homeward.matching.criterion.Judgement;
import org.homeward.matching.shortlist.ChildFit;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Spoken;

/** Why a home is where it is on the list: each criterion as a sentence with its points. */
final class WhyPane {
    private WhyPane() {}

    static VBox of(Match match, MatchProposal home, MatchPolicy policy) {
        var why = new VBox(Cards.sentence(summary(home)));
        why.getStyleClass().add("form");
        if (!home.open().isEmpty()) {
            why.getChildren().add(Cards.heading("Find out before deciding"));
            home.open().forEach(reason -> why.getChildren().add(open(reason, match::named)));
        }
        if (!home.warnings().isEmpty()) {
            why.getChildren().add(Cards.heading("Take notice when deciding"));
            home.warnings().forEach(w -> why.getChildren().add(open(w.asReason(), match::named)));
        }
        for (var fit : home.children()) {
            if (home.children().size() > 1) {
                why.getChildren()
                        .add(
                                Cards.heading(
                                        "%s: %d of 100, %d %% known"
                                                .formatted(
                                                        name(match, fit.child()),
                                                        fit.fit(),
                                                        fit.completeness())));
            } else {
                why.getChildren().add(Cards.heading("What the points are for"));
            }
            addFit(why, fit, policy);
        }
        why.getChildren()
                .add(
                        Cards.quiet(
                                "Weights: "
                                        + policy.version()
                                        + ". Points order the list; they decide nothing."));
        return why;
    }

    private static String summary(MatchProposal home) {
        var words =
                "%s: fits %d of 100, and %d %% of what counts is known."
                        .formatted(home.band().label(), home.fit(), home.completeness());
        return home.children().size() == 1
                ? words
                : words
                        + " This is for the child it fits least; the mean is %d."
                                .formatted(home.mean());
    }

    private static void addFit(VBox why, ChildFit fit, MatchPolicy policy) {
        fit.judgements().forEach(judgement -> why.getChildren().add(line(judgement, policy)));
        var wide = fit.gaps().stream().filter(gap -> gap.steps() > 0).map(Gap::words).toList();
        if (!wide.isEmpty()) {
            why.getChildren().add(Cards.quiet("Gaps to bridge with support"));
            wide.forEach(words -> why.getChildren().add(Cards.sentence(words)));
        }
    }

    private static Node line(Judgement judgement, MatchPolicy policy) {
        var topic = new Label(judgement.topic().label());
        topic.getStyleClass().add(Styles.TEXT_BOLD);
        topic.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(topic, Priority.ALWAYS);
        var head = new HBox(topic);
        head.getStyleClass().add("row-line");
        judgement
                .points(policy)
                .ifPresentOrElse(
                        points -> head.getChildren().addAll(bar(points, judgement, policy)),
                        () ->
                                head.getChildren()
                                        .add(
                                                Cards.quiet(
                                                        judgement.applies()
                                                                ? "not known"
                                                                : "does not apply")));
        return new VBox(head, Cards.sentence(judgement.sentence()));
    }

    private static Node[] bar(double points, Judgement judgement, MatchPolicy policy) {
        double outOf = judgement.outOf(policy);
        var bar = new ProgressBar(outOf == 0 ? 0 : points / outOf);
        bar.getStyleClass().add(Styles.SMALL);
        bar.setPrefWidth(80);
        var number = new Label("%s of %s".formatted(shown(points), shown(outOf)));
        number.setMinWidth(Region.USE_PREF_SIZE);
        bar.setAccessibleText(judgement.topic().label() + " " + number.getText());
        return new Node[] {bar, number};
    }

    private static String shown(double points) {
        double tenths = Math.round(points * 10) / 10.0;
        return tenths == Math.rint(tenths) ? String.valueOf((long) tenths) : String.valueOf(tenths);
    }

    static Node open(Reason reason, UnaryOperator<String> named) {
        var words = new VBox(Cards.sentence(Spoken.opening(named.apply(reason.sentence()))));
        if (!reason.source().isEmpty()) {
            words.getChildren().add(Cards.quiet(reason.source()));
        }
        return words;
    }

    private static String name(Match match, ChildId id) {
        return match.page().row().children().stream()
                .filter(child -> child.id().equals(id))
                .map(ChildName::name)
                .findFirst()
                .orElse(id.text());
    }
}
