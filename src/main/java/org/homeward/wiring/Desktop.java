package org.homeward.wiring;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.homeward.ui.kit.AsAt;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.DroppedFiles;
import org.homeward.ui.kit.Navigator;
import org.homeward.ui.kit.Notices;
import org.homeward.ui.kit.PathPicker;
import org.homeward.ui.kit.Tasks;
import org.homeward.ui.shell.MainWindow;
import org.homeward.ui.shell.Question;
import org.homeward.ui.shell.QuickOpenViewModel;
import org.homeward.ui.shell.Screens;
import org.homeward.ui.shell.ShellViewModel;
import org.homeward.ui.welcome.Doors;
import org.homeward.ui.welcome.WelcomeView;
import org.homeward.ui.welcome.WelcomeViewModel;

/** The desktop: one window, and the store that is open in it. */
final class Desktop implements AutoCloseable {
    private static final double USUAL_WIDTH = 1366;
    private static final double USUAL_HEIGHT = 768;
    private static final double TITLE_BAR = 32;
    private static final String UNFINISHED = "An import is not finished";

    private final Tools tools;
    private final DesktopMemory memory;
    private final Desk desk;
    private final ShellViewModel shell;
    private final QuickOpenViewModel finder;
    private final WelcomeView welcome;
    private final MainWindow window;
    private Optional<Workspace> workspace = Optional.empty();

    Desktop(Doors doors, DesktopMemory memory, Tasks tasks, Tools tools, PathPicker picker) {
        this.tools = tools;
        var clock = tools.clock();
        this.memory = memory;
        var today = LocalDate.now(clock);
        desk =
                new Desk(
                        tasks,
                        new Navigator(new Destination.Welcome()),
                        new Notices(clock),
                        new AsAt(today),
                        new DroppedFiles(),
                        picker);
        shell = new ShellViewModel(desk, memory.theme(), today);
        finder = new QuickOpenViewModel(desk);
        welcome = new WelcomeView(new WelcomeViewModel(doors, memory, tasks, this::enter));
        window = new MainWindow(shell, finder, screens());
        shell.themeProperty().subscribe((before, now) -> memory.remember(now));
    }

    /** The first window; no store is opened before it is seen. */
    void show(Stage stage) {
        var room = Screen.getPrimary().getVisualBounds();
        var width = Math.min(memory.size("width", USUAL_WIDTH), room.getWidth());
        var height = Math.min(memory.size("height", USUAL_HEIGHT), room.getHeight() - TITLE_BAR);
        stage.setScene(window.scene(width, height));
        stage.setTitle("Homeward");
        stage.setMinWidth(MainWindow.MIN_WIDTH);
        stage.setMinHeight(MainWindow.MIN_HEIGHT);
        desk.navigator().hereProperty().subscribe(here -> stage.setTitle(title()));
        shell.openProperty().subscribe(open -> stage.setTitle(title()));
        stage.setOnCloseRequest(request -> keepOpenForUnfinishedWork(request, stage));
        stage.setOnHiding(
                event ->
                        memory.rememberSize(
                                stage.getScene().getWidth(), stage.getScene().getHeight()));
        stage.show();
    }

    Desk desk() {
        return desk;
    }

    /** Waits for what is being saved, then closes the store. */
    @Override
    public void close() {
        desk.tasks().close();
        workspace.ifPresent(Workspace::close);
    }

    /** Another store closes this one, and with it an import that is begun: asked first. */
    private void enter(Doors.Opened opened) {
        if (holdsUnfinishedWork()) {
            window.ask(
                    new Question(
                            UNFINISHED,
                            "None of it is stored. Opening another store forgets the chosen files.",
                            "Open the other store",
                            () -> enterNow(opened),
                            "Go back to the import",
                            () -> goBackToImport(opened)));
        } else {
            enterNow(opened);
        }
    }

    private void goBackToImport(Doors.Opened other) {
        other.store().close();
        desk.navigator().go(new Destination.Importing());
    }

    private void keepOpenForUnfinishedWork(WindowEvent request, Stage stage) {
        if (holdsUnfinishedWork()) {
            request.consume();
            window.ask(
                    new Question(
                            UNFINISHED,
                            "None of it is stored. Closing forgets the chosen files.",
                            "Close Homeward",
                            stage::hide,
                            "Go back to the import",
                            () -> desk.navigator().go(new Destination.Importing())));
        }
    }

    private boolean holdsUnfinishedWork() {
        return workspace.filter(Workspace::holdsUnfinishedWork).isPresent();
    }

    private void enterNow(Doors.Opened opened) {
        workspace.ifPresent(this::leave);
        var screens = screens();
        var second =
                VaultPeople.of(opened.store().authority().sample(), opened.folder(), tools.clock());
        var parts = new Parts(opened.store(), opened.actor(), desk, tools, memory, second);
        var entered = new Workspace(parts, screens, shell::changed);
        workspace = Optional.of(entered);
        finder.lookIn(entered.records());
        window.use(screens);
        shell.opened(entered.label(), opened.store().authority().asAt());
        opened.folder().ifPresent(folder -> remember(folder, entered));
        desk.navigator()
                .startAt(opened.isNew() ? new Destination.Importing() : new Destination.Today());
    }

    private void remember(Path folder, Workspace entered) {
        memory.remember(folder, entered.label().authority());
    }

    private void leave(Workspace before) {
        desk.tasks()
                .run(
                        "close the store",
                        () -> {
                            before.close();
                            return true;
                        },
                        done -> {},
                        desk.notices()::trouble);
    }

    private Screens screens() {
        var screens = new Screens();
        screens.register(Destination.Welcome.class, d -> welcome);
        return screens;
    }

    private String title() {
        return shell.openProperty()
                .get()
                .map(open -> window.title() + " - " + open.authority() + " - Homeward")
                .orElse("Homeward");
    }
}
