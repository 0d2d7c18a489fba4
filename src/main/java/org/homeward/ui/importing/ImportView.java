package org.homeward.ui.importing;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homeward.ui.kit.Page;

/** The import, step by step: steps on top, the step in the middle, back and on below. */
public final class ImportView extends Page {
    private final ImportViewModel model;
    private final StackPane middle = new StackPane();
    private final Map<ImportStep, Node> made = new EnumMap<>(ImportStep.class);

    public ImportView(ImportViewModel model) {
        super(
                "importing",
                "Bring in your files",
                "Returns and registers of your authority. Nothing is stored before the last step,"
                        + " and then all at once.");
        this.model = model;
        middle.getStyleClass().add("wizard-middle");
        var frame = new BorderPane(middle);
        frame.setTop(new StepBar(model));
        frame.setBottom(new ImportFooter(model));
        frame.getStyleClass().add("wizard");
        setCenter(frame);
        model.stepProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void takeFocus() {
        var node = middle.lookup(".first-focus");
        (node == null ? this : node).requestFocus();
    }

    private void show(ImportStep step) {
        var pane = pane(step);
        var column = new VBox(pane);
        VBox.setVgrow(pane, javafx.scene.layout.Priority.ALWAYS);
        middle.getChildren().setAll(column);
        if (getScene() != null) {
            middle.applyCss();
            takeFocus();
        }
    }

    /** Files and checks keep what is typed and sorted; the others are drawn anew. */
    private Node pane(ImportStep step) {
        return switch (step) {
            case FILES -> made.computeIfAbsent(step, s -> new FilesPane(model));
            case COLUMNS -> new ColumnsPane(model.choices());
            case CODES -> new CodesPane(model.choices());
            case CHECKS -> made.computeIfAbsent(step, s -> new ChecksPane(model.checks()));
            case PREVIEW -> new PreviewPane(model);
            case RECEIPT -> new ReceiptPane(model);
        };
    }

    private void keyed(KeyEvent key) {
        if (!key.isAltDown()) {
            return;
        }
        if (key.getCode() == KeyCode.N) {
            model.next();
            key.consume();
        } else if (key.getCode() == KeyCode.B && model.stepProperty().get() != ImportStep.FILES) {
            model.back();
            key.consume();
        }
    }
}
