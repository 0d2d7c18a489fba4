package org.homeward.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.homeward.shift.KindGroup;
import org.homeward.shift.series.KindPath;
import org.homeward.shift.series.Passage;

/** Where the ribbons of a Sankey chart lie, so that both sides stand in the middle. */
final class Ribbons {
    private static final double GAP = 0.03;
    private static final List<KindGroup> GROUPS = List.of(KindGroup.values());

    private final Map<KindPath, List<Passage>> moves;
    private final Captions captions;

    /** A path with its place on both sides, in shares of the height, from the bottom. */
    record Ribbon(KindPath path, OptionalInt number, double left, double right, double width) {}

    Ribbons(Map<KindPath, List<Passage>> moves, Captions captions) {
        this.moves = moves;
        this.captions = captions;
    }

    /** In the order of the paths. */
    List<Ribbon> list() {
        Map<KindPath, OptionalInt> shown = shown();
        List<KindPath> paths =
                shown.keySet().stream()
                        .filter(path -> shown.getOrDefault(path, OptionalInt.empty()).isPresent())
                        .sorted()
                        .toList();
        double all = paths.stream().mapToInt(path -> size(path)).sum();
        double scale = all == 0 ? 0 : (1 - GAP * GROUPS.size()) / all;
        Map<Optional<KindGroup>, Double> left = starts(paths, true, scale);
        Map<Optional<KindGroup>, Double> right = starts(paths, false, scale);
        List<Ribbon> ribbons = new ArrayList<>();
        for (KindPath path : paths) {
            double width = size(path) * scale;
            ribbons.add(
                    new Ribbon(
                            path,
                            shown.getOrDefault(path, OptionalInt.empty()),
                            take(left, path.from(), width),
                            take(right, path.to(), width),
                            width));
        }
        return ribbons;
    }

    private static int sort(KindPath path) {
        return path.from().isEmpty() ? 0 : path.to().isEmpty() ? 1 : 2;
    }

    private int size(KindPath path) {
        return moves.getOrDefault(path, List.of()).size();
    }

    /** Coming, leaving and moves are each told with their sum, so each is hidden for itself. */
    private Map<KindPath, OptionalInt> shown() {
        Map<KindPath, OptionalInt> shown = new HashMap<>();
        Map<Integer, List<KindPath>> sorts =
                moves.keySet().stream().sorted().collect(Collectors.groupingBy(Ribbons::sort));
        for (List<KindPath> paths : sorts.values()) {
            List<OptionalInt> counts =
                    captions.shown(paths.stream().map(path -> size(path)).toList()).counts();
            for (int i = 0; i < paths.size(); i++) {
                shown.put(paths.get(i), counts.get(i));
            }
        }
        return shown;
    }

    /** Where each kind begins on a side, so that the whole side stands in the middle. */
    private Map<Optional<KindGroup>, Double> starts(
            List<KindPath> paths, boolean from, double scale) {
        Map<Optional<KindGroup>, Double> heights = new HashMap<>();
        for (KindPath path : paths) {
            heights.merge(from ? path.from() : path.to(), size(path) * scale, Double::sum);
        }
        double whole = heights.values().stream().mapToDouble(h -> h).sum();
        double bottom = (1 - whole - GAP * (heights.size() - 1)) / 2;
        Map<Optional<KindGroup>, Double> starts = new HashMap<>();
        for (Optional<KindGroup> node : nodes()) {
            Double height = heights.get(node);
            if (height != null) {
                starts.put(node, bottom);
                bottom += height + GAP;
            }
        }
        return starts;
    }

    /** From the bottom up: outside care first, then the kinds. */
    static List<Optional<KindGroup>> nodes() {
        List<Optional<KindGroup>> nodes = new ArrayList<>();
        nodes.add(Optional.empty());
        GROUPS.forEach(group -> nodes.add(Optional.of(group)));
        return nodes;
    }

    private static double take(
            Map<Optional<KindGroup>, Double> starts, Optional<KindGroup> node, double width) {
        double start = starts.getOrDefault(node, 0.0);
        starts.put(node, start + width);
        return start;
    }
}
