package org.homeward.ui.deciding;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.Plain;
import org.homeward.matching.gate.GateState;
import org.homeward.matching.gate.GateStatus;
import org.homeward.matching.gate.PartState;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.Focus;
import org.homeward.ui.kit.Named;
import org.homeward.ui.kit.ReasonList;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Words;

/** What has to be done before the placement starts; each part can be recorded right here. */
final class GatesCard {
    /** Style of the buttons of what is not recorded yet. */
    static final String TO_RECORD = "to-record";

    private final DecideViewModel model;
    private final Named named;

    private GatesCard(DecideViewModel model, Named named) {
        this.model = model;
        this.named = named;
    }

    static Node of(Choice choice, DecideViewModel model) {
        var gates = new GatesCard(model, choice.named());
        var card = Cards.of("deciding-gates", "Before it can start");
        choice.home().gates().stream()
                .filter(gate -> gate.status() != GateStatus.NOT_NEEDED)
                .forEach(gate -> card.getChildren().add(gates.gate(gate)));
        var unneeded =
                choice.home().gates().stream()
                        .filter(gate -> gate.status() == GateStatus.NOT_NEEDED)
                        .map(gate -> gate.label())
                        .toList();
        if (!unneeded.isEmpty()) {
            card.getChildren().add(Cards.quiet("Not needed here: " + Spoken.list(unneeded) + "."));
        }
        return card;
    }

    private VBox gate(GateState gate) {
        var title = new Label(Spoken.opening(gate.label()));
        title.getStyleClass().add(Styles.TEXT_BOLD);
        var status = status(gate.status());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(title, space, status);
        head.getStyleClass().add("row-line");
        var basis = Cards.quiet(gate.basis());
        basis.getStyleClass().add(Styles.TEXT_SMALL);
        var box = new VBox(head, basis);
        box.setId("deciding-gate-" + gate.code());
        gate.parts().forEach(part -> box.getChildren().add(part(part)));
        box.getStyleClass().add("gate");
        return box;
    }

    private VBox part(PartState part) {
        var sentence = Cards.sentence(named.in(part.sentence()));
        var line = new VBox(sentence);
        line.getStyleClass().add("stack");
        part.by().ifPresent(day -> line.getChildren().add(Cards.quiet("By " + Plain.day(day))));
        if (part.status() != GateStatus.DONE) {
            var open = Buttons.of(id(part), "Record it", () -> {});
            open.getStyleClass().addAll(Styles.SMALL, TO_RECORD);
            open.setAccessibleText("Record: " + Words.of(part.part()));
            open.setOnAction(
                    event -> {
                        line.getChildren().remove(open);
                        line.getChildren().add(form(part));
                    });
            line.getChildren().add(open);
        }
        return line;
    }

    private VBox form(PartState part) {
        var recording = model.recording(part);
        var by =
                Fields.line(
                        id(part) + "-by",
                        "Who: name and office",
                        Words.of(part.part()) + ".",
                        recording.givenByProperty());
        by.getChildren().stream().filter(TextField.class::isInstance).forEach(Focus::whenShown);
        var save = Buttons.of(id(part) + "-save", "Record", () -> recording.record(model::refresh));
        save.disableProperty().bind(recording.underWay());
        var form =
                new VBox(
                        by,
                        Fields.date(
                                id(part) + "-on", "On", recording.asAt(), recording.onProperty()),
                        Fields.area(
                                id(part) + "-note",
                                "In words",
                                "What was said or considered.",
                                recording.noteProperty()),
                        new ReasonList("It is not recorded, because", recording.refusals()),
                        save);
        form.getStyleClass().addAll("stack", "inset");
        return form;
    }

    private static Label status(GateStatus status) {
        var label = new Label(Spoken.opening(status.label()));
        label.getStyleClass()
                .addAll(
                        "tag",
                        switch (status) {
                            case DONE, NOT_NEEDED -> "tag-fresh";
                            case LATER, QUESTION -> "tag-ageing";
                            case MISSING -> "tag-stale";
                        });
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static String id(PartState part) {
        return "deciding-"
                + part.part().name().toLowerCase(Locale.UK).replace('_', '-')
                + part.about().child().map(child -> "-" + child.text()).orElse("");
    }
}
