package org.homeward.sample.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Grid;
import org.homeward.sample.draw.Shares;
import org.homeward.sample.life.HomeSectors;
import org.homeward.sample.life.Kind;

/**
 * Gives placements that are not in a known household or home a sector, so that the published bands
 * of distance come out: inside the county or not, up to 20 miles or more.
 */
final class Distances {
    private static final String[] BANDS = {
        "outside near", "outside far", "inside far", "inside near"
    };
    private static final double[] SHARES_OF_2017 = {55, 160, 212, 667};

    private final Dice dice = new Dice("distances");
    private final Grid grid;
    private final HomeSectors sectors = new HomeSectors();
    private final List<Resident> residents;
    private final Map<String, Integer> missing = new TreeMap<>();

    Distances(List<Resident> residents, Grid grid) {
        this.residents = residents;
        this.grid = grid;
    }

    void give() {
        residents.stream().filter(r -> r.kind() == Kind.PARENTS).forEach(this::atHome);
        hideOneHome();
        long known = residents.stream().filter(r -> r.life().homeSector().isPresent()).count();
        int[] counts = Shares.of((int) known, SHARES_OF_2017);
        for (int i = 0; i < BANDS.length; i++) {
            missing.put(BANDS[i], counts[i]);
        }
        residents.stream()
                .filter(r -> r.stay().sector().isPresent())
                .forEach(r -> band(r).ifPresent(band -> missing.merge(band, -1, Integer::sum)));
        giveFree();
        if (missing.values().stream().anyMatch(left -> left != 0)) {
            throw new IllegalStateException("The bands of distance cannot be met: " + missing);
        }
        residents.stream()
                .filter(r -> r.stay().sector().isEmpty())
                .forEach(r -> r.stay().sector(dice.pick(sectors.inside())));
    }

    private void atHome(Resident resident) {
        resident.life().homeSector().ifPresent(resident.stay()::sector);
    }

    /** The home of one child is not known. */
    private void hideOneHome() {
        residents.stream()
                .filter(r -> r.kind() == Kind.AGENCY && r.stay().sector().isEmpty())
                .filter(r -> r.life().siblings().isEmpty())
                .filter(r -> r.life().homeSector().isPresent())
                .findFirst()
                .ifPresent(r -> r.life().homeSector(Optional.empty()));
    }

    private Optional<String> band(Resident resident) {
        return resident.life()
                .homeSector()
                .flatMap(home -> resident.stay().sector().map(there -> band(home, there)));
    }

    private String band(String home, String there) {
        String side = sectors.outside().contains(there) ? "outside" : "inside";
        return side + (grid.isFar(home, there) ? " far" : " near");
    }

    private void giveFree() {
        List<Unit> units = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Unit.in(free(), kind, true).forEach(units::add);
        }
        List<Unit> mixed = dice.shuffled(units);
        mixed.sort((a, b) -> Integer.compare(b.size(), a.size()));
        for (String band : BANDS) {
            for (Unit unit : List.copyOf(mixed)) {
                if (fits(unit, band) && place(unit, band)) {
                    mixed.remove(unit);
                }
            }
        }
    }

    private List<Resident> free() {
        return residents.stream()
                .filter(r -> r.stay().sector().isEmpty() && r.life().homeSector().isPresent())
                .toList();
    }

    /** Large groups do not use up a whole band. */
    private boolean fits(Unit unit, String band) {
        int left = missing.getOrDefault(band, 0);
        boolean last = band.equals(BANDS[BANDS.length - 1]);
        return unit.size() <= left && (last || unit.size() < 3 || left > 150 || dice.chance(0.4));
    }

    private boolean place(Unit unit, String band) {
        String home = unit.first().life().homeSector().orElseThrow();
        List<String> there =
                (band.startsWith("outside") ? sectors.outside() : sectors.inside())
                        .stream().filter(sector -> band(home, sector).equals(band)).toList();
        if (there.isEmpty()) {
            return false;
        }
        String chosen = dice.pick(there);
        unit.children().forEach(child -> child.stay().sector(chosen));
        missing.merge(band, -unit.size(), Integer::sum);
        return true;
    }
}
