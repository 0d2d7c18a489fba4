package org.homeward.ui.stepdown;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.homeward.app.paper.PrintStepDownPack;
import org.homeward.app.review.Board;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.CaseStep;
import org.homeward.stepdown.journey.BoardColumn;
import org.homeward.stepdown.screening.NotFlagged;
import org.homeward.stepdown.screening.Screening;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Listing;
import org.homeward.ui.kit.SignViewModel;

/** Where every child stands on the way to a family, who else is in residential care, and why. */
public final class StepDownViewModel {
    private final StepDownDesk work;
    private final Desk desk;
    private final Listing<BoardRow> rows = new Listing<>();
    private final Map<BoardColumn, Listing<BoardRow>> columns = new EnumMap<>(BoardColumn.class);
    private final Listing<NotFlagged> others = new Listing<>();
    private final AgendaViewModel agenda;
    private final ReadOnlyObjectWrapper<Optional<LookedAt>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    public StepDownViewModel(StepDownDesk work, Desk desk) {
        this.work = work;
        this.desk = desk;
        this.agenda = new AgendaViewModel(desk.asAt().day());
        for (var column : BoardColumn.values()) {
            columns.put(column, new Listing<>());
        }
    }

    /** The board and the screening of one day, so that both tell the same. */
    private record Answer(Board board, Screening screening) {}

    public void refresh() {
        var day = desk.asAt().day();
        desk.tasks()
                .ask(
                        "show the step-down board",
                        () -> new Answer(work.viewBoard().view(day), work.listStepDown().list(day)),
                        answer -> show(answer.board(), answer.screening()),
                        trouble -> {
                            rows.failed(desk, trouble);
                            others.fail();
                            columns.values().forEach(Listing::fail);
                        });
    }

    public void choose(BoardRow row) {
        chosen.set(Optional.of(lookAt(row)));
    }

    public void choose(NotFlagged other) {
        chosen.set(Optional.of(lookAt(other)));
    }

    LookedAt lookAt(BoardRow row) {
        return LookedAt.of(row, findOther(row.child()));
    }

    LookedAt lookAt(NotFlagged other) {
        return LookedAt.of(other, findRow(other.stay().child()));
    }

    LocalDate asAt() {
        return desk.asAt().day();
    }

    public void openRecord(ChildId child) {
        desk.navigator().go(new Destination.OfChild(child));
    }

    public void openReview(ChildId child) {
        desk.navigator().go(new Destination.OfReview(child));
    }

    public void openJourney(ChildId child) {
        desk.navigator().go(new Destination.OfJourney(child));
    }

    /** The search that came of the review, where there is one. */
    public void openSearch(BoardRow row) {
        row.row()
                .journey()
                .request()
                .ifPresent(id -> desk.navigator().go(new Destination.OfRequest(id)));
    }

    /** Asks where to, and prints the papers of the panel in the order of the agenda. */
    public void printPack(PrintStepDownPack.Naming naming) {
        var children = agenda.onAgenda().stream().map(BoardRow::child).toList();
        if (children.isEmpty()) {
            desk.notices().say("Nobody is on the agenda, so there is nothing to print.");
            return;
        }
        var day = asAt();
        desk.picker()
                .saveAs("Papers of the panel", "Step-down panel %s.pdf".formatted(day))
                .ifPresent(
                        file ->
                                desk.tasks()
                                        .run(
                                                "print the papers of the panel",
                                                () ->
                                                        work.pack()
                                                                .print(
                                                                        children,
                                                                        day,
                                                                        naming,
                                                                        file,
                                                                        work.actor()),
                                                done ->
                                                        desk.notices()
                                                                .saved(
                                                                        "The papers of the panel are in the file."),
                                                desk.notices()::trouble));
    }

    /** A sign about the child, ready to be written. */
    public SignViewModel signFor(ChildId child) {
        return new SignViewModel(child, work.recordSign(), work.actor(), desk);
    }

    /** A step that only people can take, ready to be recorded. */
    public StepForm step(ChildId child, CaseStep.Kind kind) {
        return new StepForm(child, kind, work, desk);
    }

    public Listing<BoardRow> rows() {
        return rows;
    }

    public Listing<BoardRow> column(BoardColumn column) {
        return columns.getOrDefault(column, rows);
    }

    public Listing<NotFlagged> others() {
        return others;
    }

    public AgendaViewModel agenda() {
        return agenda;
    }

    public ReadOnlyObjectProperty<Optional<LookedAt>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    private void show(Board board, Screening screening) {
        var all = board.rows().stream().map(row -> new BoardRow(row, board.asAt())).toList();
        columns.forEach((column, listing) -> listing.show(in(column, all)));
        rows.show(all);
        others.show(screening.notFlagged());
        agenda.show(all, board.asAt());
        chosen.set(chosen.get().flatMap(before -> again(before.child())));
        summary.set(words(board, screening, all));
    }

    private static List<BoardRow> in(BoardColumn column, List<BoardRow> all) {
        return all.stream().filter(row -> row.column() == column).toList();
    }

    private Optional<LookedAt> again(ChildId child) {
        return findRow(child)
                .map(row -> LookedAt.of(row, findOther(child)))
                .or(() -> findOther(child).map(other -> LookedAt.of(other, Optional.empty())));
    }

    private Optional<BoardRow> findRow(ChildId child) {
        return rows.rows().stream().filter(row -> row.child().equals(child)).findFirst();
    }

    private Optional<NotFlagged> findOther(ChildId child) {
        return others.rows().stream()
                .filter(other -> other.stay().child().equals(child))
                .findFirst();
    }

    private static String words(Board board, Screening screening, List<BoardRow> all) {
        long late = all.stream().filter(row -> row.daysLate().isPresent()).count();
        return ("%s of %s in residential care on %s %s a review; %s overdue. A flag asks people to"
                        + " look; it decides nothing. Policy %s, not validated.")
                .formatted(
                        Plain.number(screening.flags().size()),
                        Plain.count(screening.residents(), "child", "children"),
                        Plain.day(screening.asAt()),
                        screening.flags().size() == 1 ? "asks for" : "ask for",
                        Plain.count(late, "thing is", "things are"),
                        board.policy());
    }
}
