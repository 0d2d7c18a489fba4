package org.homeward.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.RequestId;
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
 * Makes the pictures of the way from a flag to a family and through the first weeks there with
 * Northfolk: {@code mvn test -Dtest=StepDownScreenshotTour}. Not part of the ordinary tests.
 */
@ExtendWith(ApplicationExtension.class)
class StepDownScreenshotTour {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2017-04-03T09:00:00Z"), ZoneOffset.UTC);

    /** Says no, and has an intensive need. */
    private static final ChildId SAYS_NO = ChildId.of("202260");

    private static final ChildId AGREED = ChildId.of("202269");
    private static final ChildId MEETING_A_FAMILY = ChildId.of("203116");
    private static final RequestId HELD = RequestId.of("R005");
    private static final ChildId WEEK_14_LATE = ChildId.of("202558");
    private static final ChildId AT_RISK = ChildId.of("201830");

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

    private void tour(FxRobot robot, int width, int height) {
        var size = width + "x" + height;
        robot.interact(
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
        TourCamera.settle(robot);
        robot.write("s");
        TourCamera.settle(robot);
        shown(robot, size, "14-stepdown-1-flagged", new Destination.StepDown());
        shown(robot, size, "14-stepdown-2-review", new Destination.OfReview(SAYS_NO));
        robot.interact(() -> robot.lookup("#review-decide").queryButton().fire());
        TourCamera.settle(robot);
        robot.interact(
                () -> robot.lookup("#review-decision-proceed").queryAs(RadioButton.class).fire());
        robot.interact(
                () -> {
                    robot.lookup("#review-decision-reason")
                            .queryTextInputControl()
                            .setText("Family finding might begin while the wish is talked about.");
                    robot.lookup("#review-decision-next")
                            .queryTextInputControl()
                            .setText("14/04/2017");
                });
        robot.interact(() -> robot.lookup("#review-decision-save").queryButton().fire());
        picture(robot, size, "14-stepdown-3-refused");
        shown(robot, size, "14-stepdown-4-proceed", new Destination.OfReview(AGREED));
        shown(robot, size, "14-stepdown-5-match", new Destination.OfRequest(HELD));
        shown(robot, size, "14-stepdown-6-move", new Destination.OfJourney(MEETING_A_FAMILY));
        shown(robot, size, "14-stepdown-7-week-14", new Destination.OfJourney(WEEK_14_LATE));
        after(robot, size, "14-stepdown-7-week-14");
        shown(robot, size, "14-stepdown-8-disruption", new Destination.OfJourney(AT_RISK));
        after(robot, size, "14-stepdown-8-disruption");
        shown(robot, size, "15-outcomes-curve", new Destination.Outcomes());
        tab(robot, "#outcomes-tabs", 1);
        picture(robot, size, "15-outcomes-demand");
        tab(robot, "#outcomes-tabs", 2);
        picture(robot, size, "15-outcomes-alike");
        shown(robot, size, "13-settings", new Destination.Settings());
        tab(robot, "#settings-tabs", 1);
        picture(robot, size, "13-settings-stepdown");
    }

    private void after(FxRobot robot, String size, String name) {
        tab(robot, "#journey-tabs", 1);
        picture(robot, size, name);
    }

    private static void tab(FxRobot robot, String tabs, int index) {
        robot.interact(
                () -> robot.lookup(tabs).queryAs(TabPane.class).getSelectionModel().select(index));
        TourCamera.settle(robot);
    }

    private void shown(FxRobot robot, String size, String name, Destination place) {
        robot.interact(() -> desktop.desk().navigator().go(place));
        picture(robot, size, name);
    }

    private void picture(FxRobot robot, String size, String name) {
        TourCamera.picture(robot, stage, size, name);
    }
}
