package org.homeward.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.app.review.Board;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.Wish;
import org.homeward.stepdown.journey.Journey;
import org.homeward.stepdown.screening.Screening;

/** How far each child has come, and how many there are of each kind. */
final class StepDownWays {
    private final Board board;
    private final Map<ChildId, Board.Row> rows = new TreeMap<>();

    StepDownWays(Board board) {
        this.board = board;
        board.rows().forEach(row -> rows.put(row.child(), row));
    }

    /** Stage, wish and blockers of a child; without a stage for one of whom nothing asks. */
    void child(Json json, ChildId child) {
        Optional<Board.Row> row = Optional.ofNullable(rows.get(child));
        Optional<Journey> journey = row.map(Board.Row::journey);
        json.put("stage", journey.map(j -> j.stage().name()))
                .put("stageSince", journey.map(Journey::since))
                .put("due", journey.flatMap(Journey::next).map(Journey.Next::due))
                .put(
                        "wish",
                        row.flatMap(Board.Row::wish)
                                .map(spoken -> spoken.wish().name())
                                .orElse(Wish.NOT_ASKED.name()))
                .list(
                        "blockers",
                        row.map(Board.Row::blockers).orElse(List.of()),
                        (j, blocker) -> blocker(j, blocker));
    }

    private void blocker(Json json, Blocker blocker) {
        json.put("kind", blocker.kind().name())
                .put("due", blocker.due().toString())
                .put("overdue", blocker.isOverdueOn(board.asAt()));
    }

    /** A child who meets several triggers counts for each; everybody on the way has one stage. */
    void sums(Json json, Screening screening) {
        Map<String, Integer> triggers = new TreeMap<>();
        screening
                .flags()
                .forEach(
                        flag ->
                                flag.because()
                                        .forEach(r -> triggers.merge(r.code(), 1, Integer::sum)));
        Map<String, Integer> stages = new TreeMap<>();
        board.rows().forEach(r -> stages.merge(r.journey().stage().name(), 1, Integer::sum));
        json.object(
                "sums",
                sums -> {
                    sums.put("flagged", screening.flags().size())
                            .put("notFlagged", screening.notFlagged().size())
                            .put("residents", screening.residents());
                    sums.object("byTrigger", by -> triggers.forEach(by::put));
                    sums.object("byStage", by -> stages.forEach(by::put));
                });
    }
}
