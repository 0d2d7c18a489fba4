package org.homeward.ui.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.homeward.domain.review.LedgerEntry.Side;
import org.homeward.domain.review.LedgerEntry.Weight;
import org.homeward.domain.review.Wish;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;

/** Forms for what is said: by the child, for and against, by the home. */
final class SpeakingPanes {
    private static final String ENTRY = "review-entry-form";
    private static final FormParts.Pane REPORT =
            new FormParts.Pane(
                    "review-report-form",
                    "Report of the home",
                    "Record the report",
                    Map.of(
                            "DAYS", "review-report-form-first",
                            "OVERLAP", "review-report-form-first",
                            "RESIDENCE", "review-report-form-first",
                            "ALL", "review-report-form-all",
                            "SERIOUS", "review-report-form-serious",
                            "LAST", "review-report-form-last-serious",
                            "MISSING", "review-report-form-missing",
                            "TRUSTED", "review-report-form-trusted",
                            "ATTENDANCE", "review-report-form-attendance"));

    private SpeakingPanes() {}

    static FormPane voice(String name, VoiceForm form, Runnable record, Runnable close) {
        var id = "review-voice-form";
        var fields = new ArrayList<>(said(id, name, form));
        fields.addAll(offers(id, form));
        var pane =
                new FormParts.Pane(
                        id,
                        "What %s says".formatted(name),
                        "Record it",
                        Map.of(
                                "WISH", id + "-wish",
                                "WORDS", id + "-words",
                                "HOW", id + "-how",
                                "BY", id + "-by",
                                "ON", id + "-on",
                                "ADVOCATE", id + "-advocate",
                                "MENTOR", id + "-mentor"));
        return FormParts.pane(pane, form, record, close, fields);
    }

    private static List<Node> said(String id, String name, VoiceForm form) {
        return List.of(
                FormParts.choose(
                        id + "-wish",
                        "Does %s want to live with a family?".formatted(name),
                        List.of(Wish.values()),
                        form.wish),
                Fields.area(
                        id + "-words",
                        "In %s's own words".formatted(name),
                        "As it was said. Empty only when the child was not asked.",
                        form.words),
                Fields.line(
                        id + "-how",
                        "How the child was asked, or why not",
                        "Where, with whom, with which help.",
                        form.how),
                Fields.line(id + "-by", "Who asked", "", form.askedBy),
                Fields.date(id + "-on", "Asked on", form.asAt(), form.on));
    }

    private static List<Node> offers(String id, VoiceForm form) {
        return List.of(
                Fields.date(id + "-advocate", "Advocate offered on", form.asAt(), form.advocate.on),
                FormParts.answer(
                        id + "-advocate-taken", "Advocate taken up?", form.advocate.takenUp),
                Fields.date(
                        id + "-mentor",
                        "Mentor who was in care offered on",
                        form.asAt(),
                        form.mentor.on),
                FormParts.answer(id + "-mentor-taken", "Mentor taken up?", form.mentor.takenUp));
    }

    static FormPane entry(EntryForm form, Runnable record, Runnable close) {
        boolean isFor = form.side() == Side.FOR;
        var pane =
                new FormParts.Pane(
                        ENTRY,
                        isFor ? "For a family" : "Against a family",
                        isFor ? "Add for" : "Add against",
                        Map.of(
                                "TEXT", ENTRY + "-text",
                                "WEIGHT", ENTRY + "-weight",
                                "EVIDENCE", ENTRY + "-evidence"));
        return FormParts.pane(pane, form, record, close, entered(form, isFor));
    }

    private static List<Node> entered(EntryForm form, boolean isFor) {
        return List.of(
                Fields.area(
                        ENTRY + "-text",
                        isFor ? "What speaks for a family" : "What speaks against a family",
                        "A sentence. Money is never a reason.",
                        form.text),
                FormParts.choose(
                        ENTRY + "-weight",
                        "How much it weighs with you",
                        List.of(Weight.values()),
                        form.weight),
                Fields.line(
                        ENTRY + "-evidence",
                        "Where it can be read or seen",
                        "Such as a report and its date.",
                        form.evidence),
                Cards.quiet("Signed %s.".formatted(form.actor().name())));
    }

    static FormPane report(ReportForm form, Runnable record, Runnable close) {
        var id = "review-report-form";
        var fields = new ArrayList<Node>();
        fields.add(Cards.quiet("A nought is a fact. Leave empty what the home does not say."));
        fields.add(Fields.date(id + "-first", "First day", form.asAt(), form.first));
        fields.add(Fields.date(id + "-last", "Last day", form.asAt(), form.last));
        fields.add(replacing(form));
        fields.addAll(incidents(id, form, form.asAt()));
        fields.addAll(life(id, form));
        fields.add(Fields.area(id + "-note", "What the home says besides", "", form.note));
        return FormParts.pane(REPORT, form, record, close, fields);
    }

    private static Label replacing(ReportForm form) {
        var words = Cards.sentence("");
        words.setId("review-report-replacing");
        words.getStyleClass().add("callout");
        words.textProperty().bind(form.replacingProperty());
        words.visibleProperty().bind(form.replacingProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private static List<Node> incidents(String id, ReportForm form, LocalDate asAt) {
        return List.of(
                FormParts.figure(id + "-all", "Incidents of any kind", form.all),
                FormParts.figure(
                        id + "-serious",
                        "Serious ones: police, somebody hurt, restraint",
                        form.serious),
                Fields.date(id + "-last-serious", "Last serious one on", asAt, form.lastSerious),
                FormParts.figure(id + "-missing", "Times missing", form.missingTimes),
                FormParts.figure(
                        id + "-exploitation", "Concerns about exploitation", form.exploitation),
                FormParts.figure(
                        id + "-substance", "Concerns about drugs or alcohol", form.substance));
    }

    private static List<Node> life(String id, ReportForm form) {
        return List.of(
                FormParts.figure(id + "-trusted", "Adults the child trusts", form.trusted),
                FormParts.answer(
                        id + "-visits", "Overnight or weekend visits went well?", form.visits),
                FormParts.figure(
                        id + "-attendance", "School attendance, per cent", form.attendance),
                FormParts.answer(id + "-settled", "Settled at school?", form.settled),
                FormParts.answer(id + "-excluded", "Excluded from school?", form.excluded),
                FormParts.answer(id + "-change", "Change of school planned?", form.changePlanned),
                FormParts.answer(id + "-keeps", "Could a move keep the school?", form.keepsSchool));
    }
}
