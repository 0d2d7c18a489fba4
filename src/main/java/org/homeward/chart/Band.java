package org.homeward.chart;

import java.util.List;
import java.util.Map;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;

/** One band of the stock chart: one group, or two drawn as one so that there are at most five. */
record Band(String label, KindGroup colour, List<KindGroup> groups) {
    static List<Band> list(ResidentialScope residential) {
        return List.of(
                of(KindGroup.RESIDENTIAL, residential.label()),
                new Band(
                        "Own and connected carers",
                        KindGroup.OWN_FOSTER,
                        List.of(KindGroup.OWN_FOSTER, KindGroup.CONNECTED)),
                of(KindGroup.AGENCY_FOSTER, "Agency carers"),
                of(KindGroup.SUPPORTED, "Supported"),
                of(KindGroup.FAMILY_AND_OTHER, "Family and other"));
    }

    int in(Map<KindGroup, Integer> counts) {
        return groups.stream().mapToInt(group -> counts.getOrDefault(group, 0)).sum();
    }

    private static Band of(KindGroup group, String label) {
        return new Band(label, group, List.of(group));
    }
}
