package org.homeward.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.homeward.testing.SmallAuthority;
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
import org.testfx.util.WaitForAsyncUtils;

/** An authority's own files from the drop on the window to the list of issues, and back out. */
@ExtendWith(ApplicationExtension.class)
class DataJourneyTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2018-05-01T09:00:00Z"), ZoneOffset.UTC);
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
                    + "R1,05/04/2017,S,C2,N1,U6,PR1,,,,,,\n"
                    + "R2,05/04/2017,S,C2,N1,QQ,PR4,,,,,,\n"
                    + "R3,31/02/2018,S,C2,N1,K2,PR4,,,,,,\n";

    @TempDir private static Path folder;

    private final PathsPicked picker = new PathsPicked();
    private Stage stage;
    private Desktop desktop;

    @Start
    void start(Stage shown) {
        Fonts.registerForScreens();
        stage = shown;
        desktop =
                new Desktop(
                        new MemoryDoors(new SmallAuthority(), CLOCK),
                        new DesktopMemory(folder.resolve("desktop.properties")),
                        FxTasks.start(),
                        TestTools.with(CLOCK),
                        picker);
        desktop.show(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> stage.hide());
        desktop.close();
    }

    @Test
    void filesAreDroppedBroughtInLookedAfterAndTakenBack(FxRobot robot) {
        createStore(robot);
        assertThat(here()).isEqualTo(new Destination.Importing());
        drop(robot);
        onTo(robot, "#importing-code-1");
        onTo(robot, "#importing-rules");
        onTo(robot, "#importing-changes");
        onTo(robot, "#importing-receipt");
        waitUntil(
                "who brought it in",
                () -> text(robot, "#importing-receipt-signed").contains("Import 1"));
        acceptAnIssue(robot);
        takeOut(robot);
        takeBack(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        waitUntil("no child", () -> seen(robot, "No child is looked after on this day"));
    }

    @Test
    void anImportThatIsNotFinishedIsNotLostByClosing(FxRobot robot) {
        createStore(robot);
        drop(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.interact(
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(stage.isShowing()).isTrue();
        waitUntil("the question", () -> seen(robot, "An import is not finished"));
        robot.type(KeyCode.SPACE);
        assertThat(here()).isEqualTo(new Destination.Importing());
        assertThat(table(robot, "#importing-found").getItems()).hasSize(1);
        fire(robot, "#importing-again");
        fire(robot, "#importing-forget");
        robot.interact(
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(seen(robot, "An import is not finished")).isFalse();
    }

    private void createStore(FxRobot robot) {
        robot.write("n");
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("Ourshire");
        fill(robot, "#create-folder", folder.resolve("store").toString());
        fill(robot, "#create-person", "Amina Cole");
        fill(robot, "#create-passphrase", MemoryDoors.RIGHT);
        fill(robot, "#create-again", MemoryDoors.RIGHT);
        fire(robot, "#create-store");
        waitUntil("the code", () -> robot.lookup("#recovery-kept").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#recovery-kept").queryAs(CheckBox.class).fire());
        fire(robot, "#recovery-continue");
        waitUntil("the import", () -> robot.lookup("#importing-next").tryQuery().isPresent());
    }

    /** As the window does when files are dropped on it. */
    private void drop(FxRobot robot) {
        var file = write("2018/episodes.csv");
        robot.interact(() -> desktop.desk().dropped().drop(List.of(file)));
        robot.push(KeyCode.F5);
        waitUntil("the file is read", () -> text(robot, "#importing-next").equals("Next"));
    }

    private static void onTo(FxRobot robot, String id) {
        waitUntil("ready", () -> !robot.lookup("#importing-next").queryButton().isDisabled());
        robot.push(KeyCode.ALT, KeyCode.N);
        waitUntil(id, () -> robot.lookup(id).tryQuery().isPresent());
    }

    private static void acceptAnIssue(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        waitUntil("issues", () -> issues(robot).getItems().size() > 1);
        int before = issues(robot).getItems().size();
        robot.interact(() -> issues(robot).getSelectionModel().clearAndSelect(0));
        fill(robot, "#quality-reason", "Agreed with the department");
        fire(robot, "#quality-accept");
        waitUntil("one less", () -> issues(robot).getItems().size() == before - 1);
    }

    /** Everything once, then once more into the same places. */
    private void takeOut(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        for (var way :
                List.of(
                        "tables-xlsx",
                        "public-xlsx",
                        "registers-xlsx",
                        "template",
                        "standard-json",
                        "standard-csv")) {
            var file = folder.resolve(way + "." + ending(way));
            picker.then(file);
            fire(robot, "#out-" + way);
            waitUntil("written " + way, () -> Files.exists(file) && !busy(robot));
        }
        for (var way :
                List.of("tables-csv", "public-csv", "registers-csv", "return-csv", "return-xml")) {
            picker.then(folder);
            fire(robot, "#out-" + way);
            waitUntil("written " + way, () -> seen(robot, "Written: " + folder) || !busy(robot));
        }
        assertThat(folder.resolve("returns-csv")).isNotEmptyDirectory();
        assertThat(folder.resolve("public-counts")).isNotEmptyDirectory();
        picker.then(folder);
        fire(robot, "#out-return-csv");
        waitUntil(
                "it is refused",
                () -> seen(robot, "returns-csv is there already; give another name."));
    }

    private static String ending(String way) {
        return way.equals("template") ? "xlsx" : way.substring(way.lastIndexOf('-') + 1);
    }

    private static boolean busy(FxRobot robot) {
        return robot.lookup("#out-template").queryButton().isDisabled();
    }

    private static void takeBack(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        fire(robot, "#importing-undo");
        fire(robot, "#importing-undo-yes");
        waitUntil("taken back", () -> seen(robot, "No file is chosen yet"));
    }

    private Destination here() {
        WaitForAsyncUtils.waitForFxEvents();
        return desktop.desk().navigator().here();
    }

    private static TableView<?> issues(FxRobot robot) {
        return table(robot, "#quality-issues");
    }

    private static TableView<?> table(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TableView.class);
    }

    private static void fill(FxRobot robot, String id, String words) {
        robot.interact(() -> robot.lookup(id).queryAs(TextInputControl.class).setText(words));
    }

    private static void fire(FxRobot robot, String id) {
        waitUntil(id, () -> robot.lookup(id).tryQuery().isPresent());
        robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean seen(FxRobot robot, String words) {
        return robot.lookup(words).tryQuery().isPresent();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static void waitUntil(String what, Callable<Boolean> isSo) {
        try {
            WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, isSo);
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException e) {
            throw new AssertionError("Not seen: " + what, e);
        }
    }

    private static Path write(String name) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, EPISODES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
