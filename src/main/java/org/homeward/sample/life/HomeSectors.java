package org.homeward.sample.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Table;

/** Sectors by district, weighted by where families live and how often their children come. */
public final class HomeSectors {
    /** Share of the county's postcodes times how often children come into care from there. */
    private static final Map<String, Double> WEIGHTS = weights();

    private static final List<String> DISTRICTS = List.copyOf(WEIGHTS.keySet());
    private static final double[] SHARES =
            WEIGHTS.values().stream().mapToDouble(weight -> weight).toArray();

    private final Map<String, List<String>> byDistrict = new LinkedHashMap<>();
    private final List<String> inside;
    private final List<String> outside;

    public HomeSectors() {
        Table table = Table.read("/org/homeward/sample/districts.csv");
        for (int row = 0; row < table.size(); row++) {
            byDistrict
                    .computeIfAbsent(table.text(row, "district"), d -> new ArrayList<>())
                    .add(table.text(row, "sector"));
        }
        outside = List.copyOf(of("outside"));
        inside = WEIGHTS.keySet().stream().flatMap(district -> of(district).stream()).toList();
    }

    private List<String> of(String district) {
        return byDistrict.getOrDefault(district, List.of());
    }

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put("King's Lynn and West Norfolk", 17 * 1.2);
        weights.put("South Norfolk", 17 * 0.8);
        weights.put("Broadland", 16 * 0.8);
        weights.put("Breckland", 15 * 0.8);
        weights.put("North Norfolk", 15 * 0.8);
        weights.put("Norwich", 12 * 1.6);
        weights.put("Great Yarmouth", 9 * 1.6);
        return weights;
    }

    /** A sector where a family lives. */
    public String draw(Dice dice) {
        return dice.pick(of(DISTRICTS.get(dice.weighted(SHARES))));
    }

    /** Sectors inside the county. */
    public List<String> inside() {
        return inside;
    }

    /** Sectors of the counties around. */
    public List<String> outside() {
        return outside;
    }
}
