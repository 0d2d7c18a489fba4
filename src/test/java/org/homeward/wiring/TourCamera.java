package org.homeward.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Waits until a window has come to rest, and takes its picture. */
final class TourCamera {
    private static final Path PICTURES = Path.of("assets", "screenshots");

    private TourCamera() {}

    static void picture(FxRobot robot, Stage stage, String size, String name) {
        settle(robot);
        robot.interact(
                () -> {
                    var image = stage.getScene().snapshot(null);
                    var file = PICTURES.resolve(size).resolve(name + ".png");
                    try {
                        Files.createDirectories(file.getParent());
                        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    static void settle(FxRobot robot) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> isAtRest(robot));
        } catch (TimeoutException e) {
            throw new AssertionError("Still loading", e);
        }
        WaitForAsyncUtils.sleep(700, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isAtRest(FxRobot robot) {
        return robot.lookup(".skeleton").tryQuery().isEmpty()
                && !isSeen(robot, "#welcome-progress")
                && !isSeen(robot, "#importing-progress");
    }

    private static boolean isSeen(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(TourCamera::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
