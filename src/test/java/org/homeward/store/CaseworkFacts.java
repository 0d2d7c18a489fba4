package org.homeward.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.audit.Correction;
import org.homeward.domain.care.Disruption;
import org.homeward.domain.care.EndReason;
import org.homeward.domain.care.OutsideTerms;
import org.homeward.domain.care.PlacementEnding;
import org.homeward.domain.care.Visit;
import org.homeward.domain.carer.Carer;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.CarerId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.SpecialDay;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.GatePart;
import org.homeward.domain.search.GateRecord;
import org.homeward.domain.search.HealthNeed;
import org.homeward.domain.search.Hold;
import org.homeward.domain.search.PlacementNeeds;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Referral;
import org.homeward.domain.search.RequestClosing;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Risk;
import org.homeward.domain.search.Risks;
import org.homeward.domain.search.ShortlistedHome;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Togetherness;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;
import org.homeward.position.FactsBuilder;

/** One fact of every kind that casework leaves, full of awkward values and with nothing known. */
final class CaseworkFacts {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 29);
    private static final String AWKWARD = "O'Brien\\n\n\ttab; \"quotes\" 名前 👪 ' or 1=1 --";
    private static final Recorded BY = new Recorded("Amina", DAY);
    private static final PlacementId PLACEMENT = PlacementId.of("P1");

    private CaseworkFacts() {}

    static void addTo(FactsBuilder facts) {
        facts.add(fullRequest());
        facts.add(
                new Carer(
                        CarerId.of("CP"),
                        EveryFact.FULL,
                        "Phone",
                        Optional.empty(),
                        false,
                        Set.of(),
                        "01632 960 001"));
        search(facts);
        placements(facts);
        facts.add(new Correction("K1", "A1", AWKWARD, Optional.of("now"), "typing", BY));
        facts.add(new Correction("K2", "A9", "was", Optional.empty(), "never happened", BY));
        facts.add(
                new RequestClosing(
                        RequestId.of("R7"), RequestClosing.Outcome.PLACED_ELSEWHERE, AWKWARD, BY));
        facts.add(new SpecialDay(DAY, "A day off", false));
        facts.add(new SpecialDay(DAY.plusDays(2), "A day on", true));
    }

    private static PlacementRequest fullRequest() {
        return new PlacementRequest(
                RequestId.of("R9"),
                List.of(EveryFact.RUBY, EveryFact.NOBODY),
                CareType.RESPITE,
                new Timing(DAY, DAY, Urgency.PLANNED, Optional.of(DAY.plusDays(3))),
                new TogetherPlan(
                        Togetherness.MAY_SPLIT, "RÜBY-1|0007", AWKWARD, "weekly", Optional.of(BY)),
                new Requirements(Set.of("solo"), Set.of("no pets"), "was hurt"),
                new Wishes(AWKWARD, Optional.of(DAY), "by play", "nearer to Gran", "asleep"),
                RequestOrigin.ORDINARY,
                referral());
    }

    private static Referral referral() {
        return new Referral(
                "A worker",
                "long term",
                "C2",
                "near the sea",
                AWKWARD,
                new PlacementNeeds(
                        Answer.YES,
                        Set.of("Makaton", "BSL"),
                        Answer.NO,
                        PlacementNeeds.CulturalNeeds.REQUIRED,
                        PlacementNeeds.LivingCompanions.ONLY_OLDER,
                        PlacementNeeds.PetsWanted.MUST,
                        Set.of("taxis to school", "therapeutic support"),
                        Answer.NO),
                new Risks(
                        Map.of(Risk.MISSING, Answer.YES, Risk.SELF_HARM, Answer.NO), "x", AWKWARD),
                Set.of(HealthNeed.PET_PHOBIA, HealthNeed.HEART));
    }

    private static void search(FactsBuilder facts) {
        var open = DateSpan.from(DAY);
        var closed = DateSpan.of(DAY, DAY.plusDays(2));
        facts.add(new Hold("HO1", EveryFact.REQUEST, EveryFact.FULL, 2, open, AWKWARD, BY));
        facts.add(new Hold("HO2", EveryFact.REQUEST, EveryFact.FULL, 1, closed, "", BY));
        facts.add(approach("A1", Approach.Outcome.DECLINED, Approach.DeclineReason.RISK, AWKWARD));
        facts.add(
                new Approach(
                        "A2",
                        EveryFact.REQUEST,
                        EveryFact.FULL,
                        Instant.parse("2020-02-29T10:00:00Z"),
                        "Amina",
                        Approach.Outcome.ASKED,
                        Optional.empty(),
                        ""));
        facts.add(
                new ShortlistedHome(
                        EveryFact.REQUEST, EveryFact.FULL, AWKWARD, "far from school", true, BY));
        facts.add(gate("G-1", GateRecord.About.ALL));
        facts.add(
                gate(
                        "G-2",
                        new GateRecord.About(
                                Optional.of(EveryFact.FULL), Optional.of(EveryFact.RUBY))));
    }

    private static Approach approach(
            String id, Approach.Outcome outcome, Approach.DeclineReason reason, String note) {
        return new Approach(
                id,
                EveryFact.REQUEST,
                EveryFact.FULL,
                Instant.parse("2020-02-29T09:00:00.123456789Z"),
                "Amina",
                outcome,
                Optional.of(reason),
                note);
    }

    private static GateRecord gate(String id, GateRecord.About about) {
        return new GateRecord(
                id,
                EveryFact.REQUEST,
                GatePart.HOUSEHOLD_IMPACT,
                about,
                "A worker, social worker",
                DAY,
                AWKWARD,
                "Amina");
    }

    private static void placements(FactsBuilder facts) {
        facts.add(new OutsideTerms(PLACEMENT, Set.of("H3", "H2"), AWKWARD, "Amina", "Lee", DAY));
        facts.add(
                new PlacementEnding(
                        PLACEMENT, DAY, EndReason.CREQB, Answer.UNKNOWN, "with Gran", AWKWARD, BY));
        facts.add(new Visit(EveryFact.RUBY, AWKWARD, BY));
        facts.add(new Disruption(PLACEMENT, DAY, Optional.empty(), AWKWARD, "", BY));
        facts.add(
                new Disruption(
                        PlacementId.of("P2"),
                        DAY,
                        Optional.of(DAY.plusDays(9)),
                        "x",
                        "respite",
                        BY));
    }
}
