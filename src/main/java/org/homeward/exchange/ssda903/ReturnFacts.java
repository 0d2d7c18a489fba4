package org.homeward.exchange.ssda903;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.homeward.domain.child.CareView;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.child.Profile;
import org.homeward.domain.child.SdqScore;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.exchange.ssda903.table.HeaderRow;
import org.homeward.exchange.ssda903.table.MissingRow;
import org.homeward.exchange.ssda903.table.ReturnTables;
import org.homeward.exchange.ssda903.table.SdqRow;
import org.homeward.exchange.ssda903.table.UascRow;
import org.homeward.position.Facts;
import org.homeward.position.FactsBuilder;

/** What a return says of its children besides their episodes. */
final class ReturnFacts {
    private ReturnFacts() {}

    static Facts of(ReturnTables tables) {
        Map<ChildId, UascRow> unaccompanied = new LinkedHashMap<>();
        tables.rows().unaccompanied().forEach(row -> unaccompanied.put(row.child(), row));
        FactsBuilder facts = new FactsBuilder();
        firstHeaders(tables).values().stream()
                .map(
                        header ->
                                child(
                                        header,
                                        Optional.ofNullable(unaccompanied.get(header.child()))))
                .forEach(facts::add);
        scores(tables).values().forEach(facts::add);
        missing(tables).values().forEach(facts::add);
        return facts.build();
    }

    /** A child who stands twice in a header is taken as first told. */
    private static Map<ChildId, HeaderRow> firstHeaders(ReturnTables tables) {
        Map<ChildId, HeaderRow> headers = new LinkedHashMap<>();
        tables.rows().headers().forEach(row -> headers.putIfAbsent(row.child(), row));
        return headers;
    }

    private static Child child(HeaderRow header, Optional<UascRow> unaccompanied) {
        Identity told = header.identity();
        Identity whole =
                new Identity(
                        told.bornOn(),
                        told.sex(),
                        told.ethnicity(),
                        told.upn(),
                        told.mother(),
                        unaccompanied.flatMap(row -> span(told.bornOn(), row)));
        return new Child(
                header.child(), whole, Profile.UNKNOWN, CareView.UNKNOWN, Optional.empty());
    }

    /** From birth, since the return does not tell the day of arrival; empty if it ends before. */
    private static Optional<DateSpan> span(Optional<LocalDate> born, UascRow row) {
        LocalDate from = born.orElse(row.ceased().map(day -> day.minusYears(18)).orElse(EARLIEST));
        return row.ceased().filter(from::isAfter).isPresent()
                ? Optional.empty()
                : Optional.of(DateSpan.of(from, row.ceased()));
    }

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private static Map<ChildId, SdqScore> scores(ReturnTables tables) {
        Map<ChildId, SdqScore> scores = new LinkedHashMap<>();
        for (SdqRow row : tables.rows().scores()) {
            row.score()
                    .ifPresent(
                            score ->
                                    scores.put(
                                            row.child(),
                                            new SdqScore(row.child(), tables.yearEnd(), score)));
        }
        return scores;
    }

    private static Map<String, MissingPeriod> missing(ReturnTables tables) {
        Map<String, MissingPeriod> periods = new LinkedHashMap<>();
        for (MissingRow row : tables.rows().missing()) {
            Optional<LocalDate> from = row.from();
            if (from.isPresent() && row.to().filter(from.get()::isAfter).isEmpty()) {
                periods.put(
                        row.child() + " " + from.get(),
                        new MissingPeriod(
                                row.child(), DateSpan.of(from.get(), row.to()), row.kind()));
            }
        }
        return periods;
    }
}
