package org.homeward.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.app.FindHomes;
import org.homeward.app.PlaceChild;
import org.homeward.app.PrintRecord;
import org.homeward.app.Store;
import org.homeward.app.view.ListRequests;
import org.homeward.app.view.ViewRequest;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.Given;
import org.homeward.testing.MileMap;
import org.homeward.testing.SetClock;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the list of requests to a stored decision, without a window. */
class RequestViewModelTest {
    private final Desk desk = Desks.on(Given.TODAY);
    private final List<Path> printed = new ArrayList<>();
    private final Store store = store();
    private final RequestViewModel model = model();

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
        assertThat(desk.navigator().here())
                .isEqualTo(new Destination.OfRequest(RequestId.of("R1")));
    }

    @Test
    void theBestHomeIsLookedAtFirstAndRuledOutHomesKeepTheirReasons() {
        assertThat(chosen()).isEqualTo("Okafor");
        assertThat(match().isFirst(match().proposals().get(0).household().id())).isTrue();
        assertThat(model.ruledOut().rows())
                .extracting(home -> home.household().name())
                .containsExactly("Price");
        assertThat(model.ruledOut().rows().get(0).isNearMiss()).isTrue();
    }

    @Test
    void aDecisionWithoutADayAReasonOrANameIsRefusedAndChangesNothing() {
        var decision = model.decide(match(), match().proposals().get(0));
        decision.startsOnProperty().set(Optional.empty());
        decision.place(() -> {});
        assertThat(codes(decision)).containsExactly("START");
        decision.startsOnProperty().set(Optional.of(Given.TODAY.plusDays(3)));
        decision.deciderProperty().set(" ");
        decision.place(() -> {});
        assertThat(codes(decision)).containsExactly("DECIDER");
        decision.deciderProperty().set("Amina Cole");
        decision.place(() -> {});
        assertThat(codes(decision)).containsExactly("REASONS");
        assertThat(store.position(Given.TODAY).listOpenRequests()).hasSize(1);
    }

    @Test
    void choosingAnotherHomeThanTheFirstAsksWhy() {
        var decision = model.decide(match(), match().proposals().get(1));
        assertThat(decision.isFirst()).isFalse();
        assertThat(decision.first()).isEqualTo("Okafor");
        decision.reasonsProperty().set("Knows the family");
        decision.place(() -> {});
        assertThat(codes(decision)).containsExactly("FIRST");
    }

    @Test
    void aDecisionPlacesTheChildKeepsTheRecordAndTakesTheVacancy() {
        var decision = model.decide(match(), match().proposals().get(0));
        assertThat(decision.verb()).isEqualTo("Place Ruby with Okafor");
        decision.reasonsProperty().set("Near her school, and skilled");
        decision.place(model::refresh);
        assertThat(decision.refusals()).isEmpty();
        var page = match().page();
        assertThat(page.row().met()).isTrue();
        assertThat(match().shortlist()).isEmpty();
        assertThat(page.decisions().get(0).decision().reasons())
                .isEqualTo("Near her school, and skilled");
        assertThat(page.home().orElseThrow().vacancy().unfilled()).isZero();
        assertThat(desk.notices().savedAtProperty().get()).isEqualTo("Saved 14:02");
        model.print(Path.of("record.pdf"));
        assertThat(printed).containsExactly(Path.of("record.pdf"));
    }

    private String chosen() {
        return model.proposalProperty().get().orElseThrow().household().name();
    }

    private Match match() {
        return model.match().valueProperty().get().orElseThrow();
    }

    private static List<String> codes(DecideViewModel decision) {
        return decision.refusals().stream().map(reason -> reason.code()).toList();
    }

    private RequestViewModel model() {
        var matcher = new Matcher(MatchPolicy.standard(), new MileMap());
        var place =
                new PlaceChild(
                        store, matcher, new CountingIds(), new SetClock("2026-05-01T09:30:00Z"));
        var work =
                new MatchDesk(
                        new ViewRequest(store),
                        new FindHomes(store, matcher),
                        place,
                        new PrintRecord(store, (record, authority, file) -> printed.add(file)),
                        Filled.AMINA);
        return new RequestViewModel(RequestId.of("R1"), work, desk);
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
