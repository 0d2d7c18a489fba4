package org.homeward.app.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homeward.app.Store;
import org.homeward.app.view.HomeRow;
import org.homeward.app.view.HouseholdRow;
import org.homeward.app.view.HouseholdRow.Room;
import org.homeward.app.view.ListHomes;
import org.homeward.app.view.ListHouseholds;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.ProviderCode;

/** Prints where a child could move in today, by area and approval. No child is named in it. */
public final class PrintVacancies {
    private static final int DISTRICT_ENDS_BEFORE = 2;

    private final Store store;
    private final PaperPrinter printer;

    public PrintVacancies(Store store, PaperPrinter printer) {
        this.store = store;
        this.printer = printer;
    }

    /** Writes the list of a day into a file and gives the number of free places in families. */
    public int print(LocalDate day, Path file) {
        List<HouseholdRow> open = open(day);
        printer.print(paper(day, open), store.authority(), file);
        return places(open);
    }

    private List<HouseholdRow> open(LocalDate day) {
        return new ListHouseholds(store)
                .on(day).stream().filter(row -> row.room() == Room.COULD_TAKE_TODAY).toList();
    }

    private Paper paper(LocalDate day, List<HouseholdRow> open) {
        return new Paper.Builder(
                        "Places today, " + Plain.day(day),
                        "%s in %s that are approved, have room and said that they are available."
                                .formatted(
                                        Plain.count(places(open), "place", "places"),
                                        Plain.count(open.size(), "household", "households")),
                        "Vacancy list. A place is not a match: every search asks the rules anew.")
                .heading("With families: code, free places, ages of approval")
                .dense(
                        List.of("Approved for, first of", "Area: households"),
                        rows(open),
                        List.of(0.12, 0.88),
                        "No household said that it is available.")
                .heading("In the authority's own homes")
                .dense(
                        List.of("Home", "Places", "Our children there", "Left at most"),
                        homes(day),
                        List.of(0.4, 0.2, 0.2, 0.2),
                        "No own home has a place left.")
                .words(
                        "Homes of other providers are left out: how many children of other"
                                + " authorities live there is not known here.")
                .build();
    }

    private static int places(List<HouseholdRow> open) {
        return open.stream().mapToInt(row -> row.vacancy().free()).sum();
    }

    private static List<List<String>> rows(List<HouseholdRow> open) {
        Map<String, List<HouseholdRow>> grouped =
                open.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> approval(row.household()),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        grouped.forEach((approval, households) -> rows.add(List.of(approval, areas(households))));
        return rows;
    }

    private static String areas(List<HouseholdRow> households) {
        Map<String, String> byArea =
                households.stream()
                        .collect(
                                Collectors.groupingBy(
                                        PrintVacancies::area,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                PrintVacancies::shortly,
                                                Collectors.joining(", "))));
        return byArea.entrySet().stream()
                .map(area -> area.getKey() + ": " + area.getValue())
                .collect(Collectors.joining(". "));
    }

    private static String shortly(HouseholdRow row) {
        var ages = row.household().terms().ages();
        return "%s %d (%d-%d)"
                .formatted(
                        row.household().id(), row.vacancy().free(), ages.youngest(), ages.oldest());
    }

    /** The first of these that the household is approved for. */
    private static String approval(Household household) {
        Set<CareType> types = household.terms().types();
        if (types.isEmpty() || types.contains(CareType.EMERGENCY)) {
            return "Emergency";
        }
        if (types.contains(CareType.SHORT_TERM)) {
            return "Short-term";
        }
        return types.contains(CareType.LONG_TERM) ? "Long-term" : "Other";
    }

    /** The district of the postcode; no address. */
    private static String area(HouseholdRow row) {
        return row.household()
                .postcode()
                .map(Postcode::text)
                .map(PrintVacancies::district)
                .orElse("?");
    }

    private static String district(String postcode) {
        int blank = postcode.indexOf(' ');
        return blank > 0
                ? postcode.substring(0, blank)
                : postcode.substring(0, Math.min(postcode.length(), DISTRICT_ENDS_BEFORE));
    }

    private List<List<String>> homes(LocalDate day) {
        return new ListHomes(store)
                .on(day).stream()
                        .filter(row -> row.home().provider().code() == ProviderCode.PR1)
                        .filter(row -> left(row) > 0)
                        .map(
                                row ->
                                        List.of(
                                                row.home().name(),
                                                Integer.toString(row.home().places()),
                                                Integer.toString(row.filled()),
                                                Integer.toString(left(row))))
                        .toList();
    }

    private static int left(HomeRow row) {
        return row.home().places() - row.filled();
    }
}
