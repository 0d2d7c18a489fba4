package org.homeward.matching.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.Plain;

/**
 * Near misses of all open searches together, to steer recruitment, training and variations of
 * approval. A wider change is counted with everybody whom a narrower one of its kind would help.
 *
 * @param searches open searches looked at
 * @param withoutHome of them without any possible home
 * @param kinds by kind of change, in their order
 * @param households lasting changes of one household each, those that help most first
 * @param areas by postcode district of the household and kind of change
 */
public record NearMissSums(
        int searches,
        int withoutHome,
        List<KindSum> kinds,
        List<HouseholdSum> households,
        List<AreaSum> areas) {

    /** District of households whose postcode is not known. */
    public static final String NOT_KNOWN = "not known";

    public NearMissSums {
        kinds = List.copyOf(kinds);
        households = List.copyOf(households);
        areas = List.copyOf(areas);
    }

    /** How many searches and children changes of a kind would help. */
    public record KindSum(Kind kind, int households, Helped helped) {}

    /** Whom one change of one household would help. */
    public record HouseholdSum(Household household, Change change, Helped helped) {}

    /** Whom changes of a kind in an area would help. */
    public record AreaSum(String district, Kind kind, int households, Helped helped) {}

    /** A near miss and the search it belongs to. */
    private record Found(NearMiss miss, NearMisses search) {}

    public static NearMissSums of(List<NearMisses> searches) {
        List<Found> all =
                searches.stream()
                        .flatMap(
                                search ->
                                        Stream.concat(
                                                        search.misses().stream(),
                                                        search.lifts().stream())
                                                .map(miss -> new Found(miss, search)))
                        .toList();
        return new NearMissSums(
                searches.size(),
                Helped.of(searches).withoutHome(),
                kinds(all),
                households(all),
                areas(all));
    }

    /** Such as {@code 63 searches, 12 without a possible home}. */
    public String sentence() {
        return "%s, %d without a possible home"
                .formatted(Plain.count(searches, "search", "searches"), withoutHome);
    }

    private static List<KindSum> kinds(List<Found> all) {
        Map<Kind, List<Found>> byKind = new EnumMap<>(Kind.class);
        all.forEach(found -> add(byKind, found.miss().change().kind(), found));
        return byKind.entrySet().stream()
                .map(e -> new KindSum(e.getKey(), homes(e.getValue()), helped(e.getValue())))
                .toList();
    }

    private static List<HouseholdSum> households(List<Found> all) {
        Map<String, List<Found>> byHome = new TreeMap<>();
        all.stream()
                .filter(found -> found.miss().change().kind().isOfHousehold())
                .forEach(f -> add(byHome, f.miss().household().id() + "/" + kind(f).name(), f));
        List<HouseholdSum> sums = new ArrayList<>();
        byHome.values().forEach(found -> sums.addAll(changes(found)));
        sums.sort(
                Comparator.comparing((HouseholdSum sum) -> -sum.helped().withoutHome())
                        .thenComparing(sum -> -sum.helped().requests().size())
                        .thenComparing(sum -> sum.change().kind())
                        .thenComparing(sum -> sum.change().amount())
                        .thenComparing(sum -> sum.household().id()));
        return sums;
    }

    /** Each different change of one household and kind, with all whom it covers. */
    private static List<HouseholdSum> changes(List<Found> found) {
        Map<Change, Household> distinct = new LinkedHashMap<>();
        found.forEach(one -> distinct.put(one.miss().change(), one.miss().household()));
        return distinct.entrySet().stream()
                .map(
                        entry ->
                                new HouseholdSum(
                                        entry.getValue(),
                                        entry.getKey(),
                                        helped(
                                                found.stream()
                                                        .filter(f -> covers(entry.getKey(), f))
                                                        .toList())))
                .toList();
    }

    private static boolean covers(Change change, Found found) {
        return change.covers(found.miss().change());
    }

    private static List<AreaSum> areas(List<Found> all) {
        Map<String, Map<Kind, List<Found>>> byArea = new TreeMap<>();
        for (Found found : all) {
            add(
                    byArea.computeIfAbsent(district(found), k -> new EnumMap<>(Kind.class)),
                    kind(found),
                    found);
        }
        List<AreaSum> sums = new ArrayList<>();
        byArea.forEach(
                (district, kinds) ->
                        kinds.forEach(
                                (kind, found) ->
                                        sums.add(
                                                new AreaSum(
                                                        district,
                                                        kind,
                                                        homes(found),
                                                        helped(found)))));
        return sums;
    }

    private static String district(Found found) {
        return found.miss().household().postcode().map(code -> code.district()).orElse(NOT_KNOWN);
    }

    private static Kind kind(Found found) {
        return found.miss().change().kind();
    }

    private static int homes(List<Found> found) {
        return (int) found.stream().map(f -> f.miss().household().id()).distinct().count();
    }

    private static Helped helped(List<Found> found) {
        return Helped.of(found.stream().map(Found::search).toList());
    }

    private static <K> void add(Map<K, List<Found>> map, K key, Found found) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(found);
    }
}
