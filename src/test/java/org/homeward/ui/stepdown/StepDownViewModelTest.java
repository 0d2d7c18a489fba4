package org.homeward.ui.stepdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.app.Store;
import org.homeward.app.paper.PrintStepDownPack;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.domain.review.StepDownReview;
import org.homeward.position.FactsBuilder;
import org.homeward.stepdown.journey.BoardColumn;
import org.homeward.testing.JourneyWorld;
import org.homeward.testing.SetClock;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.PathsPicked;
import org.junit.jupiter.api.Test;

/** Ada is flagged, Bea is searched for, Cam moved, Dot is not now. */
class StepDownViewModelTest {
    private static final LocalDate TODAY = JourneyWorld.TODAY;

    private final Desk desk = Desks.on(TODAY);
    private final Store store = world().store();
    private final StepDownViewModel model = over(store);

    private static JourneyWorld world() {
        return new JourneyWorld()
                .inHome("Ada")
                .inHome("Bea")
                .agreed("Bea")
                .inHome("Cam")
                .agreed("Cam")
                .moved("Cam", TODAY.minusDays(16))
                .inHome("Dot")
                .review("Dot", "V-Dot", TODAY.minusDays(7), StepDownReview.Decision.NOT_NOW);
    }

    @Test
    void everyChildOnTheWayStandsInOneColumnAndInTheList() {
        assertThat(columns())
                .isEqualTo(
                        """
                        Not now: Dot
                        Preparing: Ada, Bea
                        Matching:\s
                        Moved: Cam
                        Returned:\s""");
        assertThat(model.rows().rows())
                .extracting(BoardRow::label)
                .containsExactlyInAnyOrder("Ada", "Bea", "Cam", "Dot");
        assertThat(model.summaryProperty().get()).startsWith("2 of 3 children in residential care");
        assertThat(model.others().rows())
                .extracting(other -> other.stay().label())
                .containsExactly("Dot");
    }

    @Test
    void aRowSaysWhatIsDueAndHowLateInWords() {
        var ada = row("Ada");
        assertThat(ada.daysLate()).isPresent();
        assertThat(ada.nextInWords()).startsWith("Screen the flag, overdue by ");
        assertThat(ada.wish()).isEqualTo("Not asked");
        assertThat(ada.blockers()).isEqualTo("No blocker");
        assertThat(row("Dot").nextInWords()).startsWith("Review again by ");
        assertThat(row("Cam").spoken()).startsWith("Cam, ").contains("9 days in this stage");
    }

    @Test
    void theBandIsCoveredUntilPeopleArguedBothWays() {
        assertThat(row("Ada").band()).contains("covered");
        assertThat(row("Cam").band()).isEmpty();
        model.choose(row("Ada"));
        var looked = model.chosenProperty().get().orElseThrow();
        assertThat(looked.isUncovered()).isFalse();
        assertThat(looked.coverWords()).contains("covered until");
        assertThat(looked.triggers()).isNotEmpty();

        var argued = over(world().with(ledger()).store());
        var uncovered =
                argued.rows().rows().stream()
                        .filter(row -> row.label().equals("Ada"))
                        .findFirst()
                        .orElseThrow();
        assertThat(uncovered.band().orElseThrow()).isNotEqualTo("covered");
    }

    @Test
    void aStepIsRecordedAndTheBoardFollows() {
        var screened = model.step(ChildId.of("Ada"), CaseStep.Kind.SCREENED);
        assertThat(screened.asksUntil()).isTrue();
        screened.record(model::refresh);
        assertThat(screened.refusals()).isEmpty();
        assertThat(row("Ada").stage().label()).isEqualTo("Screened");
        var paused = model.step(ChildId.of("Ada"), CaseStep.Kind.PAUSED);
        paused.record(model::refresh);
        assertThat(paused.refusals()).extracting(Reason::code).containsExactly("NOTE", "UNTIL");
        paused.noteProperty().set("In hospital");
        paused.untilProperty().set(Optional.of(TODAY.plusDays(20)));
        paused.record(model::refresh);
        assertThat(row("Ada").column()).isEqualTo(BoardColumn.NOT_NOW);
        assertThat(CardActions.steps(row("Ada"))).contains(CaseStep.Kind.RESUMED);
    }

    @Test
    void onlyWhatCanHappenAtTheStageIsOffered() {
        assertThat(CardActions.steps(row("Ada"))).startsWith(CaseStep.Kind.SCREENED);
        assertThat(CardActions.steps(row("Cam"))).containsExactly(CaseStep.Kind.PLAN_CHANGED);
        assertThat(CardActions.steps(row("Dot")))
                .doesNotContain(CaseStep.Kind.SCREENED, CaseStep.Kind.PROFILE_READY);
    }

