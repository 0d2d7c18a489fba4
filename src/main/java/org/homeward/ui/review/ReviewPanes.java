package org.homeward.ui.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.ui.kit.Words;

/** Puts one form at the right of the page at a time. */
final class ReviewPanes {
    private final ReviewViewModel model;
    private final Consumer<Optional<Node>> place;
    private final Map<ReviewForm, FormPane> built = new HashMap<>();

    /** {@code place} shows a pane at the right, or nothing. */
    ReviewPanes(ReviewViewModel model, Consumer<Optional<Node>> place) {
        this.model = model;
        this.place = place;
    }

    ReviewViewModel model() {
        return model;
    }

    void close() {
        place.accept(Optional.empty());
    }

    void voice() {
        show(
                model.voice(),
                (form, record) -> SpeakingPanes.voice(name(), form, record, this::close));
    }

    void entry(LedgerEntry.Side side) {
        show(model.entry(side), (form, record) -> SpeakingPanes.entry(form, record, this::close));
    }

    void report() {
        show(model.report(), (form, record) -> SpeakingPanes.report(form, record, this::close));
    }

    void blocker() {
        show(model.blocker(), (form, record) -> CasePanes.blocker(form, record, this::close));
    }

    void handOn(Blocker blocker) {
        show(model.handOn(blocker), (form, record) -> CasePanes.blocker(form, record, this::close));
    }

    void step() {
        show(model.step(), (form, record) -> CasePanes.step(form, record, this::close));
    }

    void careReview() {
        show(model.careReview(), (form, record) -> CasePanes.careReview(form, record, this::close));
    }

    void caseNote() {
        show(model.caseNote(), (form, record) -> CasePanes.caseNote(form, record, this::close));
    }

    void voidEntry(LedgerEntry entry) {
        show(
                model.voidEntry(entry),
                (form, record) -> CasePanes.voiding(entry.text(), form, record, this::close));
    }

    void voidBlocker(Blocker blocker) {
        show(
                model.voidBlocker(blocker),
                (form, record) ->
                        CasePanes.voiding(Words.of(blocker.kind()), form, record, this::close));
    }

    void decide() {
        open(built.computeIfAbsent(model.decision(), form -> DecisionPane.of(model, this::close)));
    }

    private <F extends ReviewForm> void show(F form, BiFunction<F, Runnable, FormPane> pane) {
        open(
                built.computeIfAbsent(
                        form, key -> pane.apply(form, () -> model.record(form, () -> done(form)))));
    }

    private void open(FormPane pane) {
        place.accept(Optional.of(pane.pane()));
        pane.takeFocus();
    }

    private void done(ReviewForm form) {
        built.remove(form);
        close();
    }

    private String name() {
        return model.page()
                .valueProperty()
                .get()
                .map(page -> page.header().name().name())
                .orElse("the child");
    }
}
