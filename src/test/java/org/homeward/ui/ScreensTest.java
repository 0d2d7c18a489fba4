package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.homeward.app.Store;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.RequestId;
import org.homeward.testing.Filled;
import org.homeward.testing.Given;
import org.homeward.testing.SmallWorld;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Fonts;
import org.homeward.ui.kit.Screen;
import org.homeward.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The screens in a bare window: one journey by keyboard, and a walk over all of them. */
@ExtendWith(ApplicationExtension.class)
class ScreensTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);
    private static final Set<String> GIVEN_BY_SKINS =
            Set.of("virtual-flow", "arrow-button", "list-view", "arrow", "clip-region");

    private final StackPane host = new StackPane();

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
    void aChildIsPlacedByKeyboardAndTheRecordIsSeen(FxRobot robot) {
        var desk = Desks.on(Given.TODAY);
        var store = requests();
        var screens = new BareScreens(store, desk);
        robot.interact(
                () ->
                        desk.navigator()
                                .hereProperty()
                                .subscribe(place -> screens.find(place).ifPresent(this::put)));
        robot.interact(() -> desk.navigator().go(new Destination.Requests()));
        robot.interact(() -> robot.lookup("#requests-table-filter").query().requestFocus());
        robot.write("ruby");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER);
        assertThat(desk.navigator().here())
                .isEqualTo(new Destination.OfRequest(RequestId.of("R1")));
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.UP);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("Near her school");
        robot.interact(() -> robot.lookup("#deciding-emergency").query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.TAB);
        robot.write("She has no bed tonight");
        robot.interact(
                () ->
                        robot.lookup(
                                        box ->
                                                box.getId() != null
                                                        && box.getId()
                                                                .startsWith("deciding-warning-"))
                                .queryAllAs(CheckBox.class)
                                .forEach(box -> box.setSelected(true)));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#request-record").tryQuery()).isPresent();
        assertThat(words(robot.lookup("#request-record").query()))
                .contains("Okafor", "Near her school", "1 of 1 filled on that day, no place left");
        assertThat(store.position(Given.TODAY).listOpenRequests()).isEmpty();
    }

    @Test
    void everyScreenOfAnEmptyStoreSaysWhatToDo(FxRobot robot) {
        var screens = new BareScreens(Filled.empty(DAY), Desks.on(DAY));
        for (var screen : screens.all()) {
            show(robot, screen);
            assertThat(robot.lookup(".empty-state").tryQuery()).as(screen.title()).isPresent();
        }
    }

    @Test
    void noIdIsThereTwice(FxRobot robot) {
        var facts =
                new SmallWorld(DAY)
                        .inHome("Ada", DAY.minusDays(1))
                        .lookedAfter("Max", PlacementKind.FOSTER_IFA, "C2")
                        .household("Okafor", DAY.plusDays(20), java.util.Optional.of(DAY))
                        .facts();
        var screens = new BareScreens(Filled.with(facts, DAY), Desks.on(DAY));
        for (var screen : screens.all()) {
            show(robot, screen);
            assertThat(twice(host)).as(screen.title()).isEmpty();
        }
        show(robot, screens.child("Ada"));
        robot.interact(() -> robot.lookup("#child-new-request").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(twice(host)).isEmpty();
    }

    private void show(FxRobot robot, Screen screen) {
        robot.interact(() -> put(screen));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void put(Screen screen) {
        host.getChildren().setAll(screen.content());
        screen.shown();
    }

    private static Store requests() {
        return Filled.with(
                Given.households(
                                """
                                household | ages | max | mile
                                Okafor    | 5-12 | 1   | 2
                                Lamb      | 0-18 | 3   | 12
                                """)
                        .children(
                                """
                                child | age | home | school
                                Ruby  | 7   | 1    | 3
                                """)
                        .requests(
                                """
                                request | children | needed     | wishes      | urgency
                                R1      | Ruby     | 2026-05-04 | Near school | today
                                """)
                        .facts(),
                Given.TODAY);
    }

    private static List<String> words(Node node) {
        var words = new ArrayList<String>();
        if (node instanceof Labeled labeled) {
            words.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words.addAll(words(child)));
        }
        return words;
    }

    private static List<String> twice(Node node) {
        var seen = new HashMap<String, Integer>();
        count(node, seen);
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void count(Node node, Map<String, Integer> seen) {
        if (node.getId() != null && !GIVEN_BY_SKINS.contains(node.getId())) {
            seen.merge(node.getId(), 1, Integer::sum);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> count(child, seen));
        }
    }
}
