package org.homeward.app.paper;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.app.Store;
import org.homeward.app.review.ReviewPage;
import org.homeward.app.review.ViewBoard;
import org.homeward.app.review.ViewReview;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.stepdown.journey.BoardColumn;
import org.homeward.stepdown.journey.Journey;
import org.homeward.stepdown.journey.JourneyStage;

/**
 * Prints the papers of a panel that reviews whether children in residential care could live with a
 * family. That they were taken out is audited.
 */
public final class PrintStepDownPack {
    /** A decision is due when its day is past or not further away. */
    private static final int WEEKS_AHEAD = 2;

    private static final Set<BoardColumn> IN_RESIDENCE =
            Set.of(BoardColumn.PREPARING, BoardColumn.NOT_NOW);

    private final Store store;
    private final ViewReview reviews;
    private final PaperPrinter printer;
    private final Clock clock;

    public PrintStepDownPack(Store store, ViewReview reviews, PaperPrinter printer, Clock clock) {
        this.store = store;
        this.reviews = reviews;
        this.printer = printer;
        this.clock = clock;
    }

    /** Whether people appear by their names, or by codes and initials. */
    public enum Naming {
        NAMES,
        PSEUDONYMS
    }

    /** Children in residential care whose decision is due or overdue, the longest due first. */
    public List<ChildId> listDue(LocalDate day) {
        return new ViewBoard(store)
                .view(day).rows().stream()
                        .filter(row -> row.stay().isPresent())
                        .map(row -> row.journey())
                        .filter(PrintStepDownPack::asksForDecision)
                        .filter(
                                journey ->
                                        journey.next()
                                                .filter(
                                                        n ->
                                                                !n.due()
                                                                        .isAfter(
                                                                                day.plusWeeks(
                                                                                        WEEKS_AHEAD)))
                                                .isPresent())
                        .sorted(
                                java.util.Comparator.comparing(
                                                (Journey j) -> j.next().orElseThrow().due())
                                        .thenComparing(Journey::child))
                        .map(Journey::child)
                        .toList();
    }

    /** A flag that nobody has looked at yet is screened first; that needs no panel. */
    private static boolean asksForDecision(Journey journey) {
        boolean looked = journey.stage() != JourneyStage.FLAGGED;
        return looked && IN_RESIDENCE.contains(journey.column());
    }

    /**
     * Writes the pack in the order of the agenda. Throws {@link java.util.NoSuchElementException}
     * for a code nobody has.
     */
    public Path print(List<ChildId> agenda, LocalDate day, Naming naming, Path file, Actor by) {
        printer.print(paper(agenda, day, naming), store.authority(), file);
        Set<String> subjects = agenda.stream().map(ChildId::text).collect(Collectors.toSet());
        store.write(
                books -> {
                    books.audit(
                            new AuditEntry(
                                    clock.instant(),
                                    by,
                                    "printed a step-down pack",
                                    subjects,
                                    "as at " + day));
                    return file;
                });
        return file;
    }

    Paper paper(List<ChildId> agenda, LocalDate day, Naming naming) {
        List<ReviewPage> pages = agenda.stream().map(child -> reviews.view(child, day)).toList();
        return new StepDownPack(store.position(day), new PackNames(naming == Naming.PSEUDONYMS))
                .of(pages, page -> reviews.options(page.header().name().id(), day));
    }
}
