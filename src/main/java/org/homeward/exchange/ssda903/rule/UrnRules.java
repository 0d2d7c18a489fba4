package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Rules on the regulator's number of a placement (URN). */
final class UrnRules {
    private static final String NOT_REGISTRABLE = "XXXXXXX";
    private static final Set<String> NEVER = Set.of("P1", "P3", "R1", "R2", "R5");
    private static final Set<String> UNTIL_2023 = Set.of("H5", "P2");
    private static final Set<String> ADDRESS_OF_HOME = Set.of("K1", "K2", "K3", "R3", "S1");
    private static final int FROM_2024 = 2024;

    static final List<Check<EpisodeAt>> ALL =
            List.of(
                    note(
                            "218",
                            "The URN is missing.",
                            "K2 without URN",
                            at ->
                                    at.codes().urn().isEmpty()
                                            && !isUnwanted(at)
                                            && !at.isShortBreak()
                                            && !endedBefore(at, at.year().start())
                                            && !PostcodeShape.isOutsideEngland(
                                                    at.row().placementPost())),
                    shown(
                            "222",
                            "A URN is not wanted for this kind of placement.",
                            "P1 with URN 1234567",
                            at -> hasUrn(at) && isUnwanted(at)),
                    shown(
                            "1008",
                            "The URN has not the shape of one, or is not in the regulator's list.",
                            "URN 12345",
                            at -> hasUrn(at) && (!isShape(at.codes().urn()) || isNotListed(at))),
                    asked(
                            "219",
                            "The regulator's list has another kind of placement for this URN.",
                            "K2 with the URN of a fostering agency",
                            (at, p) ->
                                    !p.places().isEmpty()
                                            && !p.places().contains(at.codes().place())),
                    asked(
                            "221",
                            "The regulator's list has another postcode for this URN.",
                            "K2 at NR1 3AA, listed at NR2 1AA",
                            (at, p) ->
                                    ADDRESS_OF_HOME.contains(at.codes().place())
                                            && !p.postcode().isEmpty()
                                            && !isSamePost(p.postcode(), at.row().placementPost())),
                    asked(
                            "224",
                            "The regulator's list has another kind of provider for this URN.",
                            "PR1 with the URN of a private home",
                            (at, p) ->
                                    !p.providers().isEmpty()
                                            && !p.providers().contains(at.codes().provider())),
                    asked(
                            "227",
                            "The placement starts before the provider was registered.",
                            "DECOM 01/05/2017, registered from 02/05/2017",
                            (at, p) -> p.from().filter(at.decom()::isBefore).isPresent()),
                    asked(
                            "228",
                            "The placement goes on after the provider's registration ended.",
                            "open, registration ended 01/06/2017",
                            (at, p) ->
                                    p.closed()
                                            .filter(day -> day.isBefore(at.endOrYearEnd()))
                                            .isPresent()),
                    asked(
                            "229",
                            "Provided by the authority itself or by another, which the regulator's"
                                    + " list denies.",
                            "PR1 with the URN of another authority's home",
                            (at, p) -> isDenied(at.codes().provider(), p.ownedByUs())));

    private UrnRules() {}

    private static Check<EpisodeAt> shown(
            String number,
            String text,
            String example,
            java.util.function.Predicate<EpisodeAt> broken) {
        return Check.<EpisodeAt>note(number, text, example, broken).showing(at -> at.codes().urn());
    }

    /** A rule that only the regulator's list can decide. */
    private static Check<EpisodeAt> asked(
            String number,
            String text,
            String example,
            BiPredicate<EpisodeAt, Registered.Provider> broken) {
        return shown(
                number,
                text,
                example,
                at ->
                        at.year().registered().isKnown()
                                && hasUrn(at)
                                && !at.isShortBreak()
                                && at.year()
                                        .registered()
                                        .find(at.codes().urn())
                                        .filter(provider -> broken.test(at, provider))
                                        .isPresent());
    }

    private static boolean hasUrn(EpisodeAt at) {
        return !at.codes().urn().isEmpty() && !at.codes().urn().equals(NOT_REGISTRABLE);
    }

    private static boolean isUnwanted(EpisodeAt at) {
        String place = at.codes().place();
        return at.isTemporary()
                || place.startsWith("Z1")
                || NEVER.contains(place)
                || (UNTIL_2023.contains(place) && at.year().number() < FROM_2024);
    }

    private static boolean isNotListed(EpisodeAt at) {
        Registered registered = at.year().registered();
        return registered.isKnown() && registered.find(at.codes().urn()).isEmpty();
    }

    private static boolean isShape(String urn) {
        int from = urn.startsWith("SC") ? 2 : 0;
        if (urn.length() - from != (from == 0 ? 7 : 6)) {
            return false;
        }
        for (int i = from; i < urn.length(); i++) {
            if (urn.charAt(i) < '0' || urn.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean endedBefore(EpisodeAt at, LocalDate day) {
        return at.isEnded() && at.endOrYearEnd().isBefore(day);
    }

    private static boolean isSamePost(String a, String b) {
        return a.replace(" ", "").equalsIgnoreCase(b.replace(" ", ""));
    }

    private static boolean isDenied(String provider, Optional<Boolean> ownedByUs) {
        return ownedByUs.isPresent()
                && ((provider.equals("PR1") && !ownedByUs.get())
                        || (provider.equals("PR2") && ownedByUs.get()));
    }
}
