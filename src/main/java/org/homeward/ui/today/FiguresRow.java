package org.homeward.ui.today;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.app.report.ViewMoneyTiles.MoneyTiles;
import org.homeward.app.report.ViewMoneyTiles.Tile;
import org.homeward.app.view.TodaysWork.Figures;
import org.homeward.ui.kit.Destination;

/** Four figures across the top, each with the words that make it mean something. */
final class FiguresRow extends HBox {
    /** What is no short figure, such as "over 10 years", is set smaller and stays whole. */
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    private static final int SHORT = 9;

    private final Label lookedAfter = number("today-looked-after");
    private final Label plan = words();
    private final Label fostered = number("today-fostered");
    private final Label fosteredOf = words();
    private final Label homes = number("today-homes");
    private final Label homesOf = words();
    private final Label places = number("today-places");
    private final Label placesIn = words();

    private final VBox fosteredTile = tile("Fostered", fostered, fosteredOf);
    private final VBox week = tile("Cost of a week", number("today-week"), words());
    private final VBox breakEven = tile("Paid back", number("today-break-even"), words());

    FiguresRow(TodayViewModel model) {
        getStyleClass().add("tiles");
        getChildren()
                .setAll(
                        leads(
                                tile("Looked after", lookedAfter, plan),
                                "Open the plan",
                                () -> model.goTo(new Destination.Plan())),
                        fosteredTile,
                        leads(
                                tile("In children's homes", homes, homesOf),
                                "Open the shift",
                                () -> model.goTo(new Destination.Shift())),
                        tile("Places usable today", places, placesIn));
        model.moneyProperty().subscribe(this::showMoney);
        model.figuresProperty().subscribe(this::show);
    }

    /** A tile that opens a screen, by mouse and by key. */
    private static VBox leads(VBox tile, String words, Runnable there) {
        var link = new Hyperlink(words);
        link.setOnAction(event -> there.run());
        tile.getChildren().add(link);
        return tile;
    }

    private void showMoney(Optional<MoneyTiles> known) {
        getChildren().removeAll(week, breakEven);
        known.ifPresent(
                money -> {
                    getChildren().remove(fosteredTile);
                    fill(week, money.week());
                    fill(breakEven, money.breakEven());
                    getChildren().addAll(week, breakEven);
                });
    }

    private static void fill(VBox tile, Tile said) {
        var number = (Label) tile.getChildren().get(1);
        number.setText(said.number());
        number.pseudoClassStateChanged(LONG, said.number().length() > SHORT);
        ((Label) tile.getChildren().get(2)).setText(said.words());
    }

    private void show(Optional<Figures> known) {
        known.ifPresent(this::fill);
    }

    private void fill(Figures figures) {
        lookedAfter.setText("%,d".formatted(figures.lookedAfter()));
        plan.setText(againstPlan(figures));
        fostered.setText(share(figures.fostered(), figures.lookedAfter()));
        fosteredOf.setText("%,d children".formatted(figures.fostered()));
        homes.setText(share(figures.inChildrensHomes(), figures.lookedAfter()));
        homesOf.setText("%,d, secure included".formatted(figures.inChildrensHomes()));
        places.setText("%,d".formatted(figures.placesToday()));
        placesIn.setText("in %,d households that said so".formatted(figures.householdsToday()));
    }

    private static String againstPlan(Figures figures) {
        if (figures.target().isEmpty()) {
            return "no plan for this month";
        }
        int over = figures.lookedAfter() - figures.target().getAsInt();
        var words = over > 0 ? "%,d above plan" : over < 0 ? "%,d below plan" : "on plan";
        return words.formatted(Math.abs(over));
    }

    private static String share(int part, int all) {
        return all == 0 ? "none" : String.format(Locale.UK, "%.1f %%", 100.0 * part / all);
    }

    private static VBox tile(String title, Label number, Label words) {
        var heading = new Label(title);
        heading.getStyleClass().add("tile-title");
        var tile = new VBox(heading, number, words);
        tile.getStyleClass().addAll("card", "tile");
        HBox.setHgrow(tile, Priority.ALWAYS);
        tile.setPrefWidth(200);
        return tile;
    }

    private static Label number(String id) {
        var label = new Label("…");
        label.setId(id);
        label.getStyleClass().add("tile-number");
        return label;
    }

    private static Label words() {
        var label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add("tile-words");
        return label;
    }
}
