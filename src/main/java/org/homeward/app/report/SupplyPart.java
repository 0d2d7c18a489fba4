package org.homeward.app.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.homeward.app.out.OutColumn;
import org.homeward.app.out.OutTable;
import org.homeward.app.view.HouseholdRow;
import org.homeward.app.view.HouseholdRow.Room;
import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.common.Suppression;

/** Who could care for children: places filled, vacant and not available, and who joined. */
final class SupplyPart {
    private final Cells cells;
    private final List<HouseholdRow> households;
    private final LocalDate day;

    SupplyPart(Audience audience, List<HouseholdRow> households, LocalDate day) {
        this.cells = new Cells(audience);
        this.households = households;
        this.day = day;
    }

    ReportPart part() {
        List<HouseholdRow> active = households.stream().filter(SupplyPart::isActive).toList();
        return new ReportPart(
                ReportPart.Topic.SUPPLY,
                List.of(
                        "Vacant is not the same as usable: a place could take a child today only"
                                + " where the household is approved, has room and said that it is"
                                + " available. %s could."
                                        .formatted(
                                                Plain.count(
                                                        sum(active, SupplyPart::today),
                                                        "place",
                                                        "places")),
                        joiners(),
                        "Children in agency care count as filled places only where their household"
                                + " is on the register; most agency places are known by the return"
                                + " alone."),
                List.of(places(active)));
    }

    private ReportTable places(List<HouseholdRow> active) {
        List<HouseholdRow> own = active.stream().filter(SupplyPart::isOwn).toList();
        List<HouseholdRow> agency = active.stream().filter(row -> !isOwn(row)).toList();
        List<Integer> filled =
                List.of(sum(own, SupplyPart::filled), sum(agency, SupplyPart::filled));
        List<String> shown = cells.withTotal(filled);
        List<String> held =
                cells.withTotal(List.of(sum(own, SupplyPart::held), sum(agency, SupplyPart::held)));
        List<List<String>> rows =
                List.of(
                        row("Own households", own, shown.get(1), held.get(1)),
                        row("Agency households on the register", agency, shown.get(2), held.get(2)),
                        row("All", active, shown.get(0), held.get(0)));
        return ReportTable.totalled(
                new OutTable(
                        "places",
                        "Approved fostering households and their places on the last day.",
                        List.of(
                                OutColumn.text("HOUSEHOLDS_OF", "Whose households."),
                                OutColumn.number("HOUSEHOLDS", "Approved."),
                                OutColumn.number("PLACES", "In their terms of approval."),
                                OutColumn.number("FILLED", "Children living there."),
                                OutColumn.number("HELD", "Kept for a request."),
                                OutColumn.number("COULD_TAKE_TODAY", "Free and said so."),
                                OutColumn.number("NOBODY_HAS_SAID", "Free, but unconfirmed."),
                                OutColumn.number("NOT_AVAILABLE", "Free, but stated not so.")),
                        rows));
    }

    private static List<String> row(
            String name, List<HouseholdRow> rows, String filled, String held) {
        return List.of(
                name,
                Cells.number(rows.size()),
                Cells.isHidden(filled) || Cells.isHidden(held)
                        ? Suppression.HIDDEN
                        : Cells.number(sum(rows, row -> row.vacancy().approved())),
                filled,
                held,
                Cells.number(sum(rows, SupplyPart::today)),
                Cells.number(sum(rows, row -> unfilled(row, Room.NOBODY_HAS_SAID))),
                Cells.number(sum(rows, row -> unfilled(row, Room.NOT_AVAILABLE))));
    }

    /** The register tells a day of approval, but none of leaving. */
    private String joiners() {
        long joined =
                households.stream()
                        .filter(SupplyPart::isOwn)
                        .map(row -> row.household().approval().approvedOn())
                        .flatMap(java.util.Optional::stream)
                        .filter(on -> on.isAfter(day.minusYears(1)) && !on.isAfter(day))
                        .count();
        long left =
                households.stream()
                        .filter(SupplyPart::isOwn)
                        .filter(r -> r.household().approval().status() == ApprovalStatus.RESIGNED)
                        .count();
        return "Own households approved in the twelve months: %s. Recorded as resigned: %s, whenever that was; the register holds no day of leaving, so joiners cannot be set against leavers."
                .formatted(Plain.number(joined), Plain.number(left));
    }

    private static boolean isActive(HouseholdRow row) {
        ApprovalStatus status = row.household().approval().status();
        return status == ApprovalStatus.APPROVED || status == ApprovalStatus.TEMPORARY_REG_24;
    }

    private static boolean isOwn(HouseholdRow row) {
        return row.household().provider().code() == ProviderCode.PR1;
    }

    private static int held(HouseholdRow row) {
        return row.vacancy().held();
    }

    private static int filled(HouseholdRow row) {
        return row.vacancy().filled();
    }

    private static int today(HouseholdRow row) {
        return unfilled(row, Room.COULD_TAKE_TODAY);
    }

    private static int unfilled(HouseholdRow row, Room room) {
        return row.room() == room ? row.vacancy().unfilled() : 0;
    }

    private static int sum(List<HouseholdRow> rows, ToIntFunction<HouseholdRow> value) {
        return rows.stream().mapToInt(value).sum();
    }
}
