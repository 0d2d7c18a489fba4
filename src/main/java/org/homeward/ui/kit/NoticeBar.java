package org.homeward.ui.kit;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the top of the content that says what was saved or what went wrong. */
public final class NoticeBar extends HBox {
    private final Notices notices;

    public NoticeBar(Notices notices) {
        this.notices = notices;
        setId("notice-bar");
        getStyleClass().add("notice-bar");
        managedProperty().bind(visibleProperty());
        notices.latestProperty().subscribe(this::show);
    }

    private void show(Optional<Notices.Notice> latest) {
        setVisible(latest.isPresent());
        getChildren().clear();
        latest.ifPresent(this::say);
    }

    private void say(Notices.Notice notice) {
        boolean trouble = notice.details().isPresent();
        getStyleClass().removeAll("trouble", "saved");
        getStyleClass().add(trouble ? "trouble" : "saved");
        var sentence = new Label(notice.sentence());
        sentence.setId("notice-sentence");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new FontIcon(trouble ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE),
                        sentence);
        notice.details().ifPresent(details -> getChildren().add(copyButton(details)));
        getChildren().add(closeButton());
        setAccessibleText(notice.sentence());
    }

    private static Button copyButton(String details) {
        var copy = new Button("Copy details");
        copy.setId("notice-copy");
        copy.getStyleClass().add(Styles.SMALL);
        copy.setOnAction(
                event -> {
                    var content = new ClipboardContent();
                    content.putString(details);
                    Clipboard.getSystemClipboard().setContent(content);
                    copy.setText("Copied");
                });
        return copy;
    }

    private Button closeButton() {
        var close = Buttons.iconOnly("notice-close", Feather.X, "Close this message");
        close.setOnAction(event -> notices.close());
        return close;
    }
}
