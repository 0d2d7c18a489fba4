package org.homeward.exchange.ssda903.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.child.SdqScore;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.exchange.ssda903.table.Table;
import org.homeward.position.CareBook;

/**
 * The tables of one year told from what is known of the children. A child stands in the header of
 * each year that tells something of it, others in that of the newest year.
 */
final class KnownTables {
    private static final int HEALTH_ITEMS = 9;
    private static final int IN_HEADER_FROM = 2025;

    private final CareBook book;
    private final ReturnRows rows;
    private final LocalDate after;
    private final LocalDate to;
    private final List<ReturnRows> allIfNewest;
    private final Map<ChildId, Optional<LocalDate>> births = new HashMap<>();

    /**
     * Tables of a return.
     *
     * @param after missing periods start after this day
     * @param to missing periods start by this day
     * @param allIfNewest all returns when this is the newest, else none
     */
    KnownTables(
            CareBook book,
            ReturnRows rows,
            LocalDate after,
            LocalDate to,
            List<ReturnRows> allIfNewest) {
        this.book = book;
        this.rows = rows;
        this.after = after;
        this.to = to;
        this.allIfNewest = allIfNewest;
        book.facts()
                .child()
                .children()
                .forEach(child -> births.put(child.id(), child.identity().bornOn()));
    }

    Map<Table, List<List<String>>> tell() {
        List<SdqScore> scores =
                book.facts().child().sdqScores().stream()
                        .filter(score -> score.yearEnd().equals(rows.yearEnd()))
                        .toList();
        List<MissingPeriod> missing =
                book.facts().child().missing().stream()
                        .filter(m -> m.span().start().isAfter(after))
                        .filter(m -> !m.span().start().isAfter(to))
                        .toList();
        Set<ChildId> here = childrenOf(rows);
        scores.forEach(score -> here.add(score.child()));
        missing.forEach(period -> here.add(period.child()));
        Set<ChildId> anywhere = new HashSet<>();
        allIfNewest.forEach(one -> anywhere.addAll(childrenOf(one)));
        boolean newest = !allIfNewest.isEmpty();
        List<Child> header =
                known(book)
                        .filter(
                                child ->
                                        here.contains(child.id())
                                                || (newest && !anywhere.contains(child.id())))
                        .toList();
        Map<Table, List<List<String>>> cells = new EnumMap<>(Table.class);
        cells.put(Table.HEADER, header.stream().map(c -> header(c, rows.yearEnd())).toList());
        cells.put(Table.UASC, unaccompanied(header));
        cells.put(Table.OC2, scores.stream().map(this::score).toList());
        cells.put(Table.MISSING, missing.stream().map(this::missing).toList());
        return cells;
    }

    static Stream<Child> known(CareBook book) {
        return book.facts().child().children().stream()
                .filter(child -> !child.identity().equals(Identity.UNKNOWN))
                .sorted((a, b) -> a.id().compareTo(b.id()));
    }

    static List<String> header(Child child, LocalDate yearEnd) {
        Identity identity = child.identity();
        return List.of(
                child.id().text(),
                Plain.sex(identity.sex(), yearEnd),
                Plain.day(identity.bornOn()),
                identity.ethnicity(),
                identity.upn(),
                identity.mother() ? "1" : "",
                "",
                unaccompanied(identity, yearEnd));
    }

    private static String unaccompanied(Identity identity, LocalDate yearEnd) {
        if (yearEnd.getYear() < IN_HEADER_FROM) {
            return "";
        }
        return identity.unaccompanied().isPresent() ? "1" : "0";
    }

    private static Set<ChildId> childrenOf(ReturnRows rows) {
        Set<ChildId> children = new HashSet<>();
        rows.rows().stream().map(EpisodeRow::child).forEach(children::add);
        return children;
    }

    private List<List<String>> unaccompanied(List<Child> header) {
        return header.stream()
                .filter(child -> child.identity().unaccompanied().isPresent())
                .map(
                        child ->
                                List.of(
                                        child.id().text(),
                                        Plain.sex(child.identity().sex(), rows.yearEnd()),
                                        Plain.day(child.identity().bornOn()),
                                        Plain.day(
                                                child.identity()
                                                        .unaccompanied()
                                                        .flatMap(DateSpan::findEnd))))
                .toList();
    }

    private List<String> score(SdqScore score) {
        List<String> cells = new ArrayList<>();
        cells.add(score.child().text());
        cells.add(born(score.child()));
        cells.add(String.valueOf(score.score()));
        for (int i = 0; i < HEALTH_ITEMS; i++) {
            cells.add("");
        }
        return cells;
    }

    private List<String> missing(MissingPeriod period) {
        return List.of(
                period.child().text(),
                born(period.child()),
                period.kind(),
                Plain.day(period.span().start()),
                Plain.day(period.span().findEnd()));
    }

    private String born(ChildId child) {
        return Plain.day(births.getOrDefault(child, Optional.empty()));
    }
}