    @Test
    void oneIsLookedAtCloselyAndStaysChosenWhenAskedAgain() {
        var other = model.others().rows().get(0);
        model.choose(other);
        model.refresh();
        var looked = model.chosenProperty().get().orElseThrow();
        assertThat(looked.child()).isEqualTo(other.stay().child());
        assertThat(looked.whyNot()).isPresent();
    }

    @Test
    void aCardLeadsToTheReviewTheWayTheSearchAndTheRecord() {
        var bea = ChildId.of("Bea");
        model.openReview(bea);
        assertThat(desk.navigator().here()).isEqualTo(new Destination.OfReview(bea));
        model.openJourney(bea);
        assertThat(desk.navigator().here()).isEqualTo(new Destination.OfJourney(bea));
        model.openSearch(row("Bea"));
        assertThat(desk.navigator().here())
                .isEqualTo(new Destination.OfRequest(RequestId.of("R-Bea")));
        model.openRecord(bea);
        assertThat(desk.navigator().here()).isEqualTo(new Destination.OfChild(bea));
    }

    @Test
    void aSignByHandIsKept() {
        var sign = model.signFor(ChildId.of("Ada"));
        sign.noteProperty().set("Wants to live with a family");
        sign.record(model::refresh);
        assertThat(sign.refusals()).isEmpty();
        assertThat(store.position(TODAY).signs(ChildId.of("Ada"))).hasSize(1);
        assertThat(row("Ada").wish()).isEqualTo("Yes");
    }

    @Test
    void theAgendaProposesWhoIsDueAndPeopleChangeIt() {
        var agenda = model.agenda();
        assertThat(labels(agenda.onAgenda())).containsExactly("Bea");
        assertThat(labels(agenda.notOn())).containsExactly("Ada", "Dot");
        agenda.putOn(agenda.notOn().get(0));
        assertThat(labels(agenda.onAgenda())).containsExactly("Ada", "Bea");
        assertThat(agenda.move(agenda.onAgenda().get(1), -1)).isZero();
        assertThat(labels(agenda.onAgenda())).containsExactly("Bea", "Ada");
        assertThat(agenda.move(agenda.onAgenda().get(0), -1)).isZero();
        agenda.takeOff(agenda.onAgenda().get(0));
        model.refresh();
        assertThat(labels(agenda.onAgenda())).containsExactly("Ada");
        agenda.panelOnProperty().set(Optional.of(TODAY.plusYears(1)));
        assertThat(labels(agenda.onAgenda())).containsExactly("Ada", "Dot");
        agenda.panelOnProperty().set(Optional.empty());
        assertThat(labels(agenda.onAgenda())).containsExactly("Ada");
    }

    @Test
    void thePapersOfTheAgendaArePrintedWhereAPersonSays() {
        var picked = new PathsPicked().then(Path.of("panel.pdf"));
        var printing = over(store, Desks.on(TODAY, picked));
        printing.printPack(PrintStepDownPack.Naming.PSEUDONYMS);
        var entry = store.listAudit(1).get(0);
        assertThat(entry.action()).isEqualTo("printed a step-down pack");
        assertThat(entry.subjects()).containsExactly("Bea");
        printing.agenda().takeOff(printing.agenda().onAgenda().get(0));
        printing.printPack(PrintStepDownPack.Naming.NAMES);
        assertThat(store.listAudit(1).get(0)).isEqualTo(entry);
    }

    private static FactsBuilder ledger() {
        var facts = new FactsBuilder();
        for (int i = 0; i < 4; i++) {
            facts.add(
                    new LedgerEntry(
                            "E" + i,
                            ChildId.of("Ada"),
                            i < 2 ? LedgerEntry.Side.FOR : LedgerEntry.Side.AGAINST,
                            LedgerEntry.Weight.SOME,
                            "Something that was seen at school this term",
                            "Report of the home, April 2026",
                            new Recorded("Jo " + i, TODAY.minusDays(2))));
        }
        return facts;
    }

    private StepDownViewModel over(Store kept) {
        return over(kept, desk);
    }

    private static StepDownViewModel over(Store kept, Desk desk) {
        var made =
                new StepDownViewModel(
                        StepDownDesks.over(kept, new SetClock("2026-05-01T09:30:00Z")), desk);
        made.refresh();
        return made;
    }

    private BoardRow row(String label) {
        return model.rows().rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private String columns() {
        return List.of(BoardColumn.values()).stream()
                .map(
                        column ->
                                column.label()
                                        + ": "
                                        + String.join(", ", labels(model.column(column).rows())))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> labels(List<BoardRow> rows) {
        return rows.stream().map(BoardRow::label).toList();
    }
}
