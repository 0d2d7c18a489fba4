package org.homeward.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homeward.domain.common.ChildId;
import org.homeward.sample.Northfolk;
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
 * Makes the pictures of the screens around the officer's desk with Northfolk: {@code mvn test
 * -Dtest=PaperScreenshotTour}. Not part of the ordinary tests.
 */
@ExtendWith(ApplicationExtension.class)
class PaperScreenshotTour {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2017-04-03T09:00:00Z"), ZoneOffset.UTC);

    @TempDir private static Path folder;

    private Stage stage;
    private Desktop desktop;

    @Start
    void start(Stage shown) {
        Fonts.registerForScreens();
        stage = shown;
        var memory = new DesktopMemory(folder.resolve("desktop.properties"));
        var doors = new MemoryDoors(new Northfolk(), CLOCK);
        desktop =
                new Desktop(
                        doors, memory, FxTasks.start(), TestTools.with(CLOCK), new PathsPicked());
        desktop.show(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> stage.hide());
        desktop.close();
    }

    @Test
    void onALaptop(FxRobot robot) {
        tour(robot, 1366, 768);
    }

    /** 1920 by 1080 at a scale of 150 %. */
    @Test
    void onALaptopWithLargeLetters(FxRobot robot) {
        tour(robot, 1280, 720);
    }

    private void tour(FxRobot robot, int width, int height) {
        var size = width + "x" + height;
        robot.interact(
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
        settle(robot);
        robot.write("s");
        settle(robot);
        shown(robot, size, "02-today-clocks", new Destination.Today());
        shown(robot, size, "06-bed-tonight", new Destination.Emergency());
        robot.interact(() -> robot.lookup("#emergency-age").queryTextInputControl().setText("7"));
        settle(robot);
        robot.interact(() -> select(robot, "#emergency-today"));
        robot.interact(() -> robot.lookup("#emergency-today").query().requestFocus());
        robot.push(KeyCode.ENTER);
        picture(robot, size, "06-bed-tonight-call");
        shown(robot, size, "04-child-page", new Destination.OfChild(aChild()));
        robot.interact(
                () -> robot.lookup("#child-scroll").queryAs(ScrollPane.class).setVvalue(0.5));
        robot.interact(() -> robot.lookup("#child-placement-end").queryButton().fire());
        picture(robot, size, "04-child-placement-end");
        shown(robot, size, "12-what-would-help", new Destination.Insight());
        robot.interact(
                () ->
                        robot.lookup("#insight-tabs")
                                .queryAs(TabPane.class)
                                .getSelectionModel()
                                .select(5));
        picture(robot, size, "12-alike-for-all");
        shown(robot, size, "13-settings", new Destination.Settings());
        robot.interact(() -> robot.lookup("#settings-policy-change").queryButton().fire());
        picture(robot, size, "13-settings-policy");
        robot.interact(
                () ->
                        robot.lookup("#settings-tabs")
                                .queryAs(TabPane.class)
                                .getSelectionModel()
                                .select(3));
        picture(robot, size, "13-settings-calendar");
        robot.interact(
                () ->
                        robot.lookup("#settings-tabs")
                                .queryAs(TabPane.class)
                                .getSelectionModel()
                                .selectLast());
        picture(robot, size, "13-settings-people");
    }

    private static ChildId aChild() {
        return ChildId.of("200455");
    }

    private static void select(FxRobot robot, String table) {
        robot.lookup(table).queryAs(TableView.class).getSelectionModel().selectFirst();
    }

    private void shown(FxRobot robot, String size, String name, Destination place) {
        robot.interact(() -> desktop.desk().navigator().go(place));
        picture(robot, size, name);
    }

    private void picture(FxRobot robot, String size, String name) {
        TourCamera.picture(robot, stage, size, name);
    }

    private static void settle(FxRobot robot) {
        TourCamera.settle(robot);
    }
}
