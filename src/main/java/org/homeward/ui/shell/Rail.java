package org.homeward.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.homeward.ui.kit.Destination;
import org.kordamp.ikonli.javafx.FontIcon;

/** The screens at the left, in words with an icon. */
final class Rail extends VBox {
    private static final String WHY_DISABLED = "Open a store on Welcome to use the other screens.";

    private final ShellViewModel shell;
    private final Map<RailItem, ToggleButton> buttons = new HashMap<>();

    Rail(ShellViewModel shell) {
        this.shell = shell;
        setId("rail");
        getStyleClass().add("rail");
        var name = new Label("Homeward");
        name.getStyleClass().add("rail-name");
        getChildren().add(name);
        for (var item : RailItem.ALL) {
            if (item.beginsData()) {
                getChildren().add(heading("Data"));
            }
            getChildren().add(button(item));
        }
        getChildren().add(whyDisabled());
        shell.desk().navigator().hereProperty().subscribe(this::select);
    }

    private ToggleButton button(RailItem item) {
        var button = new ToggleButton(item.words(), new FontIcon(item.icon()));
        button.setId("rail-" + item.id());
        button.getStyleClass().add("rail-item");
        button.setTooltip(new Tooltip(item.words() + " (" + item.key() + ")"));
        button.setOnAction(
                event -> {
                    shell.go(item);
                    select(shell.desk().navigator().here());
                });
        if (item.needsStore()) {
            button.disableProperty().bind(shell.closedProperty());
        }
        buttons.put(item, button);
        return button;
    }

    private static Label heading(String words) {
        var heading = new Label(words);
        heading.getStyleClass().add("rail-heading");
        return heading;
    }

    private Label whyDisabled() {
        var why = new Label(WHY_DISABLED);
        why.setId("rail-why");
        why.setWrapText(true);
        why.getStyleClass().add("rail-why");
        why.visibleProperty().bind(shell.closedProperty());
        why.managedProperty().bind(why.visibleProperty());
        return why;
    }

    private void select(Destination place) {
        var now = RailItem.of(place);
        buttons.forEach((item, button) -> button.setSelected(item.equals(now)));
    }
}
