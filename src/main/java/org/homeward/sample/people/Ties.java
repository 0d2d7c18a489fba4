package org.homeward.sample.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.child.ChildPlace;
import org.homeward.domain.child.PersonLink;
import org.homeward.domain.common.PersonId;
import org.homeward.domain.common.Postcode;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Grid;
import org.homeward.sample.life.HomeSectors;
import org.homeward.sample.supply.Resident;

/** People to keep apart or together and places that matter. */
final class Ties {
    private static final int APART = 30;
    private static final int NO_CONTACT = 8;
    private static final int KNOWN = 14;
    private static final int FAMILY_TIME = 320;
    private static final int IMPORTANT = 85;
    private static final int AVOID = 24;
    private static final List<String> WHY_APART =
            List.of(
                    "hurt each other in an earlier placement",
                    "one was the victim of the other",
                    "run away together",
                    "peer exploitation concern");

    private final Dice dice = new Dice("ties");
    private final Grid grid = new Grid();
    private final HomeSectors sectors = new HomeSectors();

    void addTo(FactsBuilder facts, List<Resident> residents) {
        List<Resident> older = residents.stream().filter(r -> r.age() > 8).toList();
        addPairs(facts, older, APART, PersonLink.Kind.MUST_BE_APART);
        addPairs(facts, older, KNOWN, PersonLink.Kind.KNOWN_TO);
        addNoContact(facts, residents);
        addPlaces(facts, residents);
    }

    /** Never brothers and sisters, and never two who live in one place. */
    private void addPairs(
            FactsBuilder facts, List<Resident> children, int count, PersonLink.Kind kind) {
        List<PersonId> used = new ArrayList<>();
        while (used.size() < 2 * count) {
            Resident one = dice.pick(children);
            Resident other = dice.pick(children);
            PersonId a = one.life().id().asPerson();
            PersonId b = other.life().id().asPerson();
            boolean near = Math.abs(one.age() - other.age()) <= 3;
            boolean apart = !one.stay().sector().equals(other.stay().sector());
            boolean kin =
                    one.life().siblings().isPresent()
                            && one.life().siblings().equals(other.life().siblings());
            if (near && apart && !kin && !used.contains(a) && !used.contains(b)) {
                used.add(a);
                used.add(b);
                String why =
                        kind == PersonLink.Kind.KNOWN_TO
                                ? "lived in the same home before"
                                : dice.pick(WHY_APART);
                facts.add(new PersonLink(a, b, kind, why));
            }
        }
    }

    private void addNoContact(FactsBuilder facts, List<Resident> residents) {
        List<Resident> children = dice.sample(residents, NO_CONTACT, r -> r.age() > 3 ? 1 : 0);
        for (int n = 0; n < children.size(); n++) {
            facts.add(
                    new PersonLink(
                            children.get(n).life().id().asPerson(),
                            PersonId.of("X%03d".formatted(n + 1)),
                            PersonLink.Kind.NO_CONTACT,
                            "court order"));
        }
    }

    private void addPlaces(FactsBuilder facts, List<Resident> residents) {
        dice.sample(residents, FAMILY_TIME, r -> knowsHome(r) ? 1 : 0)
                .forEach(
                        r ->
                                place(r, ChildPlace.Kind.FAMILY_TIME, home(r), 0)
                                        .ifPresent(facts::add));
        dice.sample(residents, IMPORTANT, r -> knowsHome(r) ? 1 : 0)
                .forEach(
                        r ->
                                place(
                                                r,
                                                ChildPlace.Kind.IMPORTANT_PERSON,
                                                dice.pick(sectors.inside()),
                                                0)
                                        .ifPresent(facts::add));
        dice.sample(residents, AVOID, r -> knowsHome(r) && r.age() > 6 && isAway(r) ? 1 : 0)
                .forEach(
                        r ->
                                place(r, ChildPlace.Kind.AVOID, home(r), dice.between(3, 12))
                                        .ifPresent(facts::add));
    }

    private static boolean knowsHome(Resident resident) {
        return resident.life().homeSector().isPresent();
    }

    /** Lives more than 20 miles from home, so that home can be the place to avoid. */
    private boolean isAway(Resident resident) {
        return resident.stay().sector().filter(s -> grid.isFar(home(resident), s)).isPresent();
    }

    private static String home(Resident resident) {
        return resident.life().homeSector().orElseThrow();
    }

    private static Optional<ChildPlace> place(
            Resident resident, ChildPlace.Kind kind, String sector, int miles) {
        return Postcode.find(sector)
                .map(postcode -> new ChildPlace(resident.life().id(), kind, postcode, miles));
    }
}
