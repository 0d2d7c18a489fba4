package org.homeward.exchange.ssda903.write;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.care.TableRow;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.ProviderCode;
import org.homeward.exchange.ssda903.table.Table;
import org.homeward.position.CareBook;

/**
 * Puts placements that were recorded here into the return of their year as the moves they are: the
 * episode before ends with X1 and a new one begins. A year that no return covers yet begins with
 * everybody who was looked after when the one before it ended.
 */
final class MovesHere {
    private static final RowSource HERE = new RowSource("", 0);
    private static final String GOES_ON = "X1";

    private final CareBook book;
    private final TreeMap<LocalDate, ReturnRows> byYear = new TreeMap<>();

    private MovesHere(List<ReturnRows> returns, CareBook book) {
        this.book = book;
        returns.forEach(rows -> byYear.put(rows.yearEnd(), rows));
    }

    /** The returns, oldest first, with the moves in them. */
    static List<ReturnRows> in(List<ReturnRows> returns, CareBook book) {
        MovesHere moves = new MovesHere(returns, book);
        Optional<LocalDate> last =
                book.facts().care().episodes().stream()
                        .filter(episode -> episode.origin().isHere())
                        .map(episode -> yearEndOf(episode.span().start()))
                        .max(LocalDate::compareTo);
        if (last.isPresent() && !returns.isEmpty()) {
            LocalDate newest = moves.byYear.lastKey();
            moves.rewrite(newest);
            for (LocalDate year = newest.plusYears(1);
                    !year.isAfter(last.get());
                    year = year.plusYears(1)) {
                moves.begin(year);
            }
        }
        return List.copyOf(moves.byYear.values());
    }

    static LocalDate yearEndOf(LocalDate day) {
        LocalDate end = LocalDate.of(day.getYear(), Month.MARCH, 31);
        return day.isAfter(end) ? end.plusYears(1) : end;
    }

    /** Adds moves that fall into a year that was returned already. */
    private void rewrite(LocalDate yearEnd) {
        ReturnRows rows = byYear.get(yearEnd);
        if (rows == null || here(yearEnd).isEmpty()) {
            return;
        }
        Map<ChildId, List<Episode>> moved = here(yearEnd);
        List<EpisodeRow> all = new ArrayList<>();
        for (EpisodeRow row : rows.rows()) {
            List<Episode> moves = moved.getOrDefault(row.child(), List.of());
            boolean ends =
                    row.dec().isEmpty()
                            && !moves.isEmpty()
                            && row.decom().isBefore(moves.get(0).span().start());
            all.add(ends ? ended(row, moves.get(0).span().start(), "") : row);
        }
        moved.values().forEach(moves -> moves.forEach(e -> all.add(row(e, yearEnd))));
        byYear.put(yearEnd, new ReturnRows(yearEnd, rows.label(), all, rows.others()));
    }

    /** Begins a year that no return covers. */
    private void begin(LocalDate yearEnd) {
        LocalDate before = yearEnd.minusYears(1);
        Map<String, EpisodeRow> raw = new HashMap<>();
        byYear.values().forEach(one -> one.rows().forEach(row -> raw.put(key(row), row)));
        List<EpisodeRow> rows = new ArrayList<>();
        Map<ChildId, Boolean> children = new LinkedHashMap<>();
        for (Episode episode : book.facts().care().episodes()) {
            boolean inYear =
                    !episode.span().start().isAfter(yearEnd)
                            && episode.findEnd().filter(end -> !end.isAfter(before)).isEmpty()
                            && !episode.ending().presumed();
            if (inYear) {
                String key = episode.child() + " " + episode.span().start();
                Optional<EpisodeRow> known =
                        Optional.ofNullable(raw.get(key)).filter(r -> !episode.origin().isHere());
                rows.add(
                        known.map(row -> carried(row, episode, yearEnd))
                                .orElseGet(() -> row(episode, yearEnd)));
                children.put(episode.child(), true);
            }
        }
        byYear.put(yearEnd, new ReturnRows(yearEnd, "", rows, headers(children)));
    }

    /** What the newest returns say of who these children are. */
    private List<TableRow> headers(Map<ChildId, Boolean> children) {
        Map<String, TableRow> newest = new LinkedHashMap<>();
        for (ReturnRows one : byYear.values()) {
            for (TableRow row : one.others()) {
                boolean wanted =
                        row.table().equals(Table.HEADER.label())
                                || row.table().equals(Table.UASC.label());
                if (wanted && children.containsKey(row.child())) {
                    newest.put(row.table() + " " + row.child(), row);
                }
            }
        }
        return List.copyOf(newest.values());
    }

    private Map<ChildId, List<Episode>> here(LocalDate yearEnd) {
        Map<ChildId, List<Episode>> here = new TreeMap<>();
        book.facts().care().episodes().stream()
                .filter(e -> e.origin().isHere())
                .filter(e -> yearEndOf(e.span().start()).equals(yearEnd))
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .forEach(e -> here.computeIfAbsent(e.child(), id -> new ArrayList<>()).add(e));
        return here;
    }

    private static EpisodeRow carried(EpisodeRow known, Episode episode, LocalDate yearEnd) {
        Optional<LocalDate> end = episode.findEnd().filter(day -> !day.isAfter(yearEnd));
        return known.dec().isPresent() || end.isEmpty()
                ? known
                : ended(known, end.get(), episode.ending().changeReason());
    }

    private static EpisodeRow ended(EpisodeRow row, LocalDate day, String changeReason) {
        EpisodeRow.Codes c = row.codes();
        return new EpisodeRow(
                row.child(),
                row.decom(),
                Optional.of(day),
                new EpisodeRow.Codes(
                        c.rne(),
                        c.legal(),
                        c.need(),
                        c.place(),
                        c.provider(),
                        GOES_ON,
                        changeReason,
                        c.urn()),
                row.homePost(),
                row.placementPost(),
                row.source());
    }

    private static EpisodeRow row(Episode e, LocalDate yearEnd) {
        Optional<LocalDate> end = e.findEnd().filter(day -> !day.isAfter(yearEnd));
        ProviderCode provider = e.setting().provider();
        return new EpisodeRow(
                e.child(),
                e.span().start(),
                end,
                new EpisodeRow.Codes(
                        e.started(),
                        e.legal().code(),
                        e.need(),
                        e.setting().code(),
                        provider == ProviderCode.NONE ? "" : provider.name(),
                        end.isEmpty() ? "" : e.ending().reason(),
                        end.isEmpty() ? "" : e.ending().changeReason(),
                        e.setting().urn()),
                e.setting().homePostcode().map(Postcode::text).orElse(""),
                e.setting().placementPostcode().map(Postcode::text).orElse(""),
                HERE);
    }

    private static String key(EpisodeRow row) {
        return row.child() + " " + row.decom();
    }
}
