package org.homeward.ui.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homeward.app.view.ChildPage;
import org.homeward.domain.care.Episode;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.CareWords;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.SmallTable;
import org.homeward.ui.kit.Tables;
import org.homeward.ui.kit.Words;

/** Life in care, drawn as a ribbon or listed as a table of the same episodes. */
final class LifeCard {
    private LifeCard() {}

    static VBox of(ChildPage page, SimpleBooleanProperty asTable) {
        var ribbon = Ribbon.of(page);
        if (ribbon.isEmpty()) {
            return Cards.of(
                    "child-life",
                    "Life in care",
                    Cards.quiet(
                            "No episode begins by %s in what was imported."
                                    .formatted(Plain.day(page.asAt()))));
        }
        var drawn = drawn(ribbon.get());
        var listed = table(page);
        var content = new VBox();
        asTable.subscribe(table -> content.getChildren().setAll(table ? listed : drawn));
        var card = new VBox(head(asTable), content);
        card.setId("child-life");
        card.getStyleClass().add("card");
        return card;
    }

    private static HBox head(SimpleBooleanProperty asTable) {
        var heading = Cards.heading("Life in care");
        var toggle = new ToggleButton("Table");
        toggle.setId("child-life-table-toggle");
        toggle.setAccessibleText("Show the episodes as a table");
        toggle.selectedProperty().bindBidirectional(asTable);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(heading, space, toggle);
    }

    private static VBox drawn(Ribbon ribbon) {
        var drawing = new LifeRibbon(ribbon);
        var words = Cards.quiet("");
        words.setId("child-ribbon-words");
        words.textProperty().bind(drawing.wordsProperty());
        var both = new VBox(drawing, words);
        both.getStyleClass().add("stack");
        return both;
    }

    private static Node table(ChildPage page) {
        var asAt = page.asAt();
        List<Column<Episode, ?>> columns =
                List.of(
                        Tables.date("From", (Episode e) -> e.span().start()).wide(10),
                        Tables.of("To", (Episode e) -> endBy(e, asAt), Tables::day).wide(10),
                        Tables.number(
                                        "Days",
                                        (Episode e) ->
                                                Math.toIntExact(
                                                        e.span()
                                                                .daysTo(
                                                                        endBy(e, asAt)
                                                                                .orElse(asAt))))
                                .wide(6),
                        Tables.text("Kind of placement", (Episode e) -> Words.of(e.kind()))
                                .wide(26),
                        Tables.text("Legal status", (Episode e) -> CareWords.legal(e.legal()))
                                .wide(22),
                        Tables.text("Provider", (Episode e) -> Words.of(e.setting().provider()))
                                .wide(16),
                        Tables.text("Began by", (Episode e) -> CareWords.began(e.started()))
                                .wide(26),
                        Tables.text("Place code", (Episode e) -> e.setting().code()).wide(8));
        return SmallTable.of("child-episodes-table", page.life().episodes(), columns);
    }

    private static Optional<LocalDate> endBy(Episode episode, LocalDate day) {
        return episode.findEnd().filter(end -> !end.isAfter(day));
    }
}
