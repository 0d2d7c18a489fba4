package org.homeward.ui.kit;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that all look and read the same. */
public final class Buttons {
    private Buttons() {}

    /** A button whose words carry the verb. */
    public static Button of(String id, String verb, Runnable action) {
        var button = new Button(verb);
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** The one main action of a pane. */
    public static Button main(String id, String verb, Runnable action) {
        var button = of(id, verb, action);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    /** Only an icon to see; the words are its tooltip and what a screen reader says. */
    public static Button iconOnly(String id, Ikon icon, String words) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        return button;
    }

    /** Several actions of one kind under one word. */
    public static MenuButton menu(String id, String words, MenuItem... items) {
        var menu = new MenuButton(words, null, items);
        menu.setId(id);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    /** One of the actions of a menu. */
    public static MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
