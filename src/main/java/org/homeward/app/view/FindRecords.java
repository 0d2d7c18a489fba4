package org.homeward.app.view;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homeward.app.Store;
import org.homeward.domain.carer.Household;
import org.homeward.domain.child.Child;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.position.CarePosition;

/** Finds children, requests and households by any part of their names and codes. */
public final class FindRecords {
    private final Store store;

    public FindRecords(Store store) {
        this.store = store;
    }

    /** Every word typed must be in the name or code; at most so many, in order of their labels. */
    public List<FoundRecord> like(String typed, LocalDate asAt, int atMost) {
        return typed.isBlank() ? List.of() : find(typed, store.position(asAt), atMost);
    }

    static List<FoundRecord> find(String typed, CarePosition position, int atMost) {
        var words = Arrays.asList(typed.strip().toLowerCase(Locale.UK).split("\\s+"));
        return all(position)
                .filter(found -> words.stream().allMatch(lower(found)::contains))
                .sorted(comparing(FoundRecord::label))
                .limit(atMost)
                .toList();
    }

    private static Stream<FoundRecord> all(CarePosition position) {
        Stream<FoundRecord> children = position.listChildren().stream().map(FindRecords::child);
        Stream<FoundRecord> households =
                position.supply().listHouseholds().stream().map(FindRecords::household);
        Stream<FoundRecord> requests =
                position.listRequests().stream().map(r -> request(r, position));
        return Stream.of(children, households, requests).flatMap(found -> found);
    }

    private static FoundRecord child(Child child) {
        return new FoundRecord.OfChild(child.id(), labelled(child.label(), child.id().text()));
    }

    private static FoundRecord household(Household household) {
        return new FoundRecord.OfHousehold(
                household.id(), labelled(household.name(), household.id().text()));
    }

    private static FoundRecord request(PlacementRequest request, CarePosition position) {
        var names = RequestRow.of(position, request).names();
        return new FoundRecord.OfRequest(
                request.id(), "Request %s for %s".formatted(request.id(), names));
    }

    private static String labelled(String name, String code) {
        return name.isEmpty() || name.equals(code) ? code : name + "  " + code;
    }

    private static String lower(FoundRecord found) {
        return found.label().toLowerCase(Locale.UK);
    }
}
