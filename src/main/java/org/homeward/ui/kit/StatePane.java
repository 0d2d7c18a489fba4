package org.homeward.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shows one of: grey bars while loading, the content, what to say when it is empty, a failure. */
public final class StatePane extends StackPane {
    private static final int BARS = 6;

    private final ObservableValue<LoadState> state;
    private final ObservableValue<Boolean> empty;
    private final Node content;
    private final Node whenEmpty;
    private final Node loading = skeleton();
    private final Node failed;

    public StatePane(
            ObservableValue<LoadState> state,
            ObservableValue<Boolean> empty,
            Node content,
            Node whenEmpty) {
        this.state = state;
        this.empty = empty;
        this.content = content;
        this.whenEmpty = whenEmpty;
        this.failed =
                new EmptyState(
                        Feather.ALERT_TRIANGLE,
                        "This could not be read",
                        "The message at the top says more. Press F5 to try again.");
        state.subscribe(s -> swap());
        empty.subscribe(e -> swap());
    }

    private void swap() {
        getChildren().setAll(now());
    }

    private Node now() {
        return switch (state.getValue()) {
            case LOADING -> loading;
            case FAILED -> failed;
            case READY -> empty.getValue() ? whenEmpty : content;
        };
    }

    private static Node skeleton() {
        var bars = new VBox();
        bars.getStyleClass().add("skeleton");
        bars.setAccessibleText("Loading");
        for (int i = 0; i < BARS; i++) {
            var bar = new Region();
            bar.getStyleClass().add("skeleton-bar");
            bar.setMaxWidth(i % 2 == 0 ? 640 : 520);
            bars.getChildren().add(bar);
        }
        return bars;
    }
}
