package org.homeward.app.view;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.homeward.app.Store;
import org.homeward.app.view.HouseholdRow.Room;
import org.homeward.app.view.TodaysWork.Figures;
import org.homeward.domain.care.Episode;
import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.position.CarePosition;

/** Finds what needs doing: searches, approvals and vacancies that nobody confirmed. */
public final class ListTodaysWork {
    private final Store store;
    private final Notice notice;

    public ListTodaysWork(Store store, Notice notice) {
        this.store = store;
        this.notice = notice;
    }

    /**
     * How far ahead work is shown, in days.
     *
     * @param approval before the yearly review of an approval (Fostering Services Regulations 2011
     *     reg 28)
     * @param availability after which what a household said counts as unconfirmed
     */
    public record Notice(int approval, int availability) {
        public static final Notice USUAL = new Notice(28, 7);
    }

    public TodaysWork on(LocalDate day) {
        return in(store.position(day), notice);
    }

    static TodaysWork in(CarePosition position, Notice notice) {
        var day = position.asAt();
        var households =
                position.supply().listHouseholds().stream()
                        .map(h -> HouseholdRow.of(position.supply(), h, day))
                        .toList();
        return new TodaysWork(
                figures(position, households),
                waiting(position),
                approvalsDue(households, day.plusDays(notice.approval())),
                unconfirmed(households, notice.availability()));
    }

    private static Figures figures(CarePosition position, List<HouseholdRow> households) {
        var lookedAfter =
                position.listLookedAfterOn(position.asAt()).stream()
                        .filter(e -> !e.legal().isShortBreak())
                        .toList();
        var today = households.stream().filter(h -> h.room() == Room.COULD_TAKE_TODAY).toList();
        return new Figures(
                lookedAfter.size(),
                target(position),
                count(lookedAfter, e -> e.group() == PlacementGroup.FOSTER),
                count(lookedAfter, ListTodaysWork::isChildrensHome),
                today.stream().mapToInt(h -> h.vacancy().free()).sum(),
                today.size());
    }

    private static int count(List<Episode> episodes, Predicate<Episode> which) {
        return (int) episodes.stream().filter(which).count();
    }

    private static boolean isChildrensHome(Episode episode) {
        return episode.kind() == PlacementKind.RES_CHILDRENS_HOME
                || episode.kind() == PlacementKind.SECURE;
    }

    private static OptionalInt target(CarePosition position) {
        var month = YearMonth.from(position.asAt());
        return position.book().facts().money().programme().stream()
                .filter(m -> m.month().equals(month))
                .map(ProgrammeMonth::targetLookedAfter)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static List<RequestRow> waiting(CarePosition position) {
        return position.listOpenRequests().stream()
                .map(request -> RequestRow.of(position, request))
                .sorted(comparing(RequestRow::waitingDays).reversed().thenComparing(byId()))
                .toList();
    }

    private static Comparator<RequestRow> byId() {
        return comparing(row -> row.request().id());
    }

    private static List<HouseholdRow> approvalsDue(List<HouseholdRow> households, LocalDate until) {
        Function<HouseholdRow, LocalDate> due =
                row -> row.household().approval().reviewDue().orElse(LocalDate.MAX);
        return households.stream()
                .filter(ListTodaysWork::isActive)
                .filter(row -> !due.apply(row).isAfter(until))
                .sorted(comparing(due).thenComparing(row -> row.household().id()))
                .toList();
    }

    /** The longest without a word first; those that never gave a day before all. */
    private static List<HouseholdRow> unconfirmed(List<HouseholdRow> households, int days) {
        Function<HouseholdRow, Integer> age =
                row -> row.confirmedDaysAgo().orElse(Integer.MAX_VALUE);
        return households.stream()
                .filter(row -> isRoomToConfirm(row.room()))
                .filter(row -> age.apply(row) > days)
                .sorted(comparing(age).reversed().thenComparing(row -> row.household().id()))
                .toList();
    }

    private static boolean isRoomToConfirm(Room room) {
        return room == Room.COULD_TAKE_TODAY || room == Room.NOBODY_HAS_SAID;
    }

    private static boolean isActive(HouseholdRow row) {
        var status = row.household().approval().status();
        return status == ApprovalStatus.APPROVED || status == ApprovalStatus.TEMPORARY_REG_24;
    }
}
