package org.homeward.shift.forecast;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;

/**
 * A number of children that a forecast can tell: of some kinds of care, with or without
 * unaccompanied children.
 *
 * @param label as it stands in a table, such as {@code looked after}
 */
public record Measure(String label, Set<PlacementKind> kinds, Who who) {
    private static final Set<PlacementKind> PEERS =
            Set.of(PlacementKind.RES_CHILDRENS_HOME, PlacementKind.RES_CARE_HOME);

    public Measure {
        kinds = Set.copyOf(kinds);
    }

    /** Every child looked after. */
    public static Measure total() {
        return of("looked after", kind -> true);
    }

    public static Measure kind(PlacementKind kind) {
        return of(kind.name(), kind::equals);
    }

    public static Measure group(PlacementGroup group) {
        return of(group.name(), kind -> kind.group() == group);
    }

    public static Measure group(KindGroup group, ResidentialScope residential) {
        return of(group.label(residential), kind -> KindGroup.of(kind, residential) == group);
    }

    public static Measure fostered() {
        return of("fostered", kind -> kind.group() == PlacementGroup.FOSTER);
    }

    public static Measure residential(ResidentialScope scope) {
        return of(
                scope == ResidentialScope.WIDE ? "in residential care" : "in children's homes",
                scope::includes);
    }

    /** Children's homes and care homes (K2 and R1), as other tools group them. */
    public static Measure peersResidential() {
        return of("in homes (K2, R1)", PEERS::contains);
    }

    public Measure of(Who children) {
        return new Measure(label, kinds, children);
    }

    private static Measure of(String label, Predicate<PlacementKind> test) {
        Set<PlacementKind> kinds = EnumSet.noneOf(PlacementKind.class);
        Arrays.stream(PlacementKind.values()).filter(test).forEach(kinds::add);
        return new Measure(label, kinds, Who.EVERYBODY);
    }
}
