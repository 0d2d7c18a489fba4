package org.homeward.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homeward.app.SampleAuthority;
import org.homeward.app.report.Audience;
import org.homeward.app.report.MakeMonthlyReport;
import org.homeward.app.scenario.ListScenarios;
import org.homeward.exchange.scenario.JsonScenarioFiles;
import org.homeward.report.ReportPictures;
import org.homeward.sample.Northfolk;
import org.homeward.testing.Filled;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Fonts;
import org.homeward.ui.kit.FxTasks;
import org.homeward.ui.kit.PathsPicked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Makes the pictures of shift, plan, cost, scenarios, reports and every page of the monthly report,
 * in light and dark: {@code mvn test -Dtest=ShiftScreenshotTour}. Not part of the ordinary tests.
 */
@ExtendWith(ApplicationExtension.class)
class ShiftScreenshotTour {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2022-04-05T09:00:00Z"), ZoneOffset.UTC);
    private static final Path PAGES = Path.of("assets", "screenshots", "report");

    /** The first that changes anything; the one before goes on as now. */
    private static final int STARTER = 1;

    @TempDir private static Path folder;

    private Stage stage;
    private Desktop desktop;

    @Start
    void start(Stage shown) {
        Fonts.registerForScreens();
        stage = shown;
        var memory = new DesktopMemory(folder.resolve("desktop.properties"));
        desktop =
                new Desktop(
                        new MemoryDoors(new Northfolk(), CLOCK),
                        memory,
                        FxTasks.start(),
                        TestTools.with(CLOCK),
                        new PathsPicked());
        desktop.show(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> stage.hide());
        desktop.close();
    }

    @Test
    void onALaptop(FxRobot robot) {
        robot.interact(
                () -> {
                    stage.setWidth(1366);
                    stage.setHeight(768);
                });
        TourCamera.settle(robot);
        robot.write("t");
        TourCamera.settle(robot);
        tour(robot, "");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        tour(robot, "-dark");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    }

    private void tour(FxRobot robot, String theme) {
        show(robot, new Destination.Today(), "today" + theme);
        show(robot, new Destination.Shift(), "shift" + theme);
        families(robot, theme);
        show(robot, new Destination.Plan(), "plan" + theme);
        show(robot, new Destination.Cost(), "cost" + theme);
        scrolled(robot, "#cost-scroll", 0.5, "cost-further" + theme);
        scenarios(robot, theme);
        show(robot, new Destination.Reports(), "reports" + theme);
    }

    private void show(FxRobot robot, Destination place, String name) {
        robot.interact(() -> desktop.desk().navigator().go(place));
        TourCamera.settle(robot);
        waitForTheReport(robot, place);
        picture(robot, name);
    }

    private void families(FxRobot robot, String theme) {
        var family = robot.lookup("#shift-family").queryAs(ComboBox.class);
        for (int i = 1; i < family.getItems().size(); i++) {
            int next = i;
            robot.interact(() -> family.getSelectionModel().select(next));
            picture(robot, "shift-%d%s".formatted(next, theme));
        }
        robot.interact(() -> family.getSelectionModel().select(0));
        TourCamera.settle(robot);
    }

    /** The levers of one starter, what it leads to, and the forecast without it. */
    private void scenarios(FxRobot robot, String theme) {
        robot.interact(() -> desktop.desk().navigator().go(new Destination.Scenarios()));
        TourCamera.settle(robot);
        if (theme.isEmpty()) {
            robot.interact(
                    () ->
                            robot.lookup("#scenarios-add")
                                    .queryAs(MenuButton.class)
                                    .getItems()
                                    .get(STARTER)
                                    .fire());
        }
        List<String> names =
                List.of("scenarios", "scenarios-charts", "scenarios-table", "forecast");
        var tabs = robot.lookup("#scenarios-tabs").queryAs(TabPane.class);
        for (int i = 0; i < names.size(); i++) {
            int tab = i;
            robot.interact(() -> tabs.getSelectionModel().select(tab));
            waitForTheRuns(robot);
            picture(robot, names.get(i) + theme);
        }
        scrolled(robot, "#scenarios-scroll-forecast", 0.5, "forecast-further" + theme);
        robot.interact(() -> tabs.getSelectionModel().select(0));
    }

    private void scrolled(FxRobot robot, String pane, double at, String name) {
        robot.interact(() -> robot.lookup(pane).queryAs(ScrollPane.class).setVvalue(at));
        picture(robot, name);
        robot.interact(() -> robot.lookup(pane).queryAs(ScrollPane.class).setVvalue(0));
    }

    private void picture(FxRobot robot, String name) {
        TourCamera.picture(robot, stage, "1366x768", "16-" + name);
    }

    private static void waitForTheRuns(FxRobot robot) {
        for (int tries = 0; tries < 120; tries++) {
            TourCamera.settle(robot);
            if (robot.lookup("#scenarios-work").tryQuery().filter(Node::isVisible).isEmpty()
                    && robot.lookup("#scenarios-forecast-work")
                            .tryQuery()
                            .filter(Node::isVisible)
                            .isEmpty()) {
                return;
            }
        }
    }

    private static void waitForTheReport(FxRobot robot, Destination place) {
        for (int tries = 0; place instanceof Destination.Reports && tries < 60; tries++) {
            if (robot.lookup("#reports-page").tryQuery().isPresent()) {
                return;
            }
            TourCamera.settle(robot);
        }
    }

    @Test
    void everyPageOfTheReport() throws IOException {
        var store =
                Filled.with(
                        new Northfolk().make(SampleAuthority.TRACKING).facts(),
                        SampleAuthority.TRACKING);
        var make = new MakeMonthlyReport(store, new ListScenarios(store, new JsonScenarioFiles()));
        var report =
                make.make(
                                new MakeMonthlyReport.Ask(
                                        make.newestMonth(), Audience.INTERNAL, Optional.empty()))
                        .findResult()
                        .orElseThrow();
        var pages = new ReportPictures().pictures(report);
        Files.createDirectories(PAGES);
        for (int page = 0; page < pages.size(); page++) {
            Files.write(PAGES.resolve("page-%d.png".formatted(page + 1)), pages.get(page));
        }
    }
}
