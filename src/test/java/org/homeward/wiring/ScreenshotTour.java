package org.homeward.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homeward.app.SampleAuthority;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.position.CarePosition;
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
 * Makes the pictures of every screen with Northfolk: {@code mvn test -Dtest=ScreenshotTour}. Not
 * part of the ordinary tests.
 */
@ExtendWith(ApplicationExtension.class)
class ScreenshotTour {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2017-04-03T09:00:00Z"), ZoneOffset.UTC);

    @TempDir private static Path folder;

    private final PathsPicked picker = new PathsPicked();
    private Stage stage;
    private Desktop desktop;
    private CarePosition position;

    @Start
    void start(Stage shown) {
        Fonts.registerForScreens();
        stage = shown;
        var memory = new DesktopMemory(folder.resolve("desktop.properties"));
        var doors = new MemoryDoors(new Northfolk(), CLOCK);
        position =
                doors.explore(SampleAuthority.PLANNING).store().position(SampleAuthority.PLANNING);
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
        picture(robot, size, "01-welcome");
        robot.write("n");
        picture(robot, size, "01-welcome-create");
        robot.type(KeyCode.ESCAPE);
        robot.write("s");
        settle(robot);
        shown(robot, size, "02-today", new Destination.Today());
        shown(robot, size, "03-children", new Destination.Children());
        shown(robot, size, "04-child", new Destination.OfChild(aChild()));
        shown(robot, size, "05-carers", new Destination.Carers());
        shown(robot, size, "05-household", new Destination.OfHousehold(aHousehold()));
        shown(robot, size, "06-requests", new Destination.Requests());
        shown(robot, size, "07-request", new Destination.OfRequest(aRequest()));
        shown(robot, size, "09-shift", new Destination.Shift());
        shown(robot, size, "08-step-down", new Destination.StepDown());
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("an");
        picture(robot, size, "10-find");
        robot.type(KeyCode.ESCAPE);
        robot.clickOn("#top-keys");
        picture(robot, size, "11-keys");
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        shown(robot, size, "12-dark-today", new Destination.Today());
        shown(robot, size, "12-dark-child", new Destination.OfChild(aChild()));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    }

    private void shown(FxRobot robot, String size, String name, Destination place) {
        robot.interact(() -> desktop.desk().navigator().go(place));
        picture(robot, size, name);
    }

    private ChildId aChild() {
        return position.listOpenRequests().get(0).children().get(0);
    }

    private RequestId aRequest() {
        return position.listOpenRequests().stream()
                .filter(r -> r.type() == CareType.SHORT_TERM && !r.isGroup())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private HouseholdId aHousehold() {
        return position.supply().listHouseholds().stream()
                .filter(h -> position.supply().vacancyOn(h, position.asAt()).filled() > 1)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void picture(FxRobot robot, String size, String name) {
        TourCamera.picture(robot, stage, size, name);
    }

    private static void settle(FxRobot robot) {
        TourCamera.settle(robot);
    }
}
