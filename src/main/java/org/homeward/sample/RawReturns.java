package org.homeward.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.EpisodeRow.Codes;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.ChildId;

/**
 * The returns as the authority's systems would export them: the same lives, with faults of the
 * kinds that returns are known for. Wrong codes stand in rows that a newer return tells again, so
 * that what is derived from these rows is what is derived from the clean ones, but for the reasons
 * of a few episodes that were left open.
 */
final class RawReturns {
    private static final int OF_EACH_KIND = 4;
    private static final int DAYS_TOO_LONG = 7;

    /** A row where it stands. */
    private record At(int year, int index, EpisodeRow row, Optional<EpisodeRow> next) {
        boolean isOpen() {
            return row.dec().isEmpty();
        }

        boolean isJoined() {
            return next.isPresent() && row.dec().equals(next.map(EpisodeRow::decom));
        }
    }

    /** A fault: where it can be, and what it makes of a row. */
    private record Flaw(Predicate<At> possible, UnaryOperator<EpisodeRow> edit) {}

    private final List<List<EpisodeRow>> years = new ArrayList<>();
    private final List<At> places = new ArrayList<>();
    private final Map<String, Integer> newestYear = new HashMap<>();
    private final Set<ChildId> used = new HashSet<>();

    private RawReturns(List<ReturnRows> clean) {
        for (int year = 0; year < clean.size(); year++) {
            List<EpisodeRow> rows = clean.get(year).rows();
            years.add(new ArrayList<>(rows));
            for (int i = 0; i < rows.size(); i++) {
                places.add(new At(year, i, rows.get(i), next(rows, i)));
                newestYear.put(key(rows.get(i)), year);
            }
        }
    }

    static List<ReturnRows> of(List<ReturnRows> clean) {
        RawReturns raw = new RawReturns(clean);
        raw.flaws().forEach(raw::plant);
        raw.repeatRows();
        List<ReturnRows> returns = new ArrayList<>();
        for (int year = 0; year < clean.size(); year++) {
            ReturnRows one = clean.get(year);
            returns.add(
                    new ReturnRows(one.yearEnd(), one.label(), raw.years.get(year), one.others()));
        }
        return returns;
    }

    private List<Flaw> flaws() {
        Predicate<At> told = at -> newestYear.getOrDefault(key(at.row()), 0) > at.year();
        Predicate<At> newest = told.negate();
        Predicate<At> joined = newest.and(At::isJoined);
        Predicate<At> stays = joined.and(at -> at.next().map(this::isStatusChange).orElse(false));
        Predicate<At> lastYears = told.and(At::isOpen);
        Predicate<At> home = lastYears.and(at -> at.row().codes().place().equals("K2"));
        return List.of(
                new Flaw(joined, row -> ended(row, row.dec().map(d -> d.plusDays(DAYS_TOO_LONG)))),
                new Flaw(stays, row -> set(Part.REC, c -> "").apply(ended(row, Optional.empty()))),
                new Flaw(lastYears, set(Part.REC, c -> "X1")),
                new Flaw(lastYears, set(Part.NEED, c -> "N9")),
                new Flaw(lastYears, set(Part.LEGAL, c -> "C9")),
                new Flaw(home, set(Part.PROVIDER, c -> "PR9")),
                new Flaw(home, set(Part.PROVIDER, c -> "")),
                new Flaw(home, set(Part.PROVIDER, c -> "PR0")),
                new Flaw(lastYears, set(Part.CHANGE, c -> "MOVED")),
                new Flaw(lastYears, set(Part.LEGAL, c -> c.legal().equals("C1") ? "C2" : "C1")),
                new Flaw(lastYears, set(Part.NEED, c -> c.need().equals("N1") ? "N5" : "N1")),
                new Flaw(
                        lastYears,
                        set(Part.PROVIDER, c -> c.provider().equals("PR4") ? "PR5" : "PR4")),
                new Flaw(lastYears, set(Part.URN, c -> "SC999999")),
                new Flaw(
                        lastYears.and(at -> at.row().codes().rne().equals("P")),
                        set(Part.RNE, c -> "B")));
    }

    private boolean isStatusChange(EpisodeRow next) {
        return Set.of("L", "P", "B", "T", "U").contains(next.codes().rne());
    }

    /** In four rows spread over all that it can be in, never twice with one child. */
    private void plant(Flaw flaw) {
        List<At> possible =
                places.stream()
                        .filter(at -> !used.contains(at.row().child()))
                        .filter(flaw.possible())
                        .toList();
        int step = Math.max(1, possible.size() / OF_EACH_KIND);
        for (int i = step / 2, n = 0; i < possible.size() && n < OF_EACH_KIND; i += step, n++) {
            At at = possible.get(i);
            if (used.add(at.row().child())) {
                years.get(at.year()).set(at.index(), flaw.edit().apply(at.row()));
            }
        }
    }

    private void repeatRows() {
        List<EpisodeRow> newest = years.get(years.size() - 1);
        int step = newest.size() / OF_EACH_KIND;
        for (int n = 0; n < OF_EACH_KIND; n++) {
            newest.add(newest.get(n * step));
        }
    }

    private static Optional<EpisodeRow> next(List<EpisodeRow> rows, int index) {
        return index + 1 < rows.size()
                        && rows.get(index + 1).child().equals(rows.get(index).child())
                ? Optional.of(rows.get(index + 1))
                : Optional.empty();
    }

    private static String key(EpisodeRow row) {
        return row.child() + " " + row.decom();
    }

    private static EpisodeRow ended(EpisodeRow row, Optional<LocalDate> dec) {
        return changed(row, dec, row.codes());
    }

    private static EpisodeRow changed(EpisodeRow row, Optional<LocalDate> dec, Codes codes) {
        return new EpisodeRow(
                row.child(),
                row.decom(),
                dec,
                codes,
                row.homePost(),
                row.placementPost(),
                row.source());
    }

    private static UnaryOperator<EpisodeRow> set(Part part, Function<Codes, String> code) {
        return row -> changed(row, row.dec(), part.set(row.codes(), code.apply(row.codes())));
    }

    /** A code of a row. */
    private enum Part {
        RNE,
        LEGAL,
        NEED,
        PROVIDER,
        REC,
        CHANGE,
        URN;

        Codes set(Codes c, String code) {
            return new Codes(
                    this == RNE ? code : c.rne(),
                    this == LEGAL ? code : c.legal(),
                    this == NEED ? code : c.need(),
                    c.place(),
                    this == PROVIDER ? code : c.provider(),
                    this == REC ? code : c.rec(),
                    this == CHANGE ? code : c.changeReason(),
                    this == URN ? code : c.urn());
        }
    }
}
