package org.homeward.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.homeward.app.MakeSample;
import org.homeward.app.SampleAuthority;
import org.homeward.app.review.ListNews;
import org.homeward.app.view.Duty;
import org.homeward.app.view.ListDuties;
import org.homeward.app.view.ListTodaysWork;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.Role;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.store.MemoryStore;
import org.homeward.testing.MileMap;
import org.homeward.testing.SmallAuthority;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.LoadState;
import org.junit.jupiter.api.Test;

class TodayViewModelTest {
    private final Desk desk = Desks.on(SampleAuthority.PLANNING);
    private final MemoryStore store =
            new MemoryStore(new Authority("Empty", true, SampleAuthority.PLANNING));
    private final TodayViewModel model =
            new TodayViewModel(
                    desk,
                    new ListTodaysWork(store, ListTodaysWork.Notice.USUAL),
                    new ListDuties(store, new Matcher(MatchPolicy.standard(), new MileMap())),
                    new ListNews(store, new Matcher(MatchPolicy.standard(), new MileMap())));

    @Test
    void beforeTheAnswerNothingIsEmpty() {
        assertThat(model.requests().stateProperty().get()).isEqualTo(LoadState.LOADING);
        model.refresh();
        assertThat(model.requests().stateProperty().get()).isEqualTo(LoadState.READY);
    }

    @Test
    void everyRowOpensTheThing() {
        fill();
        model.refresh();
        model.open(model.requests().rows().get(0));
        assertThat(desk.navigator().here())
                .isEqualTo(new Destination.OfRequest(RequestId.of("R1")));
        model.open(model.stepDown().rows().get(0));
        assertThat(desk.navigator().here()).isEqualTo(new Destination.OfReview(ChildId.of("Ada")));
        model.open(model.approvals().rows().get(0));
        assertThat(desk.navigator().here())
                .isEqualTo(new Destination.OfHousehold(HouseholdId.of("Okafor")));
        model.open(model.unconfirmed().rows().get(0));
        assertThat(desk.navigator().here())
                .isEqualTo(new Destination.OfHousehold(HouseholdId.of("Price")));
    }

    @Test
    void aClockOpensWhatItIsAbout() {
        fill();
        model.refresh();
        assertThat(model.duties().stateProperty().get()).isEqualTo(LoadState.READY);
        var request = RequestId.of("R1");
        var opens = new Duty.Opens(Duty.Opens.What.REQUEST, request.text());
        model.open(
                new Duty(
                        Duty.Kind.REQUEST,
                        "Ada",
                        "It lacks a plan",
                        SampleAuthority.PLANNING,
                        0,
                        "policy",
                        opens));
        assertThat(desk.navigator().here()).isEqualTo(new Destination.OfRequest(request));
    }

    private void fill() {
        new MakeSample(new SmallAuthority(), new Ssda903Reader(), Clock.systemUTC())
                .make(store, SampleAuthority.PLANNING, new Actor("Amina", Role.TEAM_LEAD));
    }
}
