package org.homeward.sample.supply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.domain.carer.AgeRange;
import org.homeward.domain.carer.SexAccepted;
import org.homeward.domain.common.ProviderCode;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.life.HomeSectors;
import org.homeward.sample.life.Kind;
import org.homeward.sample.supply.Roof.Approved;

/** Which agency cares for which child, and the agency households that the team knows. */
final class AgencyPlaces {
    private static final int HOUSEHOLDS = 55;
    private static final int WITH_A_CHILD = 33;

    /** 84 of 1,107 placements were with voluntary providers in 2017. */
    private static final double VOLUNTARY = 84.0 / 1107;

    private final Dice dice = new Dice("agencies");
    private final HomeSectors sectors = new HomeSectors();
    private final List<Agency> agencies = Agency.all();
    private final List<Resident> residents;
    private final Map<Resident, Agency> chosen = new LinkedHashMap<>();

    AgencyPlaces(List<Resident> residents) {
        this.residents = residents;
    }

    Map<Resident, Agency> chosen() {
        return chosen;
    }

    /** Gives every child with agency carers an agency; siblings have one. */
    void choose() {
        long elsewhere =
                residents.stream()
                        .filter(r -> r.kind() != Kind.AGENCY)
                        .filter(r -> r.stay().provider() == ProviderCode.PR5)
                        .count();
        long voluntary = Math.round(VOLUNTARY * residents.size()) - elsewhere;
        List<Unit> units = Unit.in(dice.shuffled(residents), Kind.AGENCY, true);
        for (Unit unit : units) {
            boolean fits = unit.size() <= voluntary && (unit.size() == 1 || dice.chance(0.2));
            Agency agency = any(fits ? ProviderCode.PR5 : ProviderCode.PR4);
            voluntary -= fits ? unit.size() : 0;
            unit.children().forEach(child -> give(child, agency));
        }
        if (voluntary != 0) {
            throw new IllegalStateException("Voluntary providers cannot have their share.");
        }
    }

    private Agency any(ProviderCode code) {
        return dice.pick(agencies.stream().filter(a -> a.provider().code() == code).toList());
    }

    private void give(Resident child, Agency agency) {
        chosen.put(child, agency);
        child.stay().provider(agency.provider().code());
        child.stay().urn(agency.urn());
    }

    /** The agency households with live offers; some care for one of our children already. */
    List<Roof> households(int firstNumber) {
        List<Resident> singles =
                dice.shuffled(
                        chosen.keySet().stream()
                                .filter(r -> r.life().siblings().isEmpty())
                                .filter(r -> r.life().homeSector().isPresent())
                                .toList());
        List<Roof> roofs = new ArrayList<>();
        for (int n = 0; n < HOUSEHOLDS; n++) {
            int number = firstNumber + n;
            roofs.add(n < WITH_A_CHILD ? with(number, singles.get(n)) : free(number));
        }
        return roofs;
    }

    private Roof with(int number, Resident child) {
        Roof roof = roof(number, agencyOf(child), dice.between(1, 2));
        int youngest = Math.max(0, child.age() - dice.between(3, 8));
        roof.terms(new AgeRange(youngest, 18), SexAccepted.ANY);
        roof.receive(new Unit(List.of(child)));
        return roof;
    }

    private Roof free(int number) {
        Roof roof = roof(number, dice.pick(agencies), dice.between(1, 3));
        roof.terms(
                new AgeRange(dice.pick(List.of(0, 0, 5, 8)), dice.pick(List.of(12, 12, 14, 18))),
                dice.pick(List.of(SexAccepted.ANY, SexAccepted.ANY, SexAccepted.FEMALE)));
        return roof;
    }

    private Roof roof(int number, Agency agency, int most) {
        return new Roof(
                number, Approved.AGENCY, agency.provider(), most, dice.pick(sectors.inside()));
    }

    private Agency agencyOf(Resident child) {
        Agency agency = chosen.get(child);
        if (agency == null) {
            throw new IllegalStateException("No agency for " + child.life().id() + ".");
        }
        return agency;
    }
}
