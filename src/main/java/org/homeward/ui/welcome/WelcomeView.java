package org.homeward.ui.welcome;

import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.homeward.app.SampleAuthority;
import org.homeward.ui.kit.Page;
import org.homeward.ui.welcome.WelcomeViewModel.Step;

/** The welcome: one pane at a time in the middle of the window. */
public final class WelcomeView extends Page {
    private final WelcomeViewModel model;
    private final VBox column = new VBox();

    public WelcomeView(WelcomeViewModel model) {
        super(
                "welcome",
                "Find the right home for a child",
                "Match children with carers, review who could live with a family, and watch the"
                        + " shift.");
        this.model = model;
        column.getStyleClass().add("welcome-column");
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        setCenter(scroll);
        model.stepProperty().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_TYPED, this::keyed);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private void show(Step step) {
        var pane = pane(step);
        column.getChildren().setAll(pane, progress());
        if (step == Step.CHOOSE) {
            requestFocus();
        }
    }

    private Node pane(Step step) {
        return switch (step) {
            case CHOOSE -> new ChoosePane(model);
            case PASSPHRASE -> new PassphrasePane(model);
            case CREATE -> new CreatePane(model);
            case RECOVERY_CODE -> new RecoveryCodePane(model);
        };
    }

    private ProgressBar progress() {
        var bar = new ProgressBar();
        bar.setId("welcome-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("Opening the store");
        bar.visibleProperty().bind(model.busy());
        return bar;
    }

    private void keyed(KeyEvent key) {
        if (model.stepProperty().get() != Step.CHOOSE || model.busy().get()) {
            return;
        }
        switch (key.getCharacter()) {
            case "s" -> model.explore(SampleAuthority.PLANNING);
            case "t" -> model.explore(SampleAuthority.TRACKING);
            case "o" -> model.askForPassphrase("");
            case "n" -> model.askToCreate();
            default -> recent(key.getCharacter());
        }
    }

    private void recent(String typed) {
        var recents = model.recents();
        int number = typed.length() == 1 ? Character.digit(typed.charAt(0), 10) : -1;
        if (number >= 1 && number <= recents.size()) {
            model.askForPassphrase(recents.get(number - 1).folder().toString());
        }
    }
}
