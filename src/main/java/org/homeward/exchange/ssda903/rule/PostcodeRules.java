package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.note;
import static org.homeward.exchange.ssda903.rule.Check.warning;

import java.util.List;

/**
 * Rules on postcodes, as far as they can be decided without knowing where each lies: whether one is
 * there, whether it has the shape of one, whether two are the same. A sector is as good as a whole
 * postcode.
 */
final class PostcodeRules {
    static final List<Check<EpisodeAt>> ALL =
            List.of(
                    Check.<EpisodeAt>note(
                                    "164",
                                    "No distance can be told: a postcode has not the shape of one.",
                                    "HOME_POST AB, PL_POST NR2 1AA",
                                    at -> isAsked(at) && hasBoth(at) && hasImpossible(at))
                            .showing(PostcodeRules::both),
                    Check.<EpisodeAt>warning(
                                    "169",
                                    "The authority of the placement cannot be told: its postcode is"
                                            + " missing or has not the shape of one.",
                                    "PL_POST blank",
                                    at ->
                                            !at.isShortBreak()
                                                    && !isPossible(at.row().placementPost()))
                            .showing(at -> at.row().placementPost()),
                    note(
                            "392a",
                            "No distance can be told: a postcode is missing.",
                            "HOME_POST blank",
                            at -> isAsked(at) && !hasBoth(at)),
                    warning(
                            "392b",
                            "Looked after, but home or placement has no postcode.",
                            "PL_POST blank",
                            at -> isAsked(at) && !hasBoth(at)),
                    Check.<EpisodeAt>warning(
                                    "392c",
                                    "A postcode has not the shape of one.",
                                    "HOME_POST AB",
                                    PostcodeRules::hasImpossible)
                            .showing(PostcodeRules::both),
                    Check.<EpisodeAt>warning(
                                    "392d",
                                    "Home and placement have the same postcode, though not placed"
                                            + " with parents.",
                                    "U4, both NR1 3AA",
                                    at ->
                                            PostcodeShape.isWhole(at.row().homePost())
                                                    && !at.isInPlace("P1")
                                                    && at.row()
                                                            .homePost()
                                                            .equals(at.row().placementPost()))
                            .showing(PostcodeRules::both),
                    note(
                            "398",
                            "Postcodes are not wanted for short breaks.",
                            "LS V4 with HOME_POST",
                            at -> at.isShortBreak() && hasAny(at)),
                    note(
                            "214",
                            "Placement postcode and URN are not wanted for short breaks.",
                            "LS V4 with URN",
                            at ->
                                    at.isShortBreak()
                                            && (!at.row().placementPost().isEmpty()
                                                    || !at.codes().urn().isEmpty())),
                    note(
                            "406",
                            "A distance can be told, though not wanted of a child who came"
                                    + " unaccompanied.",
                            "both postcodes of an unaccompanied child",
                            at ->
                                    at.in().isUnaccompanied()
                                            && !at.isShortBreak()
                                            && hasBoth(at)
                                            && !hasImpossible(at)));

    private PostcodeRules() {}

    /** Short breaks and children who came unaccompanied have no distance. */
    private static boolean isAsked(EpisodeAt at) {
        return !at.isShortBreak() && !at.in().isUnaccompanied();
    }

    private static boolean hasBoth(EpisodeAt at) {
        return !at.row().homePost().isEmpty() && !at.row().placementPost().isEmpty();
    }

    private static boolean hasAny(EpisodeAt at) {
        return !at.row().homePost().isEmpty() || !at.row().placementPost().isEmpty();
    }

    private static boolean hasImpossible(EpisodeAt at) {
        return isImpossible(at.row().homePost()) || isImpossible(at.row().placementPost());
    }

    private static boolean isImpossible(String post) {
        return !post.isEmpty() && !isPossible(post);
    }

    private static boolean isPossible(String post) {
        return PostcodeShape.fits(post);
    }

    private static String both(EpisodeAt at) {
        return at.row().homePost() + ", " + at.row().placementPost();
    }
}
