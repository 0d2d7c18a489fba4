package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.EpisodeRule.warning;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.PlaceCodes;
import org.homeward.domain.common.ProviderCode;

/** Rules on single codes and on pairs that cannot be. */
final class CodeRules {
    private static final Set<String> STARTS = Set.of("S", "L", "P", "T", "B", "U");
    private static final Set<String> LEGAL =
            Set.of(
                    "C1", "C2", "D1", "E1", "V2", "V3", "V4", "L1", "L2", "L3", "J1", "J2", "J3",
                    "V1", "W1");
    private static final Set<String> NEEDS = Set.of("N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8");
    private static final Set<String> ENDS =
            Set.of(
                    "X1", "E11", "E12", "E2", "E3", "E4A", "E4B", "E13", "E41", "E43", "E44", "E45",
                    "E46", "E47", "E48", "E5", "E6", "E7", "E8", "E9", "E14", "E15", "E16", "E17");
    private static final Set<String> CHANGES =
            Set.of(
                    "CARPL", "CLOSE", "ALLEG", "STAND", "APPRR", "CREQB", "CREQO", "CHILD", "LAREQ",
                    "PLACE", "CUSTOD", "OTHER");
    private static final Set<String> NOT_BY_AUTHORITIES = Set.of("P1", "R2", "R5");
    private static final Set<String> NOT_BY_OTHER_PUBLIC =
            Set.of("P1", "A3", "A4", "A5", "A6", "K1", "K2", "U1", "U2", "U3", "U4", "U5", "U6");
    private static final Set<String> ONLY_PARENTS = Set.of("P1");

    static final List<EpisodeRule> ALL =
            List.of(
                    unknown("143", "reason for a new episode", EpisodeRow.Codes::rne, STARTS),
                    unknown("144", "legal status", EpisodeRow.Codes::legal, LEGAL),
                    unknown("145", "category of need", EpisodeRow.Codes::need, NEEDS),
                    warning(
                            "146",
                            "The placement code is missing or none of this year's.",
                            at -> !isPlaceOfYear(at)),
                    warning(
                            "149",
                            "The reason for ending is none of the codes.",
                            at -> isUnknown(at.codes().rec(), ENDS)),
                    warning(
                            "178",
                            "The provider code is none of the codes.",
                            at -> ProviderCode.find(at.codes().provider()).isEmpty()),
                    warning(
                            "1009",
                            "The reason for a change of placement is none of the codes.",
                            at -> isUnknown(at.codes().changeReason(), CHANGES)),
                    warning(
                            "213",
                            "A temporary or other placement should have no provider.",
                            at -> needsNoProvider(at) && !at.codes().provider().isEmpty()),
                    warning(
                            "526",
                            "The provider is missing.",
                            at -> !needsNoProvider(at) && at.codes().provider().isEmpty()),
                    impossible("527", "PR1", "the authority itself", NOT_BY_AUTHORITIES::contains),
                    impossible("528", "PR2", "another authority", NOT_BY_AUTHORITIES::contains),
                    impossible("529", "PR3", "another body", NOT_BY_OTHER_PUBLIC::contains),
                    impossible("530", "PR4", "a private provider", ONLY_PARENTS::contains),
                    impossible("531", "PR5", "a voluntary provider", ONLY_PARENTS::contains),
                    impossible("550", "PR0", "parents", place -> !ONLY_PARENTS.contains(place)));

    private CodeRules() {}

    private static EpisodeRule unknown(
            String number,
            String what,
            Function<EpisodeRow.Codes, String> code,
            Set<String> known) {
        return warning(
                number,
                "The " + what + " is missing or none of the codes.",
                at -> !known.contains(code.apply(at.codes())));
    }

    private static EpisodeRule impossible(
            String number, String provider, String who, Predicate<String> place) {
        return warning(
                number,
                "This kind of placement cannot be provided by " + who + ".",
                at -> at.codes().provider().equals(provider) && place.test(at.codes().place()));
    }

    private static boolean isUnknown(String code, Set<String> known) {
        return !code.isEmpty() && !known.contains(code);
    }

    private static boolean isPlaceOfYear(EpisodeAt at) {
        return PlaceCodes.find(at.codes().place())
                .filter(code -> code.isValidIn(at.year().yearEnd().getYear()))
                .isPresent();
    }

    private static boolean needsNoProvider(EpisodeAt at) {
        return at.isTemporary() || at.codes().place().startsWith("Z1");
    }
}
