package org.homeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class GridTest {
    private record Row(String name, int places, Optional<LocalDate> due) {}

    private final Listing<Row> listing = new Listing<>();
    private final List<Row> opened = new ArrayList<>();
    private Grid<Row> grid;

    @Start
    void start(Stage stage) {
        var none = new EmptyState(Feather.HOME, "No homes", "None is recorded.");
        var columns =
                List.of(
                        Tables.text("Home", Row::name),
                        Tables.number("Places", Row::places),
                        Tables.maybeDate("Due", Row::due));
        grid = new Grid<>("homes", listing, columns, none).onOpen(opened::add);
        var scene = new Scene(grid, 800, 400);
        Theme.LIGHT.wear();
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void itIsLoadingUntilAnAnswerIsThereAndOnlyThenEmpty(FxRobot robot) {
        assertThat(robot.lookup(".skeleton").tryQuery()).isPresent();
        assertThat(robot.lookup("No homes").tryQuery()).isEmpty();
        show(robot);
        assertThat(robot.lookup(".skeleton").tryQuery()).isEmpty();
        assertThat(robot.lookup("No homes").tryQuery()).isPresent();
    }

    @Test
    void numbersSortAsNumbersAndDatesAsDatesWithUnknownLast(FxRobot robot) {
        show(robot, row("Ash", 10, "2017-02-01"), row("Elm", 9, ""), row("Oak", 1, "2016-12-31"));
        sortBy(robot, 1);
        assertThat(names()).containsExactly("Oak", "Elm", "Ash");
        sortBy(robot, 2);
        assertThat(names()).containsExactly("Oak", "Ash", "Elm");
    }

    @Test
    void theSlashFiltersAndTheCountSaysHowMany(FxRobot robot) {
        show(robot, row("Ash House", 1, ""), row("Elm House", 2, ""), row("Oak", 3, ""));
        robot.interact(() -> grid.table().requestFocus());
        robot.write("/");
        robot.write("house elm");
        assertThat(names()).containsExactly("Elm House");
        assertThat(robot.lookup("#homes-count").queryAs(Label.class).getText()).isEqualTo("1 of 3");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#homes-filter").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void enterOpensTheRow(FxRobot robot) {
        show(robot, row("Ash", 1, ""), row("Elm", 2, ""));
        robot.interact(() -> grid.table().requestFocus());
        robot.interact(() -> grid.table().getSelectionModel().select(1));
        robot.type(KeyCode.ENTER);
        assertThat(opened).extracting(Row::name).containsExactly("Elm");
    }

    @Test
    void copiesTabSeparatedWithHeadersAndNothingThatASpreadsheetWouldRun(FxRobot robot) {
        show(robot, row("=SUM(A1)", 1200, "2017-02-01"), row("Elm\tOne", 2, ""));
        assertThat(Tables.asText(grid.table()))
                .isEqualTo(
                        """
                        Home\tPlaces\tDue
                        '=SUM(A1)\t1,200\t01/02/2017
                        Elm One\t2\tnot known""");
        robot.interact(() -> grid.table().getSelectionModel().select(1));
        assertThat(Tables.asText(grid.table())).endsWith("Due\nElm One\t2\tnot known");
    }

    private void show(FxRobot robot, Row... rows) {
        robot.interact(() -> listing.show(List.of(rows)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void sortBy(FxRobot robot, int column) {
        robot.interact(
                () ->
                        grid.table()
                                .getSortOrder()
                                .setAll(List.of(grid.table().getColumns().get(column))));
    }

    private List<String> names() {
        return grid.table().getItems().stream().map(Row::name).toList();
    }

    private static Row row(String name, int places, String due) {
        return new Row(
                name, places, due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)));
    }
}
