package org.homeward.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;

/** One question over the window; keeping things as they are has the keyboard. */
final class QuestionCard extends VBox {
    private final Button keep;

    QuestionCard(Question question, Runnable close) {
        setId("question");
        getStyleClass().add("overlay-card");
        setMaxHeight(USE_PREF_SIZE);
        keep =
                Buttons.main(
                        "question-no",
                        question.no(),
                        () -> {
                            close.run();
                            question.whenNo().run();
                        });
        var yes =
                Buttons.of(
                        "question-yes",
                        question.yes(),
                        () -> {
                            close.run();
                            question.whenYes().run();
                        });
        var line = new HBox(keep, yes);
        line.getStyleClass().add("button-line");
        getChildren()
                .setAll(Cards.heading(question.title()), Cards.sentence(question.words()), line);
    }

    void begin() {
        keep.requestFocus();
    }
}
