package org.homeward.ui.kit;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.Reason;

/**
 * Everything that stops a form, in one place: it takes the keyboard when something is found, and
 * each line leads to its field. Hidden when empty.
 */
public final class ErrorSummary extends VBox {
    private final Label heading;
    private final Function<Reason, Optional<String>> field;

    /** {@code field} gives the id of the field that a reason is about. */
    public ErrorSummary(
            String id,
            String title,
            ObservableList<Reason> reasons,
            Function<Reason, Optional<String>> field) {
        this.field = field;
        setId(id);
        heading = new Label(title);
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        getStyleClass().add("reason-list");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        managedProperty().bind(visibleProperty());
        show(reasons);
        reasons.addListener((ListChangeListener<Reason>) change -> show(reasons));
    }

    private void show(ObservableList<Reason> reasons) {
        getChildren().setAll(heading);
        for (int i = 0; i < reasons.size(); i++) {
            getChildren().add(line(reasons.get(i), i));
        }
        setVisible(!reasons.isEmpty());
        var all = reasons.stream().map(Reason::sentence).toList();
        setAccessibleText(heading.getText() + ". " + String.join(" ", all));
        if (!reasons.isEmpty()) {
            requestFocus();
        }
    }

    private VBox line(Reason reason, int place) {
        var words = new VBox();
        var id = field.apply(reason);
        if (id.isPresent()) {
            var link = new Hyperlink(reason.sentence());
            link.setId(getId() + "-" + place);
            link.setWrapText(true);
            link.setOnAction(event -> Focus.onField(this, id.get()));
            words.getChildren().add(link);
        } else {
            words.getChildren().add(Cards.sentence(reason.sentence()));
        }
        if (!reason.source().isEmpty()) {
            var source = Cards.quiet(reason.source());
            source.getStyleClass().add(Styles.TEXT_SMALL);
            words.getChildren().add(source);
        }
        return words;
    }
}
