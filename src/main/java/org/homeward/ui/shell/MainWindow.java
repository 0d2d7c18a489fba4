package org.homeward.ui.shell;

import atlantafx.base.controls.ModalPane;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.NoticeBar;
import org.homeward.ui.kit.Screen;
import org.homeward.ui.kit.Theme;

/** The window's content: rail, top bar, notices, the shown screen, status bar, and the keys. */
public final class MainWindow extends StackPane {
    public static final double MIN_WIDTH = 1100;
    public static final double MIN_HEIGHT = 680;

    private final ShellViewModel shell;
    private final StackPane place = new StackPane();
    private final ModalPane overlay = new ModalPane();
    private final KeysPage keys;
    private final QuickOpen quickOpen;
    private Screens screens;
    private Screen shown;

    public MainWindow(ShellViewModel shell, QuickOpenViewModel finder, Screens screens) {
        this.shell = shell;
        this.screens = screens;
        var desk = shell.desk();
        this.shown = screens.at(desk.navigator().here());
        keys = new KeysPage(this::closeOverlay);
        quickOpen = new QuickOpen(finder, this::closeOverlay);
        overlay.setId("overlay");
        var top = new TopBar(shell, this::findAnything, () -> overlay.show(keys));
        place.setId("content");
        VBox.setVgrow(place, Priority.ALWAYS);
        var frame = new BorderPane(new VBox(top, new NoticeBar(desk.notices()), place));
        frame.setLeft(scrolling(new Rail(shell)));
        frame.setBottom(new StatusBar(shell));
        getStyleClass().add("main-window");
        getChildren().setAll(frame, overlay);
        put(shown);
        desk.navigator().hereProperty().subscribe((before, now) -> show(now));
        overlay.displayProperty().subscribe(this::backToTheScreen);
        shell.askedProperty().subscribe((before, now) -> shown.refresh());
    }

    /** Every screen can be reached in a low window and with large text. */
    private static ScrollPane scrolling(Rail rail) {
        var scroll = new ScrollPane(rail);
        scroll.getStyleClass().add("rail-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    /** From now on these screens are shown, as when another store was opened. */
    public void use(Screens others) {
        screens = others;
    }

    /** A scene with the sheets and keys of the program. */
    public Scene scene(double width, double height) {
        var scene = new Scene(this, width, height);
        Theme.dress(scene);
        shell.themeProperty().subscribe(Theme::wear);
        for (var item : RailItem.ALL) {
            on(scene, keyOf(item), () -> shell.go(item), KeyCombination.SHORTCUT_DOWN);
        }
        on(scene, KeyCode.K, this::findAnything, KeyCombination.SHORTCUT_DOWN);
        on(scene, KeyCode.LEFT, shell.desk().navigator()::back, KeyCombination.ALT_DOWN);
        on(scene, KeyCode.N, shell::newRequest, KeyCombination.SHORTCUT_DOWN);
        on(scene, KeyCode.F5, shell::refresh);
        on(
                scene,
                KeyCode.L,
                shell::switchTheme,
                KeyCombination.SHORTCUT_DOWN,
                KeyCombination.SHIFT_DOWN);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::questionMarkShowsKeys);
        FileDropping.on(scene, shell::dropped);
        shown.takeFocus();
        return scene;
    }

    /** Asks over the window; Esc keeps things as they are and does nothing else. */
    public void ask(Question question) {
        var card = new QuestionCard(question, this::closeOverlay);
        overlay.show(card);
        card.begin();
    }

    /** Title of the shown screen. */
    public String title() {
        return shown.title();
    }

    private void show(Destination destination) {
        var next = screens.at(destination);
        closeOverlay();
        shown.hidden();
        put(next);
    }

    private void put(Screen next) {
        shown = next;
        place.getChildren().setAll(next.content());
        next.shown();
        next.takeFocus();
    }

    private void findAnything() {
        if (!shell.closedProperty().get()) {
            overlay.show(quickOpen);
            quickOpen.begin();
        }
    }

    private void closeOverlay() {
        overlay.hide(true);
    }

    private void backToTheScreen(boolean overlaid) {
        if (!overlaid) {
            shown.takeFocus();
        }
    }

    private void questionMarkShowsKeys(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl;
        if (key.getCharacter().equals("?") && !typing) {
            overlay.show(keys);
            key.consume();
        }
    }

    private static KeyCode keyOf(RailItem item) {
        return item.sign().equals(",") ? KeyCode.COMMA : KeyCode.getKeyCode(item.sign());
    }

    private static void on(
            Scene scene, KeyCode key, Runnable action, KeyCombination.Modifier... with) {
        scene.getAccelerators().put(new KeyCodeCombination(key, with), action);
    }
}
