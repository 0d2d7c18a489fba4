package org.homeward.matching.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.position.CarePosition;

/**
 * What searches without any possible home asked for, so that recruitment can answer it (Children
 * Act 1989 s22G: sufficiency).
 *
 * @param searches open searches looked at
 * @param unmet those without a possible home, the longest wait first
 * @param counts by what they asked for; a search counts for each of its ages and needs; the most
 *     first
 */
public record UnmetNeed(int searches, List<UnmetSearch> unmet, List<Count> counts) {

    public UnmetNeed {
        unmet = List.copyOf(unmet);
        counts = List.copyOf(counts);
    }

    /** What is counted by. */
    public enum By {
        AGE_BAND("Age"),
        GROUP_SIZE("Children together"),
        NEED("Intensive need"),
        AREA("Home district"),
        TYPE("Kind of fostering");

        private final String label;

        By(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * Searches that asked for the same.
     *
     * @param longestDays of the search that has waited longest
     * @param meanDays waited, over the searches
     */
    public record Count(
            By by, String value, int searches, int children, long longestDays, double meanDays) {}

    /** From the shortlists of open searches. */
    public static UnmetNeed of(List<Shortlist> shortlists, CarePosition position) {
        List<UnmetSearch> unmet =
                shortlists.stream()
                        .filter(list -> list.proposals().isEmpty())
                        .map(list -> search(list, position))
                        .sorted(
                                Comparator.comparing((UnmetSearch s) -> -s.daysWaited())
                                        .thenComparing(UnmetSearch::request))
                        .toList();
        List<Count> counts = new ArrayList<>();
        counts.addAll(count(By.AGE_BAND, unmet, s -> s.ages().stream().map(AgeBand::label)));
        counts.addAll(count(By.GROUP_SIZE, unmet, s -> Stream.of(size(s))));
        counts.addAll(count(By.NEED, unmet, s -> s.needs().stream().map(UnmetNeed::word)));
        counts.addAll(count(By.AREA, unmet, s -> Stream.of(s.district().orElse("not known"))));
        counts.addAll(count(By.TYPE, unmet, s -> Stream.of(word(s.type()))));
        return new UnmetNeed(shortlists.size(), unmet, counts);
    }

    public List<Count> counts(By by) {
        return counts.stream().filter(count -> count.by() == by).toList();
    }

    private static UnmetSearch search(Shortlist list, CarePosition position) {
        PlacementRequest request = list.request();
        List<ChildId> children = request.children();
        return new UnmetSearch(
                request.id(),
                request.type(),
                children.size(),
                children.stream()
                        .flatMap(id -> position.findChild(id).stream())
                        .map(child -> child.ageBandOn(list.startsOn()))
                        .distinct()
                        .sorted()
                        .toList(),
                children.stream()
                        .flatMap(id -> position.findLatestNeeds(id).stream())
                        .flatMap(needs -> needs.levels().entrySet().stream())
                        .filter(need -> need.getValue() == NeedLevel.INTENSIVE)
                        .map(Map.Entry::getKey)
                        .distinct()
                        .sorted()
                        .toList(),
                children.stream()
                        .flatMap(id -> position.findChild(id).stream())
                        .flatMap(child -> child.profile().homePostcode().stream())
                        .map(code -> code.district())
                        .findFirst(),
                Math.max(0, list.asAt().toEpochDay() - request.timing().madeOn().toEpochDay()));
    }

    private static List<Count> count(
            By by, List<UnmetSearch> unmet, Function<UnmetSearch, Stream<String>> values) {
        Map<String, List<UnmetSearch>> byValue = new TreeMap<>();
        for (UnmetSearch search : unmet) {
            values.apply(search)
                    .forEach(v -> byValue.computeIfAbsent(v, k -> new ArrayList<>()).add(search));
        }
        return byValue.entrySet().stream()
                .map(entry -> count(by, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(count -> -count.searches()))
                .toList();
    }

    private static Count count(By by, String value, List<UnmetSearch> searches) {
        return new Count(
                by,
                value,
                searches.size(),
                searches.stream().mapToInt(UnmetSearch::children).sum(),
                searches.stream().mapToLong(UnmetSearch::daysWaited).max().orElse(0),
                searches.stream().mapToLong(UnmetSearch::daysWaited).average().orElse(0));
    }

    private static String size(UnmetSearch search) {
        return Plain.count(search.children(), "child", "children");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
