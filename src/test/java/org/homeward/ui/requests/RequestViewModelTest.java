package org.homeward.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.app.view.ListRequests;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.Approach;
import org.homeward.matching.change.Change;
import org.homeward.testing.Filled;
import org.homeward.testing.Given;
import org.homeward.ui.SearchDesks;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.map.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Working a list of homes, without a window. */
class RequestViewModelTest {
    private static final RequestId R1 = RequestId.of("R1");
    private static final HouseholdId OKAFOR = HouseholdId.of("Okafor");
    private static final HouseholdId PRICE = HouseholdId.of("Price");

    private final Desk desk = Desks.on(Given.TODAY);
    private final Store store = store();
    private final RequestViewModel model =
            new RequestViewModel(R1, new SearchDesks(store).matching(), desk);

    @BeforeEach
    void look() {
        model.refresh();
    }

    @Test
    void theListSaysHowLongChildrenHaveWaitedAndOpensOne() {
        var list = new RequestsViewModel(new ListRequests(store), desk);
        list.refresh();
        assertThat(list.summaryProperty().get()).isEqualTo("1 request is open for 1 child.");
        assertThat(list.requests().rows().get(0).waitingDays()).isEqualTo(7);
        list.open(list.requests().rows().get(0));
        assertThat(desk.navigator().here()).isEqualTo(new Destination.OfRequest(R1));
        list.newRequest();
        assertThat(desk.navigator().here()).isEqualTo(new Destination.NewRequest(List.of()));
    }

    @Test
    void theBestHomeIsLookedAtFirstAndRuledOutHomesKeepTheirReasons() {
        assertThat(model.chosenProperty().get()).contains(OKAFOR);
        assertThat(match().isFirst(OKAFOR)).isTrue();
        assertThat(model.ruledOut().rows())
                .extracting(home -> home.household().name())
                .containsExactly("Price");
    }

    @Test
    void oneChangeThatWouldHelpIsNamed() {
        var changes = model.changes().valueProperty().get().orElseThrow();
        assertThat(changes.misses())
                .anyMatch(
                        miss ->
                                miss.household().id().equals(PRICE)
                                        && miss.change() instanceof Change.Ages);
        var lines = CandidateList.byChange(changes, match());
        assertThat(lines).anyMatch(line -> line.household().equals(Optional.of(PRICE)));
    }

    @Test
    void aHomeGoesOnTheShortlistAndOffAgain() {
        model.choose(OKAFOR);
        model.toggleShortlisted();
        assertThat(match().casefile().findShortlisted(OKAFOR)).isPresent();
        var reasons = model.reasons(match().casefile().findShortlisted(OKAFOR).orElseThrow());
        reasons.forProperty().set("Near her school");
        reasons.keep(model::refresh);
        assertThat(match().casefile().findShortlisted(OKAFOR).orElseThrow().reasonsFor())
                .isEqualTo("Near her school");
        model.toggleShortlisted();
        assertThat(match().casefile().findShortlisted(OKAFOR)).isEmpty();
    }

    @Test
    void aDeclinedContactNeedsItsReasonAndIsShownNextTime() {
        var contact = model.newContact(OKAFOR);
        contact.outcomeProperty().set(Approach.Outcome.DECLINED);
        assertThat(contact.needsReason()).isTrue();
        contact.log(() -> {});
        assertThat(contact.command().refusals()).extracting(Reason::code).containsExactly("WHY");
        contact.reasonProperty().set(Optional.of(Approach.DeclineReason.BEHAVIOUR));
        contact.log(model::refresh);
        assertThat(match().casefile().approaches()).hasSize(1);
        assertThat(Tags.said(match().casefile().findLastContact(OKAFOR).orElseThrow()))
                .isEqualTo("Declined: behaviour, 1 May");
        var voiding = model.voiding(match().casefile().approaches().get(0).id());
        voiding.reasonProperty().set("Wrong household");
        voiding.voidIt(model::refresh);
        assertThat(match().casefile().approaches()).isEmpty();
    }

    @Test
    void aPlaceIsHeldAndGivenBack() {
        var hold = model.newHold(OKAFOR);
        hold.untilProperty().set(Optional.empty());
        hold.hold(() -> {});
        assertThat(hold.command().refusals()).extracting(Reason::code).containsExactly("UNTIL");
        hold.untilProperty().set(Optional.of(Given.TODAY.plusDays(3)));
        hold.reasonProperty().set("The carer thinks it over");
        hold.hold(model::refresh);
        assertThat(match().casefile().findHold(OKAFOR)).isPresent();
        model.release(match().casefile().findHold(OKAFOR).orElseThrow().id());
        assertThat(match().casefile().findHold(OKAFOR)).isEmpty();
    }

    @Test
    void twoHomesOrMoreAreCompared() {
        model.compare();
        assertThat(desk.navigator().here())
                .isEqualTo(new Destination.Compare(R1, List.of(OKAFOR, HouseholdId.of("Lamb"))));
    }

    @Test
    void theWayToADecisionNamesTheHome() {
        model.choose(HouseholdId.of("Lamb"));
        model.decide();
        assertThat(desk.navigator().here())
                .isEqualTo(new Destination.Decide(R1, HouseholdId.of("Lamb"), List.of()));
    }

    @Test
    void aSearchIsClosedWithHowItEnded() {
        var closing = model.closing();
        closing.close(() -> {});
        assertThat(closing.command().refusals()).extracting(Reason::code).containsExactly("NOTE");
        closing.noteProperty().set("She went home");
        closing.close(model::refresh);
        assertThat(match().shortlist()).isEmpty();
        assertThat(match().search().closing()).isPresent();
    }

    @Test
    void theMapShowsHomeSchoolAndHomesToChoose() {
        var content =
                Places.of(
                        match(),
                        model.changes().valueProperty().get(),
                        new SearchDesks(store).matching().ground());
        assertThat(content.points())
                .extracting(point -> point.kind())
                .contains(Kind.FAMILY_HOME, Kind.SCHOOL, Kind.WITH_CHANGE);
        assertThat(content.ringMiles()).isEqualTo(20);
    }

    @Test
    void codesAreReadAsNames() {
        assertThat(match().named().in("Approved for 0 to 4; Ruby is 7")).contains("Ruby");
    }

    @Test
    void theRecordIsPrintedWhereThePersonSays() {
        var printed = new java.util.ArrayList<Path>();
        var printing = new RequestViewModel(R1, new SearchDesks(store).matching(printed), desk);
        printing.print(Path.of("record.pdf"));
        assertThat(printed).isEmpty();
        assertThat(desk.notices().latestProperty().get()).isPresent();
    }

    private Match match() {
        return model.match().valueProperty().get().orElseThrow();
    }

    private static Store store() {
        return Filled.with(
                Given.households(
                                """
                                household | ages | max | mile
                                Okafor    | 5-12 | 1   | 2
                                Lamb      | 0-18 | 3   | 12
                                Price     | 0-4  | 1   | 1
                                """)
                        .children(
                                """
                                child | age | home | school
                                Ruby  | 7   | 1    | 3
                                """)
                        .requests(
                                """
                                request | children | needed     | wishes
                                R1      | Ruby     | 2026-05-04 | Near school
                                """)
                        .facts(),
                Given.TODAY);
    }
}
