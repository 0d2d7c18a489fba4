package org.homeward.exchange.ssda903;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.homeward.exchange.ssda903.table.OtherRow;
import org.homeward.exchange.ssda903.table.ReturnTables;
import org.homeward.exchange.ssda903.table.SdqRow;
import org.homeward.exchange.ssda903.table.Table;
import org.homeward.exchange.ssda903.table.UascRow;
import org.homeward.position.Facts;
import org.homeward.position.FactsBuilder;

/** What a return says of its children besides their episodes. */
final class ReturnFacts {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private ReturnFacts() {}

    static Facts of(ReturnTables tables) {
        Map<ChildId, UascRow> unaccompanied = new LinkedHashMap<>();
        for (OtherRow row : tables.listRows(Table.UASC)) {
            unaccompanied.put(row.child(), UascRow.of(row));
        }
        FactsBuilder facts = new FactsBuilder();
        Set<ChildId> told = new LinkedHashSet<>();
        for (OtherRow row : tables.listRows(Table.HEADER)) {
            if (told.add(row.child())) {
                facts.add(child(HeaderRow.of(row), unaccompanied));
            }
        }
        scores(tables).values().forEach(facts::add);
        missing(tables).values().forEach(facts::add);
        return facts.build();
    }

    private static Child child(HeaderRow header, Map<ChildId, UascRow> table) {
        Identity told = header.identity();
        Optional<UascRow> row = Optional.ofNullable(table.get(header.child()));
        boolean unaccompanied = row.isPresent() || header.unaccompanied();
        Identity whole =
                new Identity(
                        told.bornOn(),
                        told.sex(),
                        told.ethnicity(),
                        told.upn(),
                        told.mother(),
                        unaccompanied
                                ? span(told.bornOn(), row.flatMap(UascRow::ceased))
                                : Optional.empty());
        return new Child(
                header.child(), whole, Profile.UNKNOWN, CareView.UNKNOWN, Optional.empty());
    }

    /** From birth, since the return does not tell the day of arrival; empty if it ends before. */
    private static Optional<DateSpan> span(Optional<LocalDate> born, Optional<LocalDate> ceased) {
        LocalDate from = born.orElse(ceased.map(day -> day.minusYears(18)).orElse(EARLIEST));
        return ceased.filter(from::isAfter).isPresent()
                ? Optional.empty()
                : Optional.of(DateSpan.of(from, ceased));
    }

    private static Map<ChildId, SdqScore> scores(ReturnTables tables) {
        Map<ChildId, SdqScore> scores = new LinkedHashMap<>();
        for (OtherRow row : tables.listRows(Table.OC2)) {
            SdqRow.of(row)
                    .score()
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
        for (OtherRow other : tables.listRows(Table.MISSING)) {
            MissingRow row = MissingRow.of(other);
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
