package org.homeward.domain.care;

import static org.homeward.domain.common.PlacementGroup.ADOPTION;
import static org.homeward.domain.common.PlacementGroup.FOSTER;
import static org.homeward.domain.common.PlacementGroup.OTHER;
import static org.homeward.domain.common.PlacementGroup.PARENTS;
import static org.homeward.domain.common.PlacementGroup.RESIDENTIAL;
import static org.homeward.domain.common.PlacementGroup.SECURE;
import static org.homeward.domain.common.PlacementGroup.SUPPORTED;
import static org.homeward.domain.common.PlacementGroup.TEMPORARY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;

/**
 * The placement codes of all returns, old and Welsh ones included, in our own wording. A code that
 * is not here keeps its row and counts as {@link PlacementKind#UNKNOWN}.
 */
public final class PlaceCodes {
    private static final int ALWAYS = 0;
    private static final int STILL = 9999;
    private static final Set<String> KINSHIP = Set.of("U1", "U2", "U3", "Q1", "F1", "F4");
    private static final Map<String, PlaceCode> CODES = new LinkedHashMap<>();

    static {
        code("U1", "foster care by a relative or friend, long term", FOSTER, 2016, STILL);
        code("U2", "foster care by a relative or friend who may adopt", FOSTER, 2016, STILL);
        code("U3", "foster care by a relative or friend, other", FOSTER, 2016, STILL);
        code("U4", "foster care by another carer, long term", FOSTER, 2016, STILL);
        code("U5", "foster care by another carer who may adopt", FOSTER, 2016, STILL);
        code("U6", "foster care by another carer, other", FOSTER, 2016, STILL);
        code("K1", "secure children's home", SECURE, ALWAYS, STILL);
        code("K2", "children's home", RESIDENTIAL, ALWAYS, STILL);
        code("K3", "registered supported accommodation", SUPPORTED, 2025, STILL);
        code("H5", "semi-independent living", SUPPORTED, ALWAYS, 2025);
        code("P2", "independent living", SUPPORTED, ALWAYS, 2025);
        code("R1", "residential care home", RESIDENTIAL, ALWAYS, STILL);
        code("S1", "residential school that is no children's home", RESIDENTIAL, ALWAYS, STILL);
        code("R2", "health or nursing establishment", OTHER, ALWAYS, STILL);
        code("R3", "family centre or mother and baby unit", OTHER, ALWAYS, STILL);
        code("R5", "young offender institution or prison", SECURE, ALWAYS, STILL);
        code("P1", "with own parents", PARENTS, ALWAYS, STILL);
        code("P3", "residential employment", OTHER, ALWAYS, STILL);
        code("A3", "placed for adoption with the foster carer, by consent", ADOPTION, 2006, STILL);
        code("A4", "placed for adoption with others, by consent", ADOPTION, 2006, STILL);
        code("A5", "placed for adoption with the foster carer, by order", ADOPTION, 2006, STILL);
        code("A6", "placed for adoption with others, by order", ADOPTION, 2006, STILL);
        code("T0", "temporary move", TEMPORARY, ALWAYS, STILL);
        code("T1", "temporary stay in hospital", TEMPORARY, ALWAYS, STILL);
        code("T2", "temporary: child on holiday", TEMPORARY, ALWAYS, STILL);
        code("T3", "temporary: carer on holiday", TEMPORARY, ALWAYS, STILL);
        code("T4", "temporary, up to seven days", TEMPORARY, ALWAYS, STILL);
        code("Z1", "other placement", OTHER, ALWAYS, 2025);
        for (String other : List.of("Z11", "Z12", "Z13", "Z14")) {
            code(other, "other placement, kind " + other.substring(1), OTHER, 2026, STILL);
        }
        old();
    }

    private PlaceCodes() {}

    /** Empty for a code that no return ever had. */
    public static Optional<PlaceCode> find(String code) {
        return Optional.ofNullable(CODES.get(code));
    }

    public static List<PlaceCode> listAll() {
        return List.copyOf(CODES.values());
    }

    /** A temporary stay, which takes the kind of the placement around it. */
    public static boolean isTemporary(String code) {
        PlaceCode known = CODES.get(code);
        return known != null && known.group() == TEMPORARY;
    }

    /** The kind that stock counts, before temporary stays are bridged. */
    public static PlacementKind kindOf(String code, ProviderCode provider) {
        PlaceCode known = CODES.get(code);
        if (known == null) {
            return PlacementKind.UNKNOWN;
        }
        return switch (known.group()) {
            case FOSTER -> KINSHIP.contains(code) ? PlacementKind.FOSTER_KINSHIP : by(provider);
            case RESIDENTIAL -> establishment(code);
            case SUPPORTED -> PlacementKind.SUPPORTED;
            case SECURE -> PlacementKind.SECURE;
            case PARENTS -> PlacementKind.PARENTS;
            case ADOPTION -> PlacementKind.ADOPTION;
            case OTHER -> PlacementKind.OTHER;
            case TEMPORARY -> PlacementKind.TEMPORARY;
            case UNKNOWN -> PlacementKind.UNKNOWN;
        };
    }

    private static PlacementKind by(ProviderCode provider) {
        return switch (provider) {
            case PR1 -> PlacementKind.FOSTER_IN_HOUSE;
            case PR2, PR3 -> PlacementKind.FOSTER_OTHER_PUBLIC;
            case PR4, PR5 -> PlacementKind.FOSTER_IFA;
            case PR0, NONE -> PlacementKind.FOSTER_UNSPECIFIED;
        };
    }

    private static PlacementKind establishment(String code) {
        return switch (code) {
            case "R1" -> PlacementKind.RES_CARE_HOME;
            case "S1" -> PlacementKind.RES_SCHOOL;
            default -> PlacementKind.RES_CHILDRENS_HOME;
        };
    }

    private static void old() {
        code("Q1", "foster care by a relative or friend", FOSTER, ALWAYS, 2015);
        code("Q2", "foster care by another carer", FOSTER, ALWAYS, 2015);
        code("M1", "away for more than a day, in a refuge", TEMPORARY, ALWAYS, 2015);
        code("M2", "away for more than a day, whereabouts known", TEMPORARY, ALWAYS, 2015);
        code("M3", "away for more than a day, whereabouts unknown", TEMPORARY, ALWAYS, 2015);
        for (String inside : List.of("F1", "F2", "F3")) {
            code(inside, "foster care inside the authority's area", FOSTER, ALWAYS, 2008);
        }
        for (String outside : List.of("F4", "F5", "F6")) {
            code(outside, "foster care outside the authority's area", FOSTER, ALWAYS, 2008);
        }
        code("A1", "placed for adoption, not with the carer before", ADOPTION, ALWAYS, 2005);
        code("A2", "placed for adoption with the carer before", ADOPTION, ALWAYS, 2005);
        oldUnits();
    }

    private static void oldUnits() {
        for (String unit : List.of("H1", "H2", "H21", "H22")) {
            code(unit, "secure unit", SECURE, ALWAYS, 2008);
        }
        code("H3", "home or hostel in the area", RESIDENTIAL, ALWAYS, 2008);
        code("H4", "home or hostel outside the area", RESIDENTIAL, ALWAYS, 2008);
        code("R4", "youth treatment centre", SECURE, ALWAYS, 2008);
    }

    private static void code(String code, String meaning, PlacementGroup group, int from, int to) {
        CODES.put(code, new PlaceCode(code, meaning, group, from, to));
    }
}
