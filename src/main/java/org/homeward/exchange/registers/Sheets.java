package org.homeward.exchange.registers;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All register forms; a file is recognised by its columns, whatever its name. */
final class Sheets {
    static final List<Sheet> ALL =
            List.of(
                    HouseholdSheets.HOUSEHOLDS,
                    HouseholdSheets.SKILLS,
                    CarerSheets.CARERS,
                    CarerSheets.AVAILABILITY,
                    CarerSheets.OCCUPANTS,
                    CarerSheets.EXEMPTIONS,
                    CarerSheets.HOMES,
                    ChildSheets.CHILDREN,
                    ChildSheets.NEEDS,
                    ChildSheets.LINKS,
                    ChildSheets.PLACES,
                    CareSheets.LIVING,
                    CareSheets.REQUESTS,
                    PlanSheets.PRICES,
                    PlanSheets.PROGRAMME,
                    PlanSheets.SIGNS,
                    PlanSheets.REVIEWS,
                    FigureSheets.FIGURES);

    private Sheets() {}

    /**
     * The form that most of the columns are of. It has the columns of its key and at least one
     * more, and half of all columns at least are its own; a name that is a form's decides between
     * equals.
     *
     * @param name of the file or the sheet
     */
    static Optional<Sheet> recognise(Collection<String> columns, String name) {
        return ALL.stream()
                .filter(sheet -> fits(sheet, columns))
                .max(
                        Comparator.comparingLong((Sheet sheet) -> own(sheet, columns))
                                .thenComparing(sheet -> isNamed(sheet, name))
                                .thenComparing(sheet -> -sheet.columns().size()));
    }

    private static boolean fits(Sheet sheet, Collection<String> columns) {
        long own = own(sheet, columns);
        return 2 * own >= columns.size()
                && sheet.keys().stream()
                        .map(sheet::neededOf)
                        .anyMatch(key -> columns.containsAll(key) && own > key.size());
    }

    private static long own(Sheet sheet, Collection<String> columns) {
        return columns.stream().filter(column -> sheet.findColumn(column).isPresent()).count();
    }

    private static boolean isNamed(Sheet sheet, String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.equals(sheet.name()) || plain.startsWith(sheet.name() + ".");
    }
}
