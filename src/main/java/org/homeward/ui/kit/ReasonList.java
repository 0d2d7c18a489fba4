package org.homeward.ui.kit;

import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.Reason;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Why not: every reason with its source, beside the button that was refused. Hidden when empty. */
public final class ReasonList extends VBox {
    private final Label heading;

    public ReasonList(String title, ObservableList<Reason> reasons) {
        heading = new Label(title);
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        getStyleClass().add("reason-list");
        setFocusTraversable(true);
        managedProperty().bind(visibleProperty());
        show(reasons);
        reasons.addListener((ListChangeListener<Reason>) change -> show(reasons));
    }

    private void show(ObservableList<Reason> reasons) {
        getChildren().setAll(heading);
        reasons.forEach(reason -> getChildren().add(line(reason)));
        setVisible(!reasons.isEmpty());
        var all = reasons.stream().map(Reason::sentence).toList();
        setAccessibleText(heading.getText() + " " + String.join(" ", all));
    }

    private static HBox line(Reason reason) {
        var sentence = new Label(reason.sentence());
        sentence.setWrapText(true);
        var words = new VBox(sentence);
        if (!reason.source().isEmpty()) {
            var source = new Label(reason.source());
            source.setWrapText(true);
            source.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            words.getChildren().add(source);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(new FontIcon(Feather.X_CIRCLE), words);
        line.getStyleClass().add("reason");
        return line;
    }
}
