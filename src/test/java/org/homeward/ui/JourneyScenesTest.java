package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.homeward.app.Store;
import org.homeward.domain.common.ChildId;
import org.homeward.testing.JourneyWorld;
import org.homeward.testing.SetClock;
import org.homeward.ui.journey.JourneyDesks;
import org.homeward.ui.journey.JourneyView;
import org.homeward.ui.journey.JourneyViewModel;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Fonts;
import org.homeward.ui.kit.Screen;
import org.homeward.ui.kit.Theme;
import org.homeward.ui.stepdown.StepDownDesks;
import org.homeward.ui.stepdown.StepDownView;
import org.homeward.ui.stepdown.StepDownViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The board and one child's way in a bare window, worked by keyboard. */
@ExtendWith(ApplicationExtension.class)
class JourneyScenesTest {
    private static final LocalDate TODAY = JourneyWorld.TODAY;
    private static final SetClock CLOCK = new SetClock("2026-05-01T09:30:00Z");

    private final StackPane host = new StackPane();
    private final Desk desk = Desks.on(TODAY);

    @Start
    void start(Stage stage) {
        Fonts.registerForScreens();
        Theme.LIGHT.wear();
        var scene = new Scene(host, 1366, 768);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theBoardIsWorkedByKeys(FxRobot robot) {
        var store =
                new JourneyWorld()
                        .inHome("Ada")
                        .inHome("Cam")
                        .agreed("Cam")
                        .moved("Cam", TODAY.minusDays(16))
                        .store();
        show(
                robot,
                new StepDownView(new StepDownViewModel(StepDownDesks.over(store, CLOCK), desk)));
        robot.interact(() -> robot.lookup("#stepdown-column-2").query().requestFocus());
        robot.type(KeyCode.DIGIT4);
        var moved = robot.lookup("#stepdown-column-4").queryAs(ListView.class);
        assertThat(moved.isFocused()).isTrue();
        assertThat(moved.getSelectionModel().getSelectedIndex()).isZero();
        robot.type(KeyCode.W);
        assertThat(desk.navigator().here()).isEqualTo(new Destination.OfJourney(ChildId.of("Cam")));
        robot.type(KeyCode.DIGIT2);
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#stepdown-detail").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#stepdown-detail").tryQuery()).isEmpty();
        robot.type(KeyCode.D);
        assertThat(desk.navigator().here()).isEqualTo(new Destination.OfReview(ChildId.of("Ada")));
        robot.type(KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#stepdown-sign").tryQuery()).isPresent();
    }

    @Test
    void aMoveIsPlannedAndAStepRecorded(FxRobot robot) {
        var store = new JourneyWorld().inHome("Ruby").agreed("Ruby").store();
        show(robot, journey(store));
        press(robot, "#journey-plan-begin");
        assertThat(robot.lookup("#journey-plan-9-who").tryQuery()).isPresent();
        press(robot, "#journey-plan-save");
        assertThat(robot.lookup("#journey-step-10").tryQuery()).isPresent();
        press(robot, "#journey-take-0");
        press(robot, "#journey-taken-save");
        assertThat(robot.lookup("#journey-taken-errors").query().isVisible()).isTrue();
        robot.interact(
                () ->
                        robot.lookup("#journey-taken-feedback")
                                .queryTextInputControl()
                                .setText("Do they have a dog?"));
        press(robot, "#journey-taken-save");
        var plan = store.position(TODAY).stepDown().plans(ChildId.of("Ruby")).get(0);
        assertThat(plan.steps().get(0).done()).isEqualTo(Optional.of(TODAY));
        assertThat(robot.lookup("#journey-taken").tryQuery()).isEmpty();
    }

    @Test
    void afterTheMoveTheTrackIsShownFirst(FxRobot robot) {
        var store =
                new JourneyWorld()
                        .inHome("Ruby")
                        .agreed("Ruby")
                        .moved("Ruby", TODAY.minusDays(16))
                        .store();
        show(robot, journey(store));
        var tabs = robot.lookup("#journey-tabs").queryAs(TabPane.class);
        assertThat(tabs.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        press(robot, "#journey-check-0-14");
        assertThat(robot.lookup("#journey-check-going").tryQuery()).isPresent();
    }

    private JourneyView journey(Store store) {
        return new JourneyView(
                new JourneyViewModel(ChildId.of("Ruby"), JourneyDesks.over(store), desk));
    }

    private void show(FxRobot robot, Screen screen) {
        robot.interact(
                () -> {
                    host.getChildren().setAll(screen.content());
                    screen.shown();
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
