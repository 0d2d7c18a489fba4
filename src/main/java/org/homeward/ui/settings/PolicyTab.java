package org.homeward.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homeward.app.PolicyVersion;
import org.homeward.app.policy.PolicyLine;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Tables;
import org.kordamp.ikonli.feather.Feather;

/** The numbers that decide, each with its source, and the form that sets new ones. */
final class PolicyTab extends BorderPane {
    private final PolicyViewModel model;
    private final VBox history = new VBox();

    PolicyTab(PolicyViewModel model) {
        this.model = model;
        getStyleClass().add("pane");
        var grid =
                new Grid<>(
                        "settings-policy",
                        model.lines(),
                        List.of(
                                Tables.text("Part", PolicyLine::group).wide(10),
                                Tables.text("What", PolicyLine::name).wide(42),
                                Tables.text("Value", PolicyLine::value).wide(22),
                                Tables.text("Source", PolicyLine::source).wide(44)),
                        new EmptyState(Feather.SLIDERS, "No policy", "Open a store."));
        grid.with(
                Buttons.of("settings-policy-export", "Save as a table", model::export),
                Buttons.main("settings-policy-change", "Set a new version", this::open));
        setCenter(grid);
        history.getStyleClass().add("form");
        setBottom(history);
        model.versionsProperty().subscribe(this::tell);
    }

    private void open() {
        model.change().ifPresent(form -> setRight(new PolicyForm(form, () -> setRight(null))));
    }

    private void tell(Optional<List<PolicyVersion>> versions) {
        versions.ifPresent(
                all ->
                        history.getChildren()
                                .setAll(
                                        Cards.heading(
                                                "In force: "
                                                        + PolicyViewModel.last(all)
                                                                .policy()
                                                                .version()),
                                        new HBox(Cards.quiet(said(all)))));
    }

    private static String said(List<PolicyVersion> all) {
        var words = new StringBuilder();
        for (PolicyVersion version : all) {
            words.append(
                    "%s: %s (%s, %s). "
                            .formatted(
                                    version.policy().version(),
                                    version.reason(),
                                    version.recorded().by(),
                                    Plain.day(version.recorded().on())));
        }
        return words.append("A decision keeps the version it was made under.").toString();
    }
}
