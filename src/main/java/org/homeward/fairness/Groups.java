package org.homeward.fairness;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.Sex;
import org.homeward.position.CarePosition;

/** To which groups a child belongs on a day. None of it weighs in a match or a review. */
public final class Groups {
    /** The group of children of whom nothing is recorded. */
    public static final String NOT_KNOWN = "not known";

    private static final String DISABLED_CHILD = "N2";

    private Groups() {}

    public static Map<Trait, String> of(Child child, CarePosition position, LocalDate day) {
        var groups = new EnumMap<Trait, String>(Trait.class);
        groups.put(Trait.SEX, sex(child.identity().sex()));
        groups.put(Trait.AGE_BAND, child.ageBandOn(day).label());
        groups.put(Trait.ETHNICITY, ethnicity(child.identity().ethnicity()));
        groups.put(Trait.DISABILITY, disability(child, position, day));
        return groups;
    }

    private static String sex(Sex sex) {
        return sex == Sex.UNKNOWN ? NOT_KNOWN : sex.name().toLowerCase(Locale.ROOT);
    }

    /** The broad group by the first letter of the return's code. */
    static String ethnicity(String code) {
        if (code.equals("REFU") || code.equals("NOBT") || code.isEmpty()) {
            return NOT_KNOWN;
        }
        return switch (code.charAt(0)) {
            case 'W' -> "White";
            case 'M' -> "Mixed";
            case 'A' -> "Asian";
            case 'B' -> "Black";
            case 'C' -> "Chinese";
            case 'O' -> "Other";
            default -> NOT_KNOWN;
        };
    }

    /** The return's need code of a disabled child, or a moderate physical need or more. */
    private static String disability(Child child, CarePosition position, LocalDate day) {
        Optional<String> need = position.history(child.id()).findOn(day).map(e -> e.need());
        Optional<NeedLevel> physical =
                position.findLatestNeeds(child.id())
                        .flatMap(n -> n.findLevel(NeedDomain.PHYSICAL_HEALTH_AND_DISABILITY));
        if (need.filter(DISABLED_CHILD::equals).isPresent()
                || physical.filter(level -> level.degree() >= NeedLevel.MODERATE.degree())
                        .isPresent()) {
            return "disabled";
        }
        return need.isEmpty() && physical.isEmpty() ? NOT_KNOWN : "not disabled";
    }
}
