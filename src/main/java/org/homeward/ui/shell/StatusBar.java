package org.homeward.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the bottom: whose store, SAMPLE, the as-at day, when it was last saved. */
final class StatusBar extends HBox {
    private final Label authority = new Label();
    private final Label sample = new Label("SAMPLE");
    private final AsAtPicker asAt;

    StatusBar(ShellViewModel shell) {
        setId("status-bar");
        getStyleClass().add("status-bar");
        authority.setId("status-authority");
        authority.getStyleClass().add(Styles.TEXT_BOLD);
        sample.setId("status-sample");
        sample.getStyleClass().add("sample-mark");
        sample.setAccessibleText("Sample: every person in this store is invented");
        asAt = new AsAtPicker(shell);
        var saved = new Label();
        saved.setId("status-saved");
        saved.textProperty().bind(shell.desk().notices().savedAtProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(sample, authority, asAt, space, saved);
        shell.openProperty().subscribe(this::show);
    }

    private void show(Optional<OpenStore> open) {
        authority.setText(open.map(OpenStore::authority).orElse("No store is open"));
        seen(sample, open.map(OpenStore::sample).orElse(false));
        seen(asAt, open.isPresent());
    }

    private static void seen(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }
}
