package org.homeward.ui.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.homeward.app.review.ReviewPage;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.Words;

/** The decision: nothing is ticked, and what stands against proceeding is listed as it is now. */
final class DecisionPane {
    private static final String ID = "review-decision";
    private static final List<Decision> ORDER =
            List.of(
                    Decision.PROCEED,
                    Decision.NOT_NOW,
                    Decision.NOT_SUITABLE,
                    Decision.NEED_INFORMATION,
                    Decision.WITHDRAWN);
    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("DECISION", id(Decision.PROCEED)),
                    Map.entry("NEXT", ID + "-next"),
                    Map.entry("REASON", ID + "-reason"),
                    Map.entry("MONEY", ID + "-reason"),
                    Map.entry("CONSULTED", ID + "-consulted-independent-reviewing-officer"),
                    Map.entry("DISSENT", ID + "-dissent-1-by"),
                    Map.entry("NEEDS", ID + "-exception"),
                    Map.entry("WISH", "review-voice-open"),
                    Map.entry("LAC-REVIEW", "review-care-open"),
                    Map.entry("OPEN", "review-request"),
                    Map.entry("SEARCH", ID + "-search-type"));

    private static final FormParts.Pane PANE =
            new FormParts.Pane(ID, "Decide", "Keep the decision", FIELDS);

    private final ReviewViewModel model;
    private final DecisionForm form;

    private DecisionPane(ReviewViewModel model) {
        this.model = model;
        this.form = model.decision();
    }

    static FormPane of(ReviewViewModel model, Runnable close) {
        var built = new DecisionPane(model);
        return FormParts.pane(PANE, built.form, () -> model.decide(close), close, built.fields());
    }

    private List<Node> fields() {
        return List.of(
                decisions(),
                against(),
                Fields.area(
                        ID + "-reason",
                        "Reason",
                        "At least a sentence. Money is never a reason.",
                        form.reason),
                exception(),
                search(),
                Fields.area(ID + "-conditions", "Conditions", "What has to hold.", form.conditions),
                next(),
                consulted(),
                dissents(),
                Cards.quiet("Decided by %s.".formatted(form.actor().name())));
    }

    private VBox decisions() {
        var group = new ToggleGroup();
        var box = new VBox(new Label("Decision"));
        box.getStyleClass().add("form-field");
        ORDER.forEach(decision -> box.getChildren().add(radio(decision, group)));
        return box;
    }

    private RadioButton radio(Decision decision, ToggleGroup group) {
        var radio = new RadioButton(Words.of(decision));
        radio.setId(id(decision));
        radio.setWrapText(true);
        radio.setToggleGroup(group);
        radio.setSelected(form.decision.get().equals(Optional.of(decision)));
        radio.selectedProperty()
                .addListener(
                        (selected, before, now) -> {
                            if (now) {
                                form.decision.set(Optional.of(decision));
                            }
                        });
        return radio;
    }

    /** Follows the page and the exception as it is written. */
    private VBox against() {
        var box = new VBox();
        box.setId(ID + "-against");
        box.getStyleClass().add("stack");
        Runnable show = () -> page().ifPresent(page -> showStanding(page, box));
        model.page().valueProperty().subscribe(now -> show.run());
        form.exception.subscribe(now -> show.run());
        return box;
    }

    private void showStanding(ReviewPage page, VBox box) {
        var against = form.againstProceed(page);
        box.getStyleClass().remove("callout");
        if (against.isEmpty()) {
            box.getChildren().setAll(Cards.quiet("Nothing stands against proceeding."));
        } else {
            box.getStyleClass().add("callout");
            box.getChildren().setAll(standing(against));
        }
    }

    private static List<Node> standing(List<Reason> against) {
        var lines = new ArrayList<Node>();
        lines.add(Parts.bold("Stands against proceeding now"));
        for (var reason : against) {
            lines.add(Cards.sentence(reason.sentence()));
        }
        return lines;
    }

    private Node exception() {
        var field =
                Fields.area(
                        ID + "-exception",
                        "Why a family is right in spite of a need at intensive level",
                        "Recorded with the decision.",
                        form.exception);
        shownWhile(
                field,
                model.page()
                        .valueProperty()
                        .map(page -> page.filter(ReviewWords::hasIntensiveNeed).isPresent()));
        return field;
    }

    private Node search() {
        var open =
                new VBox(
                        Parts.bold("The search for a family"),
                        FormParts.choose(
                                ID + "-search-type",
                                "Kind of fostering",
                                List.of(CareType.STEP_DOWN, CareType.LONG_TERM),
                                form.search.type),
                        Fields.date(
                                ID + "-search-by", "Needed by", form.asAt(), form.search.neededBy),
                        Fields.area(
                                ID + "-search-plan",
                                "The plan for the child",
                                "As the referral states it.",
                                form.search.plan));
        open.getStyleClass().addAll("stack", "inset");
        shownWhile(open, form.decision.map(d -> d.equals(Optional.of(Decision.PROCEED))));
        return open;
    }

    private Node next() {
        var latest = Cards.quiet("");
        latest.setId(ID + "-latest");
        Runnable say = () -> latest.setText(latest());
        form.decision.subscribe(now -> say.run());
        model.page().valueProperty().subscribe(now -> say.run());
        return new VBox(
                Fields.date(ID + "-next", "Next review on", form.asAt(), form.next), latest);
    }

    private String latest() {
        return form.decision
                .get()
                .flatMap(d -> page().flatMap(page -> day(page, d)))
                .map(day -> "On %s at the latest.".formatted(Plain.day(day)))
                .orElse("Required. Choose the decision to see the latest day.");
    }

    private static Optional<LocalDate> day(ReviewPage page, Decision decision) {
        return Optional.ofNullable(page.deciding().latest().get(decision));
    }

    private Node consulted() {
        var words = new LinkedHashMap<String, BooleanProperty>();
        form.consulted.forEach((who, ticked) -> words.put(Words.of(who), ticked));
        return Fields.ticks(ID + "-consulted", "Who was consulted", "At least one.", words);
    }

    private Node dissents() {
        var lines = new VBox();
        lines.getStyleClass().add("stack");
        form.dissents.subscribe(() -> lines.getChildren().setAll(dissentLines()));
        lines.getChildren().setAll(dissentLines());
        var more =
                Buttons.of(
                        ID + "-dissent-more",
                        "Somebody else disagrees",
                        () -> form.dissents.add(new DecisionForm.Dissent()));
        return new VBox(8, Parts.bold("Who sees it otherwise"), lines, more);
    }

    private List<Node> dissentLines() {
        var lines = new ArrayList<Node>();
        for (int i = 0; i < form.dissents.size(); i++) {
            var dissent = form.dissents.get(i);
            var id = "%s-dissent-%d".formatted(ID, i + 1);
            lines.add(
                    new VBox(
                            8,
                            Fields.line(id + "-by", "Who", "", dissent.by),
                            Fields.area(id + "-words", "In their words", "", dissent.words)));
        }
        return lines;
    }

    private Optional<ReviewPage> page() {
        return model.page().valueProperty().get();
    }

    private static void shownWhile(Node node, ObservableValue<Boolean> shown) {
        shown.subscribe(
                now -> {
                    node.setVisible(now);
                    node.setManaged(now);
                });
    }

    static String id(Decision decision) {
        return ID + "-" + decision.name().toLowerCase(Locale.UK).replace('_', '-');
    }
}
