package org.homeward.ui.stepdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.homeward.domain.review.CaseStep;
import org.homeward.stepdown.journey.JourneyStage;
import org.homeward.ui.kit.Buttons;

/** What can be done about a child on the board: the same in the menu of a card and by key. */
final class CardActions {
    private final StepDownViewModel model;
    private final Panes panes;

    /** The panes at the right of the page. */
    interface Panes {
        void details(BoardRow row);

        void sign(BoardRow row);

        void step(BoardRow row, CaseStep.Kind kind);
    }

    CardActions(StepDownViewModel model, Panes panes) {
        this.model = model;
        this.panes = panes;
    }

    void review(BoardRow row) {
        model.openReview(row.child());
    }

    void record(BoardRow row) {
        model.openRecord(row.child());
    }

    void way(BoardRow row) {
        model.openJourney(row.child());
    }

    void sign(BoardRow row) {
        panes.sign(row);
    }

    void details(BoardRow row) {
        panes.details(row);
    }

    /** The menu of a card; only what can be recorded at the child's stage is in it. */
    List<MenuItem> menu(BoardRow row) {
        var items =
                new ArrayList<MenuItem>(
                        List.of(
                                item(row, "review", "Review and decide (D)", this::review),
                                item(row, "way", "Way to a family (W)", this::way),
                                item(row, "record", "Open the record (Enter)", this::record),
                                item(row, "details", "Why here (Space)", this::details)));
        if (row.row().journey().request().isPresent()) {
            items.add(item(row, "search", "Open the search", model::openSearch));
        }
        if (row.row().stay().isPresent()) {
            items.add(item(row, "sign", "Record a sign (S)", this::sign));
        }
        items.add(new SeparatorMenuItem());
        steps(row).forEach(kind -> items.add(step(row, kind)));
        return items;
    }

    private MenuItem step(BoardRow row, CaseStep.Kind kind) {
        return item(row, kind.name(), StepPane.verb(kind), one -> panes.step(one, kind));
    }

    private static MenuItem item(
            BoardRow row, String what, String words, Consumer<BoardRow> action) {
        var id = "stepdown-%s-%s".formatted(what.toLowerCase(Locale.UK), row.child());
        return Buttons.item(id, words, () -> action.accept(row));
    }

    /** What people may record next; everything else follows from records made elsewhere. */
    static List<CaseStep.Kind> steps(BoardRow row) {
        var stage = row.stage();
        if (stage.isWithFamily()) {
            return List.of(CaseStep.Kind.PLAN_CHANGED);
        }
        if (stage == JourneyStage.PAUSED) {
            return List.of(
                    CaseStep.Kind.RESUMED,
                    CaseStep.Kind.CHILD_CHANGED_MIND,
                    CaseStep.Kind.PLAN_CHANGED);
        }
        var steps = new ArrayList<CaseStep.Kind>();
        if (stage == JourneyStage.FLAGGED || stage == JourneyStage.DISRUPTED) {
            steps.add(CaseStep.Kind.SCREENED);
        }
        if (stage == JourneyStage.REVIEWED) {
            steps.add(CaseStep.Kind.PROFILE_READY);
        }
        steps.add(CaseStep.Kind.PAUSED);
        steps.add(CaseStep.Kind.CHILD_CHANGED_MIND);
        steps.add(CaseStep.Kind.PLAN_CHANGED);
        return steps;
    }
}
