package org.homeward.matching.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.domain.carer.Exemption;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Requirements;
import org.homeward.matching.Candidate;
import org.homeward.matching.Search;
import org.homeward.matching.shortlist.Matcher;

/**
 * One household looked at in worlds in which one thing is otherwise. Searches that are the same for
 * every household are set up once.
 */
final class Worlds {

    private final Matcher matcher;
    private final Search search;
    private final Map<LocalDate, Search> byDay = new HashMap<>();
    private final Map<Requirements, Search> byRequirements = new HashMap<>();

    Worlds(Matcher matcher, Search search) {
        this.matcher = matcher;
        this.search = search;
    }

    Search search() {
        return search;
    }

    /** As things are. */
    Candidate asIs(Household household) {
        return Candidate.of(household, search, matcher.policy());
    }

    Candidate after(Change change, Household household) {
        return Candidate.of(
                household(change, household), search(change, household), matcher.policy());
    }

    private static Household household(Change change, Household household) {
        if (change instanceof Change.Ages ages) {
            return Supposed.ages(household, ages.to());
        }
        if (change instanceof Change.MoreChildren number) {
            return Supposed.number(household, number.to());
        }
        if (change instanceof Change.AnySex) {
            return Supposed.anySex(household);
        }
        if (change instanceof Change.AlsoType more) {
            return Supposed.type(household, more.type());
        }
        if (change instanceof Change.OneMoreBedroom bedroom) {
            return Supposed.bedrooms(household, bedroom.from() + 1);
        }
        if (change instanceof Change.SharingAgreed) {
            return Supposed.sharing(household);
        }
        if (change instanceof Change.SupportInPlace support) {
            return Supposed.supported(household, support.item());
        }
        if (change instanceof Change.Trained trained) {
            return Supposed.skilled(household, trained.domain(), trained.to());
        }
        return household;
    }

    private Search search(Change change, Household household) {
        if (change instanceof Change.LaterStart later) {
            return on(later.to());
        }
        if (change instanceof Change.ItemRelaxed relaxed) {
            return asking(Supposed.essential(asked(), relaxed.item(), List.of()));
        }
        if (change instanceof Change.WiderArea area) {
            return asking(Supposed.essential(asked(), area.item(), List.of(area.wider())));
        }
        if (change instanceof Change.HoldsReleased) {
            return matcher.search(
                    search.request(),
                    search.position().supposingNoHoldsIn(household.id()),
                    search.startsOn());
        }
        if (change instanceof Change.ExemptionNaming named) {
            Exemption exemption =
                    new Exemption(
                            household.id(), named.children(), DateSpan.from(search.startsOn()), "");
            return matcher.search(
                    search.request(), search.position().supposing(exemption), search.startsOn());
        }
        return search;
    }

    private Requirements asked() {
        return search.request().requirements();
    }

    private Search on(LocalDate day) {
        return byDay.computeIfAbsent(
                day, start -> matcher.search(search.request(), search.position(), start));
    }

    private Search asking(Requirements requirements) {
        return byRequirements.computeIfAbsent(
                requirements,
                other -> matcher.search(request(other), search.position(), search.startsOn()));
    }

    private PlacementRequest request(Requirements requirements) {
        return search.request().asking(requirements);
    }
}
