package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.warning;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.homeward.exchange.ssda903.code.CodeLists;

/** Rules on who provides a placement. */
final class ProviderRules {
    private static final Set<String> NOT_BY_AUTHORITIES = Set.of("P1", "R2", "R5");
    private static final Set<String> NOT_BY_OTHER_PUBLIC =
            Set.of("P1", "A3", "A4", "A5", "A6", "K1", "K2", "U1", "U2", "U3", "U4", "U5", "U6");
    private static final Set<String> ONLY_PARENTS = Set.of("P1");

    static final List<Check<EpisodeAt>> ALL =
            List.of(
                    Check.<EpisodeAt>warning(
                                    "178",
                                    "The provider code is none of the codes, or stands where none"
                                            + " belongs.",
                                    "PR9, or PR1 with T1 or Z1",
                                    at -> hasProvider(at) && (needsNone(at) || !isCode(at)))
                            .showing(ProviderRules::provider),
                    Check.<EpisodeAt>warning(
                                    "213",
                                    "A temporary stay should have no provider.",
                                    "T1 with PR1",
                                    at -> at.isTemporary() && hasProvider(at))
                            .showing(ProviderRules::provider),
                    warning(
                            "526",
                            "The provider is missing.",
                            "U4 without provider",
                            at -> !needsNone(at) && !hasProvider(at)),
                    impossible("527", "PR1", "the authority itself", NOT_BY_AUTHORITIES::contains),
                    impossible("528", "PR2", "another authority", NOT_BY_AUTHORITIES::contains),
                    impossible("529", "PR3", "another body", NOT_BY_OTHER_PUBLIC::contains),
                    impossible("530", "PR4", "a private provider", ONLY_PARENTS::contains),
                    impossible("531", "PR5", "a voluntary provider", ONLY_PARENTS::contains),
                    impossible("550", "PR0", "parents", place -> !ONLY_PARENTS.contains(place)));

    private ProviderRules() {}

    /** Temporary stays and the other placements, Z1 and what came after it. */
    private static boolean needsNone(EpisodeAt at) {
        return at.isTemporary() || at.codes().place().startsWith("Z1");
    }

    private static boolean hasProvider(EpisodeAt at) {
        return !provider(at).isEmpty();
    }

    private static boolean isCode(EpisodeAt at) {
        return CodeLists.of("PLACE_PROVIDER").isValid(provider(at), at.year().number());
    }

    private static String provider(EpisodeAt at) {
        return at.codes().provider();
    }

    private static Check<EpisodeAt> impossible(
            String number, String provider, String who, Predicate<String> place) {
        String example = provider.equals("PR0") ? "U4 with PR0" : "P1 with " + provider;
        return Check.<EpisodeAt>warning(
                        number,
                        "This kind of placement cannot be provided by " + who + ".",
                        example,
                        at -> provider(at).equals(provider) && place.test(at.codes().place()))
                .showing(at -> at.codes().place() + " " + provider(at));
    }
}
