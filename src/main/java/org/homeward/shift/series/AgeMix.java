package org.homeward.shift.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.shift.Coverage;
import org.homeward.shift.DaySweep;
import org.homeward.shift.KindGroup;
import org.homeward.shift.StockPoint;

/** The fostered and the residential share in each of four age bands, over time. */
public record AgeMix(Coverage coverage, List<LocalDate> days, List<Band> bands) {
    private static final List<String> NAMES =
            List.of("0 to 4", "5 to 9", "10 to 15", "16 and over");

    /** Which of the four each published band belongs to; before birth and unknown to none. */
    private static final List<Integer> BAND_OF = List.of(-1, 0, 0, 1, 2, 3, 3, -1);

    public AgeMix {
        days = List.copyOf(days);
        bands = List.copyOf(bands);
    }

    /**
     * Children of one band on each day.
     *
     * @param fostered one number a day, as the others
     */
    public record Band(
            String name, List<Integer> all, List<Integer> fostered, List<Integer> residential) {
        public Band {
            all = List.copyOf(all);
            fostered = List.copyOf(fostered);
            residential = List.copyOf(residential);
        }

        /** Per cent; empty for very few children. */
        public OptionalDouble findFosteredShare(int day) {
            return share(fostered.get(day), all.get(day));
        }

        /** Per cent; empty for very few children. */
        public OptionalDouble findResidentialShare(int day) {
            return share(residential.get(day), all.get(day));
        }

        private static OptionalDouble share(int part, int all) {
            return all < StockPoint.FEWEST_FOR_A_SHARE
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(100.0 * part / all);
        }
    }

    /** One number for each day; days are in order of time. */
    public static AgeMix of(CountBasis basis, List<LocalDate> days) {
        Slicer ages = basis.slicer(Cut.AGE);
        var care = basis.care();
        DaySweep sweep = new DaySweep(days, 3 * NAMES.size());
        care.stays()
                .forEach(
                        stay -> {
                            var kind = stay.episode().kind();
                            boolean home =
                                    KindGroup.of(kind, basis.residential())
                                            == KindGroup.RESIDENTIAL;
                            boolean foster = kind.group() == PlacementGroup.FOSTER;
                            ages.slice(
                                    stay,
                                    (from, until, in) -> {
                                        int band = BAND_OF.get(in);
                                        if (band >= 0) {
                                            int mix = foster ? 1 : home ? 2 : 0;
                                            sweep.add(from, until, 3 * band + mix);
                                        }
                                    });
                        });
        int[][] counts = sweep.counts();
        List<Band> bands = new ArrayList<>();
        for (int band = 0; band < NAMES.size(); band++) {
            bands.add(band(NAMES.get(band), counts, 3 * band));
        }
        return new AgeMix(new Coverage(care.returnYears()), days, bands);
    }

    private static Band band(String name, int[][] counts, int at) {
        List<Integer> all = new ArrayList<>();
        for (int day = 0; day < counts[at].length; day++) {
            all.add(counts[at][day] + counts[at + 1][day] + counts[at + 2][day]);
        }
        return new Band(name, all, boxed(counts[at + 1]), boxed(counts[at + 2]));
    }

    private static List<Integer> boxed(int[] numbers) {
        return java.util.Arrays.stream(numbers).boxed().toList();
    }
}
