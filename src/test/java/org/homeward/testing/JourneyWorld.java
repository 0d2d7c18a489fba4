package org.homeward.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.domain.care.Ending;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.care.Origin;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Setting;
import org.homeward.domain.care.Where;
import org.homeward.domain.carer.Home;
import org.homeward.domain.carer.HomeKind;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Provider;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;
import org.homeward.position.FactsBuilder;

/** Children on their way from the home Elm to the Okafors, in a few words each. */
public final class JourneyWorld {
    public static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    public static final HouseholdId OKAFOR = HouseholdId.of("Okafor");
    public static final HomeId ELM = HomeId.of("Elm");

    private final FactsBuilder facts = new FactsBuilder();
    private final Map<String, Episode> episodes = new LinkedHashMap<>();

    public JourneyWorld() {
        facts.addAll(
                new SmallWorld(TODAY)
                        .household("Okafor", TODAY.plusDays(200), Optional.of(TODAY))
                        .household("Lamb", TODAY.plusDays(200), Optional.of(TODAY))
                        .facts());
        home("Elm", HomeKind.CHILDRENS_HOME);
        home("Lodge", HomeKind.SUPPORTED);
    }

    /** Lives in Elm since January 2025. */
    public JourneyWorld inHome(String child) {
        facts.addAll(new SmallWorld(TODAY).child(child).facts());
        live(stay(child, DateSpan.from(LocalDate.of(2025, 1, 10))));
        return this;
    }

    /** A review of 2 March 2026 that agreed on a move, and its search for a family. */
    public JourneyWorld agreed(String child) {
        review(child, "V-" + child, LocalDate.of(2026, 3, 2), StepDownReview.Decision.PROCEED);
        facts.add(
                new PlacementRequest(
                        RequestId.of("R-" + child),
                        List.of(ChildId.of(child)),
                        CareType.LONG_TERM,
                        new Timing(
                                LocalDate.of(2026, 3, 2),
                                LocalDate.of(2026, 4, 1),
                                Urgency.PLANNED),
                        TogetherPlan.ALL,
                        Requirements.NONE,
                        Wishes.NOT_SOUGHT,
                        new RequestOrigin("", Optional.of(ReviewId.of("V-" + child)))));
        return this;
    }

    public JourneyWorld review(
            String child, String id, LocalDate on, StepDownReview.Decision decision) {
        facts.add(
                new StepDownReview(
                        ReviewId.of(id),
                        ChildId.of(child),
                        on,
                        decision,
                        on.plusDays(28),
                        "As agreed",
                        "Amina Cole"));
        return this;
    }

    /** Lives with the Okafors from a day, by the search of the review. */
    public JourneyWorld moved(String child, LocalDate on) {
        var id = ChildId.of(child);
        live(stay(child, DateSpan.of(LocalDate.of(2025, 1, 10), on)));
        live(episode(child, DateSpan.from(on), "P", setting("U6", PlacementKind.FOSTER_IN_HOUSE)));
        facts.add(
                new Placement(
                        placementOf(child),
                        id,
                        Where.with(OKAFOR),
                        DateSpan.from(on),
                        Optional.of(CareType.LONG_TERM),
                        Optional.of(Money.pounds(600)),
                        Optional.of(RequestId.of("R-" + child))));
        return this;
    }

    public JourneyWorld with(FactsBuilder more) {
        facts.addAll(more.build());
        return this;
    }

    public static PlacementId placementOf(String child) {
        return PlacementId.of("P-" + child);
    }

    /** A store with all of it; what was said last of a child's episodes counts. */
    public Store store() {
        episodes.values().forEach(facts::add);
        return Filled.with(facts.build(), TODAY);
    }

    private void live(Episode episode) {
        episodes.put(episode.child() + " " + episode.span().start(), episode);
    }

    private void home(String id, HomeKind kind) {
        facts.add(
                new Home(
                        HomeId.of(id),
                        id + " House",
                        "SC1",
                        new Provider(ProviderCode.PR4, "Brook Care"),
                        Optional.empty(),
                        kind,
                        4,
                        Optional.of(Money.pounds(3000))));
    }

    private static Episode stay(String child, DateSpan span) {
        return episode(child, span, "S", setting("K2", PlacementKind.RES_CHILDRENS_HOME));
    }

    private static Episode episode(String child, DateSpan span, String started, Setting setting) {
        return new Episode(
                ChildId.of(child),
                span,
                started,
                new LegalStatus("C2"),
                "N1",
                setting,
                Ending.NONE,
                Origin.HERE);
    }

    private static Setting setting(String code, PlacementKind kind) {
        return new Setting(code, kind, ProviderCode.PR4, "", Optional.empty(), Optional.empty());
    }
}
