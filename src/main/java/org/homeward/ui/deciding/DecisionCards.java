package org.homeward.ui.deciding;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.Plain;
import org.homeward.ui.deciding.Written.Entry;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.Focus;

/** The decision itself, the warnings to read, and the emergency outside the terms. */
final class DecisionCards {
    private DecisionCards() {}

    static Node decision(Choice choice, DecideViewModel model) {
        var written = model.written();
        var reasons =
                area(
                        written,
                        Entry.REASONS,
                        "Why this home",
                        "Required. What it offers these children, and what it lacks.");
        reasons.getChildren().stream().filter(TextArea.class::isInstance).forEach(Focus::whenShown);
        var card =
                Cards.of(
                        "deciding-decision",
                        "Your decision",
                        Cards.quiet(
                                "You decide. The rules are asked once more when you press the"
                                        + " button; the record keeps all of it."),
                        Fields.date(
                                "deciding-start",
                                "Placement starts on",
                                model.asAt(),
                                written.startsOn),
                        reasons);
        if (!choice.isFirst()) {
            choice.first()
                    .ifPresent(
                            first ->
                                    card.getChildren()
                                            .add(
                                                    area(
                                                            written,
                                                            Entry.WHY_NOT_FIRST,
                                                            "Why not "
                                                                    + first.name()
                                                                    + ", the first of the list",
                                                            "Required when another home is"
                                                                    + " chosen.")));
        }
        card.getChildren().add(Fields.line("deciding-decider", "Decided by", "", written.decider));
        return card;
    }

    static Node weighed(DecideViewModel model) {
        var written = model.written();
        return Cards.of(
                "deciding-weighed",
                "What was weighed",
                area(
                        written,
                        Entry.SUPPORT,
                        "Support that fills the gaps",
                        "Training, respite, transport, a mentor."),
                area(written, Entry.VIEWS, "Views of parents and others", ""),
                area(
                        written,
                        Entry.INTRODUCTIONS,
                        "Introductions",
                        "Held, planned, or why there are none."),
                area(written, Entry.DISSENT, "Who disagrees, and why", ""),
                Fields.date(
                        "deciding-review",
                        "The match is looked at again on",
                        model.asAt(),
                        written.reviewOn));
    }

    static Node warnings(Choice choice, DecideViewModel model) {
        var card = Cards.of("deciding-warnings", "Read and weigh");
        if (choice.warnings().isEmpty()) {
            card.getChildren().add(Cards.quiet("No warning."));
        }
        int number = 0;
        for (var warning : choice.warnings()) {
            var box = new CheckBox(choice.named().in(warning.sentence()));
            box.setId("deciding-warning-" + ++number);
            box.setWrapText(true);
            box.selectedProperty().bindBidirectional(model.written().acknowledged(warning));
            card.getChildren().add(new VBox(box, Cards.quiet(warning.basis())));
        }
        choice.findProposal()
                .ifPresent(
                        home ->
                                home.open()
                                        .forEach(
                                                open ->
                                                        card.getChildren()
                                                                .add(
                                                                        Cards.quiet(
                                                                                "Open: "
                                                                                        + choice.named()
                                                                                                .in(
                                                                                                        open
                                                                                                                .sentence())))));
        return card;
    }

    static Node emergency(Choice choice, DecideViewModel model) {
        var written = model.written();
        var box = new CheckBox("It cannot wait for everything that should come first");
        box.setId("deciding-emergency");
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(written.emergency);
        var risk = new CheckBox("Somebody would come to serious harm otherwise");
        risk.setId("deciding-immediate-risk");
        risk.setWrapText(true);
        risk.selectedProperty().bindBidirectional(written.immediateRisk);
        var more =
                new VBox(area(written, Entry.EMERGENCY, "Why it cannot wait", "Required."), risk);
        more.getStyleClass().add("stack");
        choice.findRuledOut().ifPresent(out -> more.getChildren().addAll(second(choice, model)));
        more.visibleProperty().bind(written.emergency);
        more.managedProperty().bind(more.visibleProperty());
        return Cards.of("deciding-emergency-card", "Emergency", box, more);
    }

    private static Node[] second(Choice choice, DecideViewModel model) {
        var written = model.written();
        var out = choice.findRuledOut().orElseThrow();
        if (!out.isOpenToEmergency()) {
            return new Node[] {
                Cards.sentence(
                        "This home breaks a rule that no emergency sets aside. Choose another.")
            };
        }
        var passphrase = new PasswordField();
        passphrase.setId("deciding-second-passphrase");
        passphrase.setAccessibleText("Passphrase of the team lead");
        passphrase.textProperty().bindBidirectional(written.entry(Entry.SECOND_PASSPHRASE));
        return new Node[] {
            Cards.sentence(
                    "Outside the terms of approval until %s at the latest; then the placement ends,"
                                    .formatted(Plain.day(choice.home().lastDayOutsideTerms()))
                            + " or the terms are changed."),
            Fields.line(
                    "deciding-second-name",
                    "Team lead who allows it",
                    "Another person than the one who decides.",
                    written.entry(Entry.SECOND_NAME)),
            new VBox(Cards.sentence("Their passphrase"), passphrase)
        };
    }

    private static VBox area(Written written, Entry entry, String label, String hint) {
        return Fields.area(id(entry), label, hint, written.entry(entry));
    }

    static String id(Entry entry) {
        return "deciding-" + entry.name().toLowerCase(Locale.UK).replace('_', '-');
    }
}
