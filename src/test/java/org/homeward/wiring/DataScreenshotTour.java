package org.homeward.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homeward.sample.Northfolk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Fonts;
import org.homeward.ui.kit.FxTasks;
import org.homeward.ui.kit.IssuesOf;
import org.homeward.ui.kit.PathsPicked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Makes the pictures of the screens that bring data in, look after it and take it out, with
 * Northfolk's own files: {@code mvn test -Dtest=DataScreenshotTour}. Not part of the ordinary
 * tests.
 */
@ExtendWith(ApplicationExtension.class)
class DataScreenshotTour {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2017-04-03T09:00:00Z"), ZoneOffset.UTC);

    @TempDir private static Path folder;

    private final PathsPicked picker = new PathsPicked();
    private Stage stage;
    private Desktop desktop;

    @Start
    void start(Stage shown) {
        Fonts.registerForScreens();
        stage = shown;
        var memory = new DesktopMemory(folder.resolve("desktop.properties"));
        var doors = new MemoryDoors(new Northfolk(), CLOCK);
        desktop = new Desktop(doors, memory, FxTasks.start(), TestTools.with(CLOCK), picker);
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

    @Test
    void onADesktopScreen(FxRobot robot) {
        tour(robot, 1920, 1080);
    }

    private void tour(FxRobot robot, int width, int height) {
        var size = width + "x" + height;
        robot.interact(
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
        settle(robot);
        robot.write("n");
        settle(robot);
        robot.write("Norfolk look-alike");
        type(robot, folder.resolve("store").toString());
        robot.type(KeyCode.TAB);
        type(robot, "Amina Cole");
        type(robot, MemoryDoors.RIGHT);
        type(robot, MemoryDoors.RIGHT);
        robot.type(KeyCode.ENTER);
        settle(robot);
        robot.interact(
                () -> {
                    robot.lookup("#recovery-kept").queryAs(CheckBox.class).fire();
                    robot.lookup("#recovery-continue").queryButton().fire();
                });
        settle(robot);
        shown(robot, size, "13-bring-in", new Destination.Importing());
        robot.interact(
                () -> {
                    desktop.desk().dropped().drop(RawFiles.in(folder.resolve(size)));
                    robot.push(KeyCode.F5);
                });
        picture(robot, size, "13-bring-in-files");
        step(robot, size, 2, "13-bring-in-columns");
        step(robot, size, 3, "13-bring-in-codes");
        step(robot, size, 4, "13-bring-in-checks");
        robot.interact(
                () ->
                        robot.lookup("#importing-checks")
                                .queryAs(TableView.class)
                                .getSelectionModel()
                                .selectFirst());
        picture(robot, size, "13-bring-in-check");
        step(robot, size, 5, "13-bring-in-preview");
        robot.push(KeyCode.ALT, KeyCode.N);
        picture(robot, size, "13-bring-in-receipt");
        shown(robot, size, "14-data-quality", new Destination.Quality(new IssuesOf.Everything()));
        robot.interact(
                () ->
                        robot.lookup("#quality-issues")
                                .queryAs(TableView.class)
                                .getSelectionModel()
                                .selectFirst());
        picture(robot, size, "14-data-quality-issue");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        picture(robot, size, "14-dark-data-quality");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.interact(
                () ->
                        robot.lookup("#quality-tabs")
                                .queryAs(TabPane.class)
                                .getSelectionModel()
                                .select(1));
        picture(robot, size, "14-data-quality-rules");
        shown(robot, size, "15-take-out", new Destination.TakeOut());
        shown(robot, size, "16-touched-today", new Destination.Today());
        shown(robot, size, "17-brought-in-before", new Destination.Importing());
        robot.push(KeyCode.ALT, KeyCode.N);
        picture(robot, size, "17-brought-in-before");
    }

    private static void type(FxRobot robot, String words) {
        robot.type(KeyCode.TAB);
        robot.write(words);
    }

    private void step(FxRobot robot, String size, int number, String name) {
        robot.interact(
                () -> robot.lookup("#importing-step-" + number).queryAs(ToggleButton.class).fire());
        picture(robot, size, name);
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
