package org.homeward.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.homeward.report.ChartPicture;
import org.homeward.report.DrawingFile;
import org.homeward.report.MatchingRecordPdf;
import org.homeward.report.PaperPdf;
import org.homeward.report.TableFile;
import org.homeward.sample.Northfolk;
import org.homeward.ui.kit.DialogPicker;
import org.homeward.ui.kit.Fonts;
import org.homeward.ui.kit.FxTasks;
import org.homeward.ui.kit.Tasks;
import org.homeward.ui.kit.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the desktop. A start that fails shows a window that says so. */
public final class DesktopStart extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopStart.class);

    private Optional<Desktop> desktop = Optional.empty();

    /** Opens the window and returns when it was closed. */
    public static void run() {
        QuietToolkit.hush();
        Application.launch(DesktopStart.class);
    }

    @Override
    public void start(Stage stage) {
        try {
            begin(stage);
        } catch (RuntimeException | LinkageError e) {
            var trouble = Trouble.of("start Homeward", e);
            LOG.error("Start failed: {}", trouble.details());
            FailureWindow.show(stage, trouble);
        }
    }

    @Override
    public void stop() {
        desktop.ifPresent(Desktop::close);
    }

    private void begin(Stage stage) {
        Fonts.registerForScreens();
        var clock = Clock.system(ZoneId.of("Europe/London"));
        var file =
                DesktopMemory.usualFile(System.getenv(), Path.of(System.getProperty("user.home")));
        Tasks tasks = FxTasks.start();
        var doors = new StoreDoors(new LocalStores(clock), new Northfolk(), clock);
        var opened =
                new Desktop(
                        doors, new DesktopMemory(file), tasks, tools(clock), new DialogPicker());
        desktop = Optional.of(opened);
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, cause) -> unexpected(opened, cause));
        opened.show(stage);
    }

    private static Tools tools(Clock clock) {
        return new Tools(
                clock,
                new RandomIds(),
                new MatchingRecordPdf(),
                new PaperPdf(),
                new ChartPicture(),
                new DrawingFile(),
                new TableFile());
    }

    /** A fault of the program while the window is open: said, not swallowed. */
    private static void unexpected(Desktop desktop, Throwable cause) {
        var trouble = Trouble.of("finish what was clicked", cause);
        LOG.error("Trouble: {}", trouble.details());
        desktop.desk().notices().trouble(trouble);
    }
}
