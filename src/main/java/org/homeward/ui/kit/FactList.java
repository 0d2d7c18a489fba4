package org.homeward.ui.kit;

import atlantafx.base.theme.Styles;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Facts under each other: what it is at the left, what is known of it at the right. */
public final class FactList extends GridPane {
    public FactList() {
        getStyleClass().add("fact-list");
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, values);
    }

    public FactList add(String name, String value) {
        var words = new Label(value);
        words.setWrapText(true);
        return add(name, words);
    }

    public FactList add(String name, Node value) {
        var label = new Label(name);
        label.setLabelFor(value);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        GridPane.setValignment(label, VPos.TOP);
        addRow(getRowCount(), label, value);
        return this;
    }
}
