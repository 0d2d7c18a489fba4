package org.homeward.ui.shell;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Theme;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the top: back, find anything, keys, light or dark. */
final class TopBar extends HBox {
    TopBar(ShellViewModel shell, Runnable quickOpen, Runnable keys) {
        getStyleClass().add("top-bar");
        var navigator = shell.desk().navigator();
        var back = Buttons.iconOnly("top-back", Feather.ARROW_LEFT, "Back (Alt+Left)");
        back.setOnAction(event -> navigator.back());
        back.disableProperty().bind(navigator.canGoBackProperty().not());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var help = Buttons.iconOnly("top-keys", Feather.HELP_CIRCLE, "Keys (?)");
        help.setOnAction(event -> keys.run());
        getChildren().setAll(back, finder(shell, quickOpen), space, help, look(shell));
    }

    private static Button finder(ShellViewModel shell, Runnable quickOpen) {
        var hint = new Label("Ctrl+K");
        hint.getStyleClass().addAll("key-hint", Styles.TEXT_SMALL);
        var words = new Label("Find a child, household, request or screen");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var inside = new HBox(new FontIcon(Feather.SEARCH), words, gap, hint);
        inside.getStyleClass().add("finder-inside");
        var button = new Button("", inside);
        button.setId("top-find");
        button.getStyleClass().add("finder");
        button.setAccessibleText("Find a child, household, request or screen");
        button.setOnAction(event -> quickOpen.run());
        button.visibleProperty().bind(shell.closedProperty().not());
        return button;
    }

    private static Button look(ShellViewModel shell) {
        var look = Buttons.iconOnly("top-theme", Feather.MOON, "Light or dark (Ctrl+Shift+L)");
        look.setOnAction(event -> shell.switchTheme());
        look.graphicProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () ->
                                        new FontIcon(
                                                shell.themeProperty().get() == Theme.LIGHT
                                                        ? Feather.MOON
                                                        : Feather.SUN),
                                shell.themeProperty()));
        return look;
    }
}
