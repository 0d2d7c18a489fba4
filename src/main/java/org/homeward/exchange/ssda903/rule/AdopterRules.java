package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.note;
import static org.homeward.exchange.ssda903.rule.Check.warning;
import static org.homeward.exchange.ssda903.table.Column.DATE_INT;
import static org.homeward.exchange.ssda903.table.Column.DATE_MATCH;
import static org.homeward.exchange.ssda903.table.Column.FOSTER_CARE;
import static org.homeward.exchange.ssda903.table.Column.LS_ADOPTR;
import static org.homeward.exchange.ssda903.table.Column.NB_ADOPTR;
import static org.homeward.exchange.ssda903.table.Column.SEX_ADOPTR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.Table;

/** Rules on adoptions. */
final class AdopterRules {
    private static final Set<String> SAME = Set.of("MM", "FF");
    private static final Set<String> COUPLES = Set.of("MM", "FF", "MF");
    private static final Set<String> DIFFERENT = Set.of("MF");
    private static final Set<String> SINGLE = Set.of("M1", "F1");

    static final List<Check<RowAt>> ALL =
            List.of(
                    noDate("112", "adoption was decided to be best", DATE_INT),
                    noDate("113", "child and adopters were matched", DATE_MATCH),
                    noCode("114", "Whether the foster carer adopts", FOSTER_CARE),
                    noCode("175", "The number of adopters", NB_ADOPTR),
                    noCode("176", "The sex of the adopters", SEX_ADOPTR),
                    noCode("177", "The legal status of the adopters", LS_ADOPTR),
                    warning(
                            "151",
                            "Some items of the adoption are told, others are missing.",
                            "DATE_INT given, NB_ADOPTR blank",
                            at -> at.hasAny(all()) && !at.hasAll(all())),
                    warning(
                            "187",
                            "Care leaving or adoption is told of a child looked after for the twelve"
                                    + " months.",
                            "a row of ad1, looked after all year",
                            ScoreRules::isLong),
                    warning(
                            "333",
                            "The match is before the decision that adoption is best.",
                            "DATE_INT 02/05/2017, DATE_MATCH 01/05/2017",
                            at -> at.isBefore(DATE_MATCH, DATE_INT)),
                    warning(
                            "334",
                            "Adoption was decided to be best before the child was looked after.",
                            "DATE_INT before the first day of care",
                            at ->
                                    startOfCare(at)
                                            .filter(day -> at.isBefore(DATE_INT, day))
                                            .isPresent()),
                    warning(
                            "602",
                            "Adoption is told, but no episode ends in one.",
                            "a row of ad1 without REC E11 or E12",
                            at ->
                                    at.hasAny(all())
                                            && at.year().has(Table.EPISODES)
                                            && !at.in().wasAdopted()),
                    warning(
                            "525",
                            "Adoption is told, though the decision to place for it was reversed.",
                            "a row of ad1, and DATE_PLACED_CEASED",
                            at ->
                                    at.hasAny(all())
                                            && at.in()
                                                    .tells(
                                                            Table.SHOULD_BE_PLACED_ADOPTION,
                                                            Column.DATE_PLACED_CEASED)),
                    note(
                            "582",
                            "Adopted on the day of the match.",
                            "DATE_MATCH and DEC 01/05/2017",
                            AdopterRules::isAdoptedOnMatch),
                    pair(
                            "511",
                            "Two adopters, but the sexes are not those of a couple.",
                            NB_ADOPTR,
                            "2",
                            COUPLES),
                    pair(
                            "514",
                            "A single adopter, but the sexes are those of a couple.",
                            LS_ADOPTR,
                            "L0",
                            SINGLE),
                    pair(
                            "517",
                            "An unmarried couple of different sex, but the sexes are others.",
                            LS_ADOPTR,
                            "L3",
                            DIFFERENT),
                    pair(
                            "518",
                            "An unmarried couple of the same sex, but the sexes are others.",
                            LS_ADOPTR,
                            "L4",
                            SAME),
                    pair(
                            "519",
                            "A civil partnership, but the sexes are not those of a couple.",
                            LS_ADOPTR,
                            "L2",
                            COUPLES),
                    pair(
                            "520",
                            "A married couple of different sex, but the sexes are others.",
                            LS_ADOPTR,
                            "L11",
                            DIFFERENT),
                    pair(
                            "524",
                            "A married couple of the same sex, but the sexes are others.",
                            LS_ADOPTR,
                            "L12",
                            SAME));

    private AdopterRules() {}

    private static Column[] all() {
        return new Column[] {DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR};
    }

    private static Check<RowAt> noDate(String number, String what, Column column) {
        return Check.<RowAt>warning(
                        number,
                        "The day on which " + what + " is not a date.",
                        column + " 31/02/2018",
                        at -> at.isNoDate(column))
                .showing(at -> at.text(column));
    }

    private static Check<RowAt> noCode(String number, String what, Column column) {
        return Check.<RowAt>warning(
                        number,
                        what + " is none of the codes.",
                        column + " 9",
                        at -> at.isNoCode(column))
                .showing(at -> at.text(column));
    }

    private static Check<RowAt> pair(
            String number, String text, Column column, String code, Set<String> sexes) {
        return Check.<RowAt>warning(
                        number,
                        text,
                        column
                                + " "
                                + code
                                + " with SEX_ADOPTR "
                                + (sexes.equals(SINGLE) ? "MF" : "M1"),
                        at -> at.is(column, code) && !sexes.contains(at.text(SEX_ADOPTR)))
                .showing(at -> at.text(SEX_ADOPTR));
    }

    /** The first day of the last period of care; empty when it began in an earlier return. */
    static Optional<LocalDate> startOfCare(RowAt at) {
        Optional<LocalDate> start = Optional.empty();
        for (EpisodeRow row : at.in().episodes()) {
            if (row.codes().rne().equals("S")) {
                start = Optional.of(row.decom());
            }
        }
        return start;
    }

    private static boolean isAdoptedOnMatch(RowAt at) {
        for (EpisodeRow row : at.in().episodes()) {
            boolean adopted = row.codes().rec().equals("E11") || row.codes().rec().equals("E12");
            if (adopted && row.dec().isPresent() && row.dec().equals(at.date(DATE_MATCH))) {
                return true;
            }
        }
        return false;
    }
}
