package org.homeward.ui.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.app.view.AskedChild;
import org.homeward.domain.child.ChildPlace;
import org.homeward.domain.common.GridPoint;
import org.homeward.domain.common.Postcode;
import org.homeward.matching.change.NearMisses;
import org.homeward.matching.shortlist.Band;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.ui.kit.map.Kind;
import org.homeward.ui.kit.map.MapContent;
import org.homeward.ui.kit.map.MapPoint;

/** The places of a search on the map: the children's own, and the homes that could take them. */
final class Places {
    private final MatchDesk.Ground ground;
    private final List<MapPoint> points = new ArrayList<>();
    private Optional<GridPoint> home = Optional.empty();

    private Places(MatchDesk.Ground ground) {
        this.ground = ground;
    }

    static MapContent of(Match match, Optional<NearMisses> changes, MatchDesk.Ground ground) {
        var places = new Places(ground);
        places.home = places.findHome(match);
        match.asked().children().stream()
                .filter(child -> match.request().children().contains(child.child().id()))
                .forEach(places::own);
        match.proposals().forEach(proposal -> places.add(proposal, kind(proposal.band())));
        changes.stream()
                .flatMap(c -> c.misses().stream())
                .map(miss -> miss.proposal())
                .filter(miss -> places.isNew(miss.household().id().text()))
                .forEach(miss -> places.add(miss, Kind.WITH_CHANGE));
        return new MapContent(places.points, ground.outlines(), places.home, ringMiles(match));
    }

    private static int ringMiles(Match match) {
        return match.shortlist().map(list -> list.policy().cautions().farMiles().value()).orElse(0);
    }

    private Optional<GridPoint> findHome(Match match) {
        return match.asked().children().stream()
                .flatMap(child -> child.child().profile().homePostcode().stream())
                .flatMap(postcode -> ground.gazetteer().find(postcode).stream())
                .findFirst();
    }

    private void own(AskedChild child) {
        var profile = child.child().profile();
        var name = child.name().name();
        add("home of " + name, Kind.FAMILY_HOME, "Home of " + name, profile.homePostcode());
        add(
                "school of " + name,
                Kind.SCHOOL,
                profile.school().isEmpty() ? "School of " + name : profile.school(),
                profile.schoolPostcode());
        for (ChildPlace place : child.places()) {
            switch (place.kind()) {
                case FAMILY_TIME ->
                        add(
                                "family time of " + name,
                                Kind.FAMILY_TIME,
                                "Family time of " + name,
                                Optional.of(place.postcode()));
                case AVOID ->
                        add(
                                "avoid " + place.postcode(),
                                Kind.AVOID,
                                "Keep away",
                                Optional.of(place.postcode()));
                case IMPORTANT_PERSON -> {}
            }
        }
    }

    private void add(String key, Kind kind, String name, Optional<Postcode> postcode) {
        find(postcode)
                .filter(
                        at ->
                                points.stream()
                                        .noneMatch(p -> p.name().equals(name) && p.at().equals(at)))
                .ifPresent(at -> points.add(new MapPoint(key, kind, name, miles(at), at)));
    }

    private void add(MatchProposal home, Kind kind) {
        find(home.household().postcode())
                .ifPresent(
                        at ->
                                points.add(
                                        new MapPoint(
                                                home.household().id().text(),
                                                kind,
                                                home.household().name(),
                                                miles(at),
                                                at)));
    }

    private boolean isNew(String key) {
        return points.stream().noneMatch(point -> point.key().equals(key));
    }

    private String miles(GridPoint at) {
        return home.map(from -> "%.1f miles from home".formatted(from.milesTo(at)))
                .orElse("distance from home not known");
    }

    private Optional<GridPoint> find(Optional<Postcode> postcode) {
        return postcode.flatMap(ground.gazetteer()::find);
    }

    private static Kind kind(Band band) {
        return switch (band) {
            case STRONG -> Kind.STRONG;
            case POSSIBLE -> Kind.POSSIBLE;
            case WEAK -> Kind.WEAK;
            case TOO_LITTLE_INFORMATION -> Kind.TOO_LITTLE;
        };
    }
}
