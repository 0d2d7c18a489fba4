package org.homeward.ui.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Outcome;
import org.homeward.app.review.DecideReview;
import org.homeward.app.review.ReviewPage;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.review.Consulted;
import org.homeward.domain.review.ReviewDetail;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Words;

/** What the people decide: nothing is ticked, dated or written for them. */
final class DecisionForm extends ReviewForm {
    private static final String INTENSIVE_NEED = "NEEDS";

    private final DecideReview decideReview;
    private String saved = "The decision is kept.";
    final ObjectProperty<Optional<Decision>> decision = nothing();
    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty conditions = new SimpleStringProperty("");
    final StringProperty exception = new SimpleStringProperty("");
    final ObjectProperty<Optional<LocalDate>> next = nothing();
    final Map<Consulted, BooleanProperty> consulted = new EnumMap<>(Consulted.class);
    final ObservableList<Dissent> dissents = FXCollections.observableArrayList();
    final SearchFields search = new SearchFields();

    DecisionForm(ChildId child, DecideReview decideReview, Actor actor, Desk desk) {
        super(child, actor, desk);
        this.decideReview = decideReview;
        for (var who : Consulted.values()) {
            consulted.put(who, new SimpleBooleanProperty());
        }
        dissents.add(new Dissent());
    }

    /** Somebody who sees it otherwise, as it is written. */
    static final class Dissent {
        final StringProperty by = new SimpleStringProperty("");
        final StringProperty words = new SimpleStringProperty("");

        private boolean isBlank() {
            return by.get().isBlank() && words.get().isBlank();
        }

        private ReviewDetail.Dissent said() {
            return new ReviewDetail.Dissent(by.get().strip(), words.get().strip());
        }
    }

    /** The family that is searched for when the decision is to proceed. */
    static final class SearchFields {
        final ObjectProperty<Optional<CareType>> type = nothing();
        final ObjectProperty<Optional<LocalDate>> neededBy = nothing();
        final StringProperty plan = new SimpleStringProperty("");

        private Optional<DecideReview.Search> search() {
            return type.get()
                    .flatMap(
                            kind ->
                                    neededBy.get()
                                            .map(
                                                    day ->
                                                            new DecideReview.Search(
                                                                    kind, day, plan.get())));
        }
    }

    /** Something is written or chosen that is not stored yet. */
    boolean isBegun() {
        return decision.get().isPresent()
                || next.get().isPresent()
                || !reason.get().isBlank()
                || !conditions.get().isBlank()
                || !exception.get().isBlank()
                || consulted.values().stream().anyMatch(BooleanProperty::get)
                || dissents.stream().anyMatch(dissent -> !dissent.isBlank());
    }

    /** What stands against proceeding now, with the exception as it is written. */
    List<Reason> againstProceed(ReviewPage page) {
        return page.deciding().againstProceed().stream()
                .filter(against -> !isAnswered(against, page))
                .toList();
    }

    /** A need at intensive level is answered by words; one that nobody assessed is not. */
    private boolean isAnswered(Reason against, ReviewPage page) {
        return against.code().equals(INTENSIVE_NEED)
                && ReviewWords.hasIntensiveNeed(page)
                && !exception.get().isBlank();
    }

    /** Runs {@code done} with what came of it; otherwise the refusals say what to change. */
    void decide(Consumer<DecideReview.Decided> done) {
        var missing = missing();
        if (!missing.isEmpty()) {
            refusals().setAll(missing);
            return;
        }
        saved = inWords();
        run(work(), result -> done.accept((DecideReview.Decided) result));
    }

    private String inWords() {
        return "The decision is kept: %s, looked at again on %s."
                .formatted(
                        Spoken.inside(Words.of(decision.get().orElseThrow())),
                        Plain.day(next.get().orElseThrow()));
    }

    @Override
    String verb() {
        return "keep the decision";
    }

    @Override
    String saved() {
        return saved;
    }

    @Override
    List<Reason> missing() {
        var missing = new ArrayList<Reason>();
        if (decision.get().isEmpty()) {
            missing.add(Reason.of("DECISION", "Choose the decision."));
        }
        if (next.get().isEmpty()) {
            missing.add(Reason.of("NEXT", "Type the day of the next review."));
        }
        if (!missing.isEmpty() && reason.get().isBlank()) {
            missing.add(Reason.of("REASON", "Give the reason in at least a sentence."));
        }
        return missing;
    }

    @Override
    Callable<Outcome<DecideReview.Decided>> work() {
        var made = decision.get().orElseThrow();
        var command =
                new DecideReview.Command(
                        child(),
                        asAt(),
                        made,
                        next.get().orElseThrow(),
                        reason.get(),
                        beside(),
                        made == Decision.PROCEED ? search.search() : Optional.empty(),
                        actor());
        return () -> decideReview.decide(command);
    }

    private DecideReview.Beside beside() {
        return new DecideReview.Beside(
                conditions.get(),
                consulted.entrySet().stream()
                        .filter(entry -> entry.getValue().get())
                        .map(Map.Entry::getKey)
                        .toList(),
                dissents.stream().filter(d -> !d.isBlank()).map(Dissent::said).toList(),
                exception.get());
    }
}
