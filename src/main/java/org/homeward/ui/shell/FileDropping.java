package org.homeward.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dragged over any part of the window may be dropped there; nothing else may. */
final class FileDropping {
    private FileDropping() {}

    static void on(Scene scene, Consumer<List<Path>> take) {
        scene.addEventFilter(DragEvent.DRAG_OVER, FileDropping::offer);
        scene.addEventFilter(DragEvent.DRAG_DROPPED, drop -> dropped(drop, take));
    }

    private static void offer(DragEvent over) {
        if (over.getDragboard().hasFiles()) {
            over.acceptTransferModes(TransferMode.COPY);
            over.consume();
        }
    }

    private static void dropped(DragEvent drop, Consumer<List<Path>> take) {
        if (drop.getDragboard().hasFiles()) {
            take.accept(drop.getDragboard().getFiles().stream().map(File::toPath).toList());
            drop.setDropCompleted(true);
            drop.consume();
        }
    }
}
