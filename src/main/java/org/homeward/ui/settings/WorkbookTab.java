package org.homeward.ui.settings;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.homeward.matching.workbook.WorkbookExample;
import org.homeward.matching.workbook.WorkbookRule;
import org.homeward.matching.workbook.WorkbookTable;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Tables;
import org.kordamp.ikonli.feather.Feather;

/** The rules at the left, the examples of the chosen one at the right. */
final class WorkbookTab extends BorderPane {
    private final VBox page = new VBox();

    WorkbookTab(WorkbookViewModel model) {
        getStyleClass().add("pane");
        var grid =
                new Grid<>(
                                "settings-workbook",
                                model.rules(),
                                List.of(
                                        Tables.text("Code", WorkbookRule::code).wide(6),
                                        Tables.text("Rule", WorkbookRule::label).wide(24),
                                        Tables.text("Class", WorkbookRule::strength).wide(7),
                                        Tables.text("Source", WorkbookRule::basis).wide(30)),
                                new EmptyState(Feather.BOOK, "No rules", "Open a store."))
                        .with(
                                Buttons.of(
                                        "settings-workbook-export",
                                        "Save or print",
                                        model::export));
        page.getStyleClass().add("form");
        page.setId("settings-workbook-page");
        page.getChildren().setAll(Cards.quiet("Choose a rule, and its examples are here."));
        grid.selectedProperty()
                .addListener(
                        (selected, before, now) -> {
                            if (now != null) {
                                page.getChildren().setAll(page(now));
                            }
                        });
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        var split = new SplitPane(grid, scroll);
        split.setDividerPositions(0.5);
        setCenter(split);
    }

    private static List<Node> page(WorkbookRule rule) {
        var nodes = FXCollections.<Node>observableArrayList();
        nodes.add(Cards.heading(rule.code() + " " + rule.label()));
        nodes.add(Cards.sentence(rule.asks()));
        nodes.add(Cards.quiet("Class %s. %s.".formatted(words(rule.strength()), rule.basis())));
        rule.examples().forEach(example -> nodes.add(card(example)));
        return nodes;
    }

    private static VBox card(WorkbookExample example) {
        var card = new VBox(Cards.heading(example.title() + ": " + example.verdict()));
        card.getStyleClass().add("card");
        if (!example.because().isEmpty()) {
            card.getChildren().add(Cards.sentence(example.because()));
        }
        example.given().stream()
                .filter(table -> !table.rows().isEmpty())
                .forEach(
                        table ->
                                card.getChildren().addAll(Cards.quiet(table.name()), cells(table)));
        return card;
    }

    /** A plain grid: examples have few rows and any columns. */
    private static GridPane cells(WorkbookTable table) {
        var grid = new GridPane();
        grid.getStyleClass().add("fact-list");
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                var cell = new Label(table.rows().get(row).get(column));
                if (row == 0) {
                    cell.getStyleClass().add(atlantafx.base.theme.Styles.TEXT_BOLD);
                }
                grid.add(cell, column, row);
            }
        }
        return grid;
    }

    private static String words(String strength) {
        return switch (strength) {
            case "B" -> "B: it rules a home out";
            case "B+" -> "B+: it rules a home out; an emergency may set it aside for a few days";
            case "G" -> "G: something must be approved or recorded before the start";
            case "W" -> "W: a warning that must be read";
            default -> strength;
        };
    }
}
