package org.homeward.ui.carers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.app.view.HomeRow;
import org.homeward.app.view.HouseholdRow;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Postcode;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.Tables;
import org.homeward.ui.kit.Words;

/** What the two tables say of a household and of a home. */
final class CarerColumns {
    /** How many columns come first when there is little room: those that say what is free. */
    static final int FIRST = 7;

    private static final int ASK_AGAIN_AFTER_DAYS = 28;

    private CarerColumns() {}

    static List<Column<HouseholdRow, ?>> households() {
        return List.of(
                Tables.text("Household", (HouseholdRow row) -> row.household().name()).wide(14),
                Tables.of("Today", (HouseholdRow row) -> Optional.of(row.room()), Words::of)
                        .wide(18),
                Tables.number("Approved", (HouseholdRow row) -> row.vacancy().approved()).wide(7),
                Tables.number("Filled", (HouseholdRow row) -> row.vacancy().filled()).wide(5),
                Tables.number("Free", CarerColumns::free).wide(4),
                Tables.of("Ages", CarerColumns::ages, Ages::inWords).wide(7),
                Tables.text("Sex", (HouseholdRow row) -> Words.of(row.household().terms().sex()))
                        .wide(6),
                Tables.of("Until", CarerColumns::until, Tables::day).orElse("").wide(10),
                Tables.text("Why not", CarerColumns::reason).wide(19),
                Tables.of("Confirmed", HouseholdRow::confirmedDaysAgo, CarerColumns::ago)
                        .orElse("never")
                        .wide(15),
                Tables.text("Kinds of care", (HouseholdRow row) -> types(row.household()))
                        .wide(22));
    }

    static List<Column<HomeRow, ?>> homes() {
        return List.of(
                Tables.text("Home", (HomeRow row) -> row.home().name()).wide(26),
                Tables.text("Kind", (HomeRow row) -> Words.of(row.home().kind())).wide(22),
                Tables.text("Provider", (HomeRow row) -> Words.of(row.home().provider().code()))
                        .wide(18),
                Tables.text("Run by", (HomeRow row) -> row.home().provider().name()).wide(22),
                Tables.of(
                                "Sector",
                                (HomeRow row) -> row.home().postcode().map(Postcode::sector),
                                Postcode::text)
                        .wide(8),
                Tables.number("Places", (HomeRow row) -> row.home().places()).wide(7),
                Tables.number("Our children there", HomeRow::filled).wide(16));
    }

    static String types(Household household) {
        return household.terms().types().stream()
                .sorted(Comparator.naturalOrder())
                .map(Words::of)
                .collect(Collectors.joining(", "));
    }

    /** What was last said about a household that says it is not available. */
    static Optional<Availability> stated(HouseholdRow row) {
        return row.vacancy().stated().filter(a -> a.state() != Availability.State.AVAILABLE);
    }

    static String ago(int days) {
        var said = days == 0 ? "today" : Plain.count(days, "day ago", "days ago");
        return days > ASK_AGAIN_AFTER_DAYS ? said + ", ask again" : said;
    }

    /** Approved ages, ordered by the youngest. */
    private record Ages(int youngest, int oldest) implements Comparable<Ages> {
        @Override
        public int compareTo(Ages other) {
            int first = Integer.compare(youngest, other.youngest);
            return first != 0 ? first : Integer.compare(oldest, other.oldest);
        }

        String inWords() {
            return youngest + " to " + oldest;
        }
    }

    private static Optional<Ages> ages(HouseholdRow row) {
        var ages = row.household().terms().ages();
        return Optional.of(new Ages(ages.youngest(), ages.oldest()));
    }

    private static int free(HouseholdRow row) {
        return switch (row.room()) {
            case COULD_TAKE_TODAY, NOBODY_HAS_SAID -> row.vacancy().unfilled();
            default -> 0;
        };
    }

    private static Optional<java.time.LocalDate> until(HouseholdRow row) {
        return stated(row).map(Availability::span).flatMap(DateSpan::findEnd);
    }

    private static String reason(HouseholdRow row) {
        return stated(row).map(Availability::reason).orElse("");
    }
}
