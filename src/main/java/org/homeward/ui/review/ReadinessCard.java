package org.homeward.ui.review;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homeward.app.review.ReviewPage;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Plain;
import org.homeward.stepdown.readiness.Gate;
import org.homeward.stepdown.readiness.Mark;
import org.homeward.stepdown.readiness.Readiness;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Spoken;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The indicators with what is recorded of each. Points and band stay covered until enough is said
 * for and against; no point of a single indicator is shown before that, so nobody can add them up.
 */
final class ReadinessCard {
    private static final double NAME_AT_LEAST = 120;

    private ReadinessCard() {}

    static VBox of(ReviewPage page, LocalDate asAt) {
        var card = Cards.of("review-readiness", "Readiness");
        page.readiness()
                .ifPresentOrElse(
                        readiness -> card.getChildren().addAll(parts(page, readiness, asAt)),
                        () ->
                                card.getChildren()
                                        .add(
                                                Cards.quiet(
                                                        "Asked only of children in residential"
                                                                + " care.")));
        return card;
    }

    private static List<Node> parts(ReviewPage page, Readiness readiness, LocalDate asAt) {
        boolean lifted = page.cover().isLifted();
        var number = lifted ? number(readiness) : covered(page);
        number.setId("review-number");
        var gates = new VBox();
        readiness.gates().stream().map(ReadinessCard::gate).forEach(gates.getChildren()::add);
        return List.of(
                number,
                gates,
                support(readiness),
                table(readiness, lifted, asAt),
                Cards.quiet("Trend: against 12 weeks before."));
    }

    private static Region covered(ReviewPage page) {
        var words = Cards.sentence(page.cover().sentence());
        var box = new VBox(words);
        box.getStyleClass().add("callout");
        return box;
    }

    private static Region number(Readiness readiness) {
        var band = new Label(readiness.band().label());
        band.getStyleClass().add(Styles.TITLE_4);
        return new VBox(
                band,
                Cards.sentence(
                        "%d of %d points known, of %d in all."
                                .formatted(
                                        Math.round(readiness.points()),
                                        readiness.knownMaximum(),
                                        readiness.maximum())),
                Cards.quiet(
                        "A proposal from practice, not validated. It orders the list and prompts"
                                + " questions; people decide."));
    }

    /** From the needs, never from the points, so that it may be seen at once. */
    private static Node support(Readiness readiness) {
        var support = readiness.support();
        return Cards.sentence(
                support.level()
                        .map(
                                level ->
                                        "Support that the needs ask for: %s. %s."
                                                .formatted(
                                                        Spoken.inside(level.label()),
                                                        Spoken.opening(list(support.what()))))
                        .orElse("Support: no needs assessment says yet what would be asked for."));
    }

    private static String list(List<String> what) {
        return Spoken.list(what.stream().map(Spoken::inside).toList());
    }

    private static Node gate(Gate gate) {
        var word =
                switch (gate.open()) {
                    case YES -> "Open";
                    case NO -> "Closed";
                    case UNKNOWN -> "Not known";
                };
        var style = gate.open() == Answer.YES ? "tag-fresh" : "tag-stale";
        return Parts.line(Cards.sentence(gate.sentence()), Parts.tag(word, style));
    }

    private static Node table(Readiness readiness, boolean lifted, LocalDate asAt) {
        var table = new GridPane();
        table.setId("review-indicators");
        table.getStyleClass().add("compare-table");
        var name = new ColumnConstraints();
        name.setMinWidth(NAME_AT_LEAST);
        var whole = new ColumnConstraints();
        whole.setMinWidth(Region.USE_PREF_SIZE);
        var value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().setAll(name, value, whole, whole, whole);
        table.addRow(
                0,
                head("Indicator"),
                head("Recorded"),
                head("Trend"),
                head("Evidence of"),
                head("Points"));
        for (var mark : readiness.marks()) {
            table.addRow(table.getRowCount(), row(mark, lifted, asAt));
        }
        return table;
    }

    private static Node[] row(Mark mark, boolean lifted, LocalDate asAt) {
        var value = cell(mark.isKnown() ? mark.value() : "Not known. " + mark.value());
        var trend = cell(mark.trendWords());
        if (!mark.isKnown()) {
            value.getStyleClass().add(Styles.TEXT_MUTED);
        }
        findArrow(mark).ifPresent(arrow -> trend.setGraphic(new FontIcon(arrow)));
        var evidence =
                mark.asOf()
                        .map(day -> Plain.day(day) + "\n" + ReviewWords.age(day, asAt))
                        .orElse("no date");
        return new Node[] {
            cell(mark.aspect().label()), value, trend, cell(evidence), cell(points(mark, lifted))
        };
    }

    private static Optional<Ikon> findArrow(Mark mark) {
        if (!mark.isJudged()) {
            return Optional.empty();
        }
        return switch (mark.trend()) {
            case BETTER -> Optional.of(Feather.ARROW_UP_RIGHT);
            case SAME -> Optional.of(Feather.ARROW_RIGHT);
            case WORSE -> Optional.of(Feather.ARROW_DOWN_RIGHT);
            case NOT_KNOWN -> Optional.empty();
        };
    }

    private static String points(Mark mark, boolean lifted) {
        if (!lifted) {
            return "covered";
        }
        return mark.findPoints().isPresent()
                ? "%s of %d".formatted(shown(mark.findPoints().getAsDouble()), mark.weight())
                : "not known, of " + mark.weight();
    }

    private static String shown(double points) {
        return points == Math.rint(points) ? String.valueOf((long) points) : String.valueOf(points);
    }

    private static Label head(String words) {
        var label = Parts.bold(words);
        label.getStyleClass().add("compare-cell");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Label cell(String words) {
        var label = Cards.sentence(words);
        label.getStyleClass().add("compare-cell");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMaxHeight(Double.MAX_VALUE);
        return label;
    }
}
