package org.homeward.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How far long work is, and the button that stops it; hidden when nothing is under way. */
public final class LongWorkPane extends VBox {
    /** {@code screen} begins every id; {@code stop} runs when the person has had enough. */
    public LongWorkPane(String screen, LongWork work, Runnable stop) {
        getStyleClass().add("long-work");
        setId(screen + "-work");
        var bar = new ProgressBar();
        bar.setId(screen + "-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(work.shareProperty());
        var words = new Label();
        words.setId(screen + "-progress-words");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> inWords(work), work.whatProperty(), work.shareProperty()));
        bar.accessibleTextProperty().bind(words.textProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = Buttons.of(screen + "-stop", "Stop", stop);
        button.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(words, button);
        line.getStyleClass().add("row-line");
        getChildren().setAll(line, bar);
        visibleProperty().bind(work.runningProperty());
        managedProperty().bind(visibleProperty());
    }

    private static String inWords(LongWork work) {
        var what = work.whatProperty().get();
        double share = work.shareProperty().get();
        var words = what.isEmpty() ? "Working" : Spoken.opening(what);
        return share < 0 ? words + " ..." : "%s: %d %%".formatted(words, Math.round(share * 100));
    }
}
