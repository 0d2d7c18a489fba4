package org.homeward.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homeward.domain.common.ChildId;
import org.homeward.testing.SmallAuthority;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Fonts;
import org.homeward.ui.kit.FxTasks;
import org.homeward.ui.kit.PathsPicked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window as a person uses it, by keyboard, on a store of a dozen people. */
@ExtendWith(ApplicationExtension.class)
class DesktopTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2017-04-03T09:00:00Z"), ZoneOffset.UTC);

    private static final Set<String> GIVEN_BY_SKINS =
            Set.of("virtual-flow", "arrow-button", "list-view", "arrow");

    @TempDir private static Path folder;

    private final List<String> styleWarnings = new ArrayList<>();
    private final Logger styles = Logger.getLogger("javafx.css");
    private final Handler listening = handler();
    private final PathsPicked picker = new PathsPicked();
    private Stage stage;
    private Desktop desktop;

    @Start
    void start(Stage shown) {
        styles.addHandler(listening);
        styles.setUseParentHandlers(false);
        Fonts.registerForScreens();
        stage = shown;
        var memory = new DesktopMemory(folder.resolve("desktop.properties"));
        var doors = new MemoryDoors(new SmallAuthority(), CLOCK);
        desktop = new Desktop(doors, memory, FxTasks.start(), TestTools.with(CLOCK), picker);
        desktop.show(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        styles.removeHandler(listening);
        styles.setUseParentHandlers(true);
        robot.interact(() -> stage.hide());
        desktop.close();
    }

    @Test
    void oneKeyOpensTheSampleAndItsWorkIsShown(FxRobot robot) {
        explore(robot);
        assertThat(text(robot, "#status-authority")).isEqualTo("Smallshire");
        assertThat(robot.lookup("#status-sample").query().isVisible()).isTrue();
        assertThat(stage.getTitle()).isEqualTo("Today - Smallshire - Homeward");
        waitFor(robot, "Ruby");
        assertThat(text(robot, "#today-looked-after")).isEqualTo("3");
    }

    @Test
    void screensAreReachedByNumberAndLeftBackwards(FxRobot robot) {
        explore(robot);
        waitFor(robot, "Ruby");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(here()).isEqualTo(new Destination.Children());
        waitFor(robot, "Ada");
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        assertThat(here()).isEqualTo(new Destination.OfChild(ChildId.of("Ada")));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(here()).isEqualTo(new Destination.Children());
    }

    @Test
    void anythingIsFoundByTypingPartOfItsName(FxRobot robot) {
        explore(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("ada");
        var hits = robot.lookup("#quick-open-hits").queryAs(ListView.class).getItems();
        waitUntil("only Ada is found", () -> hits.size() == 1);
        robot.type(KeyCode.ENTER);
        assertThat(here()).isEqualTo(new Destination.OfChild(ChildId.of("Ada")));
    }

    @Test
    void theAsAtDayIsTypedAndEveryScreenAsksAgain(FxRobot robot) {
        explore(robot);
        waitFor(robot, "Ruby");
        robot.interact(() -> robot.lookup("#as-at").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("1 1 2016");
        robot.type(KeyCode.ENTER);
        assertThat(text(robot, "#as-at-in-full")).isEqualTo("Friday 1 January 2016");
        waitFor(robot, "No request is open");
    }

    @Test
    void aWrongPassphraseIsOneSentenceAndTheRightOneOpens(FxRobot robot) {
        robot.write("o");
        robot.write(folder.toString());
        robot.type(KeyCode.TAB, 2);
        robot.write("Amina Cole");
        robot.type(KeyCode.TAB);
        robot.write("wrong");
        robot.type(KeyCode.ENTER);
        waitFor(robot, "The name or the passphrase is not right.");
        robot.write(MemoryDoors.RIGHT);
        robot.type(KeyCode.ENTER);
        waitFor(robot, "Ownshire");
        assertThat(robot.lookup("#status-sample").query().isVisible()).isFalse();
        assertThat(new DesktopMemory(folder.resolve("desktop.properties")).listRecents())
                .extracting(r -> r.authority())
                .contains("Ownshire");
    }

    @Test
    void noSheetIsWrongInEitherLookAndNoIdIsThereTwice(FxRobot robot) {
        explore(robot);
        for (int screen = 1; screen <= 10; screen++) {
            robot.push(KeyCode.CONTROL, KeyCode.getKeyCode(Integer.toString(screen % 10)));
            WaitForAsyncUtils.waitForFxEvents();
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            WaitForAsyncUtils.waitForFxEvents();
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(idsThatAreThereTwice()).isEmpty();
        }
        assertThat(styleWarnings).isEmpty();
    }

    @Test
    void aWrongSheetIsNoticed(FxRobot robot) {
        robot.interact(
                () ->
                        stage.getScene()
                                .getStylesheets()
                                .add("data:text/css,.label{-fx-text-fill:-no-such-colour;}"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(styleWarnings).isNotEmpty();
    }

    private void explore(FxRobot robot) {
        robot.write("s");
        waitFor(robot, "Smallshire");
    }

    private Destination here() {
        WaitForAsyncUtils.waitForFxEvents();
        return desktop.desk().navigator().here();
    }

    private static void waitFor(FxRobot robot, String words) {
        waitUntil(words, () -> robot.lookup(words).tryQuery().isPresent());
    }

    private static void waitUntil(String what, Callable<Boolean> isSo) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, isSo);
        } catch (TimeoutException e) {
            throw new AssertionError("Not seen: " + what, e);
        }
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private List<String> idsThatAreThereTwice() {
        var seen = new HashMap<String, Integer>();
        count(stage.getScene().getRoot(), seen);
        return seen.entrySet().stream().filter(e -> e.getValue() > 1).map(e -> e.getKey()).toList();
    }

    private static void count(Node node, HashMap<String, Integer> seen) {
        if (node.getId() != null && !GIVEN_BY_SKINS.contains(node.getId())) {
            seen.merge(node.getId(), 1, Integer::sum);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> count(child, seen));
        }
    }

    private Handler handler() {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                styleWarnings.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @BeforeEach
    void everyTestStartsOnWelcome() {
        assertThat(here()).isEqualTo(new Destination.Welcome());
    }
}
