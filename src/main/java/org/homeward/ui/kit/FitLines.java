package org.homeward.ui.kit;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.criterion.Gap;
import org.homeward.matching.criterion.Judgement;
import org.homeward.matching.shortlist.ChildFit;
import org.homeward.matching.shortlist.MatchProposal;

/** Each criterion as a sentence with its points, child by child; what is not known says so. */
public final class FitLines {
    private FitLines() {}

    public static List<Node> of(MatchProposal home, MatchPolicy policy, Named named) {
        var lines = new ArrayList<Node>();
        for (var fit : home.children()) {
            lines.add(
                    Cards.heading(
                            home.children().size() > 1
                                    ? "%s: %d of 100, %d %% known"
                                            .formatted(
                                                    named.in(fit.child().text()),
                                                    fit.fit(),
                                                    fit.completeness())
                                    : "What the points are for"));
            fit(lines, fit, policy, named);
        }
        lines.add(
                Cards.quiet(
                        "Weights: "
                                + policy.version()
                                + ". Points order the list; they decide nothing."));
        return lines;
    }

    private static void fit(List<Node> lines, ChildFit fit, MatchPolicy policy, Named named) {
        fit.judgements().forEach(judgement -> lines.add(line(judgement, policy, named)));
        var wide = fit.gaps().stream().filter(gap -> gap.steps() > 0).map(Gap::words).toList();
        if (!wide.isEmpty()) {
            lines.add(Cards.quiet("Gaps to bridge with support"));
            wide.forEach(words -> lines.add(Cards.sentence(words)));
        }
    }

    private static Node line(Judgement judgement, MatchPolicy policy, Named named) {
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
                        () -> head.getChildren().add(Cards.quiet(missing(judgement))));
        return new VBox(head, Cards.sentence(named.in(judgement.sentence())));
    }

    private static Node[] bar(double points, Judgement judgement, MatchPolicy policy) {
        double outOf = judgement.outOf(policy);
        var bar = new ProgressBar(outOf == 0 ? 0 : points / outOf);
        bar.getStyleClass().add(Styles.SMALL);
        bar.setPrefWidth(80);
        var number = new Label(points(judgement, policy));
        number.setMinWidth(Region.USE_PREF_SIZE);
        bar.setAccessibleText(judgement.topic().label() + " " + number.getText());
        return new Node[] {bar, number};
    }

    /** "7.5 of 10", or why there are none. */
    public static String points(Judgement judgement, MatchPolicy policy) {
        return judgement
                .points(policy)
                .map(points -> "%s of %s".formatted(shown(points), shown(judgement.outOf(policy))))
                .orElseGet(() -> missing(judgement));
    }

    private static String missing(Judgement judgement) {
        return judgement.applies() ? "not known" : "does not apply";
    }

    private static String shown(double points) {
        double tenths = Math.round(points * 10) / 10.0;
        return tenths == Math.rint(tenths) ? String.valueOf((long) tenths) : String.valueOf(tenths);
    }
}
