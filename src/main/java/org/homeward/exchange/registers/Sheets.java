package org.homeward.exchange.registers;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
                    PlanSheets.REVIEWS);

    private Sheets() {}

    /** The form that needs most of the columns that are there. */
    static Optional<Sheet> recognise(Collection<String> columns) {
        return ALL.stream()
                .filter(sheet -> columns.containsAll(sheet.needed()))
                .max(Comparator.comparingInt(sheet -> sheet.needed().size()));
    }
}
