package org.homeward.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.Role;
import org.homeward.domain.search.PlacementNeeds;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Referral;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Risks;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Togetherness;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;
import org.homeward.store.MemoryStore;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Given;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;

class MakeRequestTest {

    private static final LocalDate TODAY = Given.TODAY;
    private static final Actor AMINA = new Actor("Amina", Role.PLACEMENT_OFFICER);
    private static final Wishes SAID =
            new Wishes("With my brother", Optional.of(TODAY.minusDays(1)));

    private final Store store = new MemoryStore(new Authority("Northam", true, TODAY));
    private final SetClock clock = new SetClock("2026-05-01T09:30:00Z");
    private final MakeRequest make = new MakeRequest(store, new CountingIds(), clock);

    MakeRequestTest() {
        var facts =
                Given.households("household\nOkafor")
                        .children(
                                """
                                child | born       | siblings
                                Ruby  | 2019-01-01 | S1
                                Max   | 2017-01-01 | S1
                                Ola   | 2018-01-01 |
                                Old   | 2008-05-10 |
                                """)
                        .requests("request | children\nR9 | Ola")
                        .facts();
        store.write(
                books -> {
                    books.put(facts);
                    books.audit(new AuditEntry(clock.instant(), AMINA, "set up", Set.of(), ""));
                    return facts;
                });
    }

    @Test
    void aCompleteRequestIsOpened() {
        var request = make.make(asked(Urgency.PLANNED, SAID, "Ruby", "Max")).findResult();
        assertThat(store.position(TODAY).listOpenRequests()).contains(request.orElseThrow());
        assertThat(request.orElseThrow().requirements().essential()).containsExactly("no pets");
        assertThat(store.listAudit(1).get(0).detail()).isEqualTo("R1");
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        var refused =
                make.make(
                        new MakeRequest.Command(
                                List.of(ChildId.of("Ruby"), ChildId.of("Ola"), ChildId.of("Nix")),
                                CareType.SHORT_TERM,
                                new Timing(TODAY, TODAY.minusDays(1), Urgency.PLANNED),
                                TogetherPlan.ALL,
                                Requirements.NONE,
                                Wishes.NOT_SOUGHT,
                                new MakeRequest.Background(RequestOrigin.ORDINARY, Referral.NONE),
                                AMINA));
        assertThat(sentences(refused))
                .containsExactly(
                        "Ola is already searched for in R9.",
                        "There is no child Nix.",
                        "These children are not recorded as brothers and sisters: make a request"
                                + " for each.",
                        "The home is needed by 30 April 2026, before the request is made.",
                        "Say what the child wants, in their words or as they showed it, or why"
                                + " they were not asked.",
                        "Say what the plan for the child is.",
                        "Say under which legal status the child is looked after.");
        assertThat(store.position(TODAY).listOpenRequests()).hasSize(1);
        assertThat(store.listAudit(1).get(0).action()).isEqualTo("was refused a request");
    }

    @Test
    void nobodyIsSearchedForTwiceInOneRequest() {
        assertThat(sentences(make.make(asked(Urgency.PLANNED, SAID))))
                .containsExactly("Name the child or the children who need a home.");
        assertThat(sentences(make.make(asked(Urgency.PLANNED, SAID, "Ruby", "Ruby"))))
                .containsExactly("A child is named twice.");
    }

    @Test
    void anEmergencyMayGoAheadBeforeTheChildIsAsked() {
        assertThat(make.make(asked(Urgency.TODAY, Wishes.NOT_SOUGHT, "Ruby")).reasons()).isEmpty();
    }

    @Test
    void theDayTheChildWasAskedIsKnownAndPast() {
        var unsaid = new Wishes("With my brother", Optional.empty());
        var future = new Wishes("With my brother", Optional.of(TODAY.plusDays(1)));
        assertThat(sentences(make.make(asked(Urgency.PLANNED, unsaid, "Ruby"))))
                .containsExactly("Say on which day the child was asked.");
        assertThat(sentences(make.make(asked(Urgency.PLANNED, future, "Ruby"))))
                .containsExactly("The child was asked on a day to come.");
    }

    @Test
    void fosterCareIsForThoseWhoAreNotYetEighteen() {
        assertThat(sentences(make.make(neededOn(LocalDate.of(2026, 5, 10))))).hasSize(1);
        assertThat(make.make(neededOn(LocalDate.of(2026, 5, 9))).reasons()).isEmpty();
    }

    private static MakeRequest.Command neededOn(LocalDate day) {
        return command(new Timing(TODAY, day, Urgency.PLANNED), SAID, "Old");
    }

    private static MakeRequest.Command asked(Urgency urgency, Wishes wishes, String... children) {
        return command(new Timing(TODAY, TODAY, urgency), wishes, children);
    }

    private static MakeRequest.Command command(Timing timing, Wishes wishes, String... children) {
        return new MakeRequest.Command(
                List.of(children).stream().map(ChildId::of).toList(),
                CareType.SHORT_TERM,
                timing,
                TogetherPlan.ALL,
                new Requirements(Set.of(" No Pets ", " "), Set.of()),
                wishes,
                new MakeRequest.Background(RequestOrigin.ORDINARY, referral("long term")),
                AMINA);
    }

    @Test
    void anEmergencyIsOpenedWithGapsThatAreListed() {
        var request =
                make.make(asked(Urgency.TODAY, Wishes.NOT_SOUGHT, "Ruby"))
                        .findResult()
                        .orElseThrow();

        assertThat(RequestGaps.of(request, store.position(TODAY)))
                .extracting(gap -> gap.reason().code() + (gap.needed() ? " needed" : ""))
                .containsExactly("WISHES needed", "RISKS", "NEEDS", "HOME", "SCHOOL");
        assertThat(RequestGaps.dueOn(request, store.position(TODAY), 5))
                .isEqualTo(LocalDate.of(2026, 5, 11));
    }

    @Test
    void brothersAndSistersPartOnlyForAReasonThatSomebodySigned() {
        var apart = new TogetherPlan(Togetherness.APART, "");
        assertThat(sentences(make.make(group(apart))))
                .containsExactly("Say why the children may live apart.");

        var why =
                new TogetherPlan(
                        Togetherness.APART, "", "One hurt the other", "", Optional.empty());
        var made = make.make(group(why)).findResult().orElseThrow();
        assertThat(made.together().decided()).contains(new Recorded("Amina", TODAY));
    }

    private static MakeRequest.Command group(TogetherPlan plan) {
        return new MakeRequest.Command(
                List.of(ChildId.of("Ruby"), ChildId.of("Max")),
                CareType.SHORT_TERM,
                new Timing(TODAY, TODAY, Urgency.PLANNED),
                plan,
                Requirements.NONE,
                SAID,
                new MakeRequest.Background(RequestOrigin.ORDINARY, referral("long term")),
                AMINA);
    }

    private static Referral referral(String plan) {
        return new Referral(
                "", plan, "C2", "", "", PlacementNeeds.UNKNOWN, Risks.UNKNOWN, Set.of());
    }

    private static List<String> sentences(Outcome<PlacementRequest> outcome) {
        return outcome.reasons().stream().map(Reason::sentence).toList();
    }
}
