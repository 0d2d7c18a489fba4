package org.homeward.exchange.ssda903.rule;

import java.util.List;
import java.util.function.Function;
import org.homeward.exchange.ssda903.code.CodeList;
import org.homeward.exchange.ssda903.code.CodeLists;

/** Rules on single codes: each must be of the list of the return's year. */
final class CodeRules {
    static final List<Check<EpisodeAt>> ALL =
            List.of(
                    wanted(
                            "143",
                            "RNE",
                            "reason for a new episode",
                            "RNE X",
                            at -> at.codes().rne()),
                    wanted("144", "LS", "legal status", "LS V9", at -> at.codes().legal()),
                    wanted("145", "CIN", "category of need", "CIN N9", at -> at.codes().need()),
                    wanted(
                            "146",
                            "PLACE",
                            "placement code",
                            "PLACE K3 in the return to 31/03/2018",
                            at -> at.codes().place()),
                    known("149", "REC", "reason for ending", "REC E99", at -> at.codes().rec()),
                    known(
                            "1009",
                            "REASON_PLACE_CHANGE",
                            "reason for a change of placement",
                            "REASON_PLACE_CHANGE MOVED",
                            at -> at.codes().changeReason()));

    private CodeRules() {}

    private static Check<EpisodeAt> wanted(
            String number,
            String column,
            String what,
            String example,
            Function<EpisodeAt, String> code) {
        CodeList list = CodeLists.of(column);
        return Check.<EpisodeAt>warning(
                        number,
                        "The " + what + " is missing or none of this year's codes.",
                        example,
                        at -> !list.isValid(code.apply(at), at.year().number()))
                .showing(code);
    }

    private static Check<EpisodeAt> known(
            String number,
            String column,
            String what,
            String example,
            Function<EpisodeAt, String> code) {
        CodeList list = CodeLists.of(column);
        return Check.<EpisodeAt>warning(
                        number,
                        "The " + what + " is none of this year's codes.",
                        example,
                        at ->
                                !code.apply(at).isEmpty()
                                        && !list.isValid(code.apply(at), at.year().number()))
                .showing(code);
    }
}
