package org.homeward.sample.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.sample.life.Kind;

/** Children who live with one carer because they are brothers and sisters, or one child alone. */
record Unit(List<Resident> children) {
    private static final int LARGEST = 3;

    int size() {
        return children.size();
    }

    Resident first() {
        return children.get(0);
    }

    /** All children in a kind of placement, siblings in it together; larger units first. */
    static List<Unit> in(List<Resident> residents, Kind kind, boolean anySize) {
        Map<String, List<Resident>> byGroup = new LinkedHashMap<>();
        for (Resident resident : residents) {
            if (resident.kind() == kind) {
                String key =
                        resident.life()
                                .siblings()
                                .map(group -> "group " + group)
                                .orElse("child " + resident.life().number());
                byGroup.computeIfAbsent(key, k -> new ArrayList<>()).add(resident);
            }
        }
        List<Unit> units = new ArrayList<>();
        for (List<Resident> group : byGroup.values()) {
            if (anySize || group.size() <= LARGEST) {
                units.add(new Unit(List.copyOf(group)));
            } else {
                units.add(new Unit(List.copyOf(group.subList(0, LARGEST))));
                units.add(new Unit(List.copyOf(group.subList(LARGEST, group.size()))));
            }
        }
        units.sort(Comparator.comparingInt(Unit::size).reversed());
        return units;
    }
}
