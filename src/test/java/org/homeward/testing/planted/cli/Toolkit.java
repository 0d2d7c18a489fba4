package org.homeward.testing.planted.cli;

import javafx.stage.Stage;

/** Planted: a command that would load JavaFX. */
public record Toolkit(Stage stage) {}
