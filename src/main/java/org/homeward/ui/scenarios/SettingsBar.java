package org.homeward.ui.scenarios;

import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.Plain;
import org.homeward.shift.ResidentialScope;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;

/** How the forecast is made: one line, and behind a button everything that can be set. */
final class SettingsBar extends VBox {
    private final ForecastSettings settings;
    private final Label summary = Cards.quiet("");

    SettingsBar(ForecastSettings settings, LocalDate today) {
        this.settings = settings;
        setId("scenarios-settings");
        getStyleClass().add("stack");
        summary.setId("scenarios-settings-summary");
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        var change = new ToggleButton("Settings");
        change.setId("scenarios-settings-change");
        change.setMinWidth(USE_PREF_SIZE);
        var fields = fields(today);
        fields.visibleProperty().bind(change.selectedProperty());
        fields.managedProperty().bind(fields.visibleProperty());
        var line = new HBox(summary, change);
        line.getStyleClass().add("row-line");
        var guard =
                Cards.quiet(
                        "Rates are learned from the reference period only. It has to end on or before"
                                + " the day the forecast starts, or it would know its own future; two"
                                + " years or more make rates steadier.");
        guard.visibleProperty().bind(change.selectedProperty());
        guard.managedProperty().bind(guard.visibleProperty());
        getChildren().setAll(line, fields, guard);
        for (var each : settings.all()) {
            each.addListener(changed -> summary.setText(settings.inWords()));
        }
        summary.setText(settings.inWords());
    }

    private FlowPane fields(LocalDate today) {
        var unaccompanied = new CheckBox("Count unaccompanied children");
        unaccompanied.setId("scenarios-unaccompanied");
        unaccompanied.selectedProperty().bindBidirectional(settings.unaccompaniedProperty());
        var uncertain = new CheckBox("Rates are uncertain too");
        uncertain.setId("scenarios-rate-uncertainty");
        uncertain.selectedProperty().bindBidirectional(settings.rateUncertaintyProperty());
        var bar =
                new FlowPane(
                        Fields.date(
                                "scenarios-reference-from",
                                "Rates from",
                                today,
                                settings.fromProperty()),
                        Fields.date(
                                "scenarios-reference-to", "Rates to", today, settings.toProperty()),
                        Fields.choice(
                                "scenarios-horizon",
                                "How far",
                                ForecastSettings.HORIZONS,
                                years -> Plain.count(years, "year", "years"),
                                settings.horizonProperty()),
                        Fields.choice(
                                "scenarios-runs",
                                "Runs",
                                ForecastSettings.RUNS,
                                runs -> Plain.number(runs),
                                settings.runsProperty()),
                        Fields.line("scenarios-seed", "Seed", "", settings.seedProperty()),
                        Fields.choice(
                                "scenarios-residential",
                                "Residential care is",
                                java.util.List.of(ResidentialScope.values()),
                                ResidentialScope::label,
                                settings.residentialProperty()),
                        unaccompanied,
                        uncertain);
        bar.getStyleClass().add("control-bar");
        return bar;
    }
}
