package org.homeward.exchange.ssda903.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.child.Identity;
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.ssda903.table.HeaderRow;
import org.homeward.exchange.ssda903.table.ReturnTables;
import org.homeward.exchange.ssda903.table.Table;

/** Rules on the header: against the episodes, against itself, against that of the year before. */
final class HeaderRules {
    private final Consumer<Problem> found;

    HeaderRules(Consumer<Problem> found) {
        this.found = found;
    }

    void check(ReturnTables tables, Optional<ReturnTables> lastYear) {
        Set<ChildId> inHeader = new HashSet<>();
        Set<ChildId> inEpisodes = new HashSet<>();
        tables.episodes().forEach(row -> inEpisodes.add(row.child()));
        Map<ChildId, Identity> before = identities(lastYear);
        for (HeaderRow row : headers(tables)) {
            if (!inHeader.add(row.child())) {
                tell(Severity.WARNING, "INT32", row, "The child is in the header twice.", FIRST);
            }
            if (!inEpisodes.contains(row.child()) && !inEpisodes.isEmpty()) {
                tell(Severity.NOTE, "EPI", row, "The child has no episode in the return.", KEPT);
            }
            born(row, tables.yearEnd());
            Identity was = before.get(row.child());
            if (was != null) {
                compare(row, was);
            }
        }
        if (!inHeader.isEmpty()) {
            withoutHeader(tables.episodes(), inHeader);
        }
    }

    private static final String KEPT = "kept as it is";
    private static final String FIRST = "the first row counts";
    private static final String NEWEST = "the newest return counts";

    private static Map<ChildId, Identity> identities(Optional<ReturnTables> tables) {
        Map<ChildId, Identity> identities = new HashMap<>();
        tables.ifPresent(t -> headers(t).forEach(h -> identities.put(h.child(), h.identity())));
        return identities;
    }

    private static List<HeaderRow> headers(ReturnTables tables) {
        return tables.listRows(Table.HEADER).stream().map(HeaderRow::of).toList();
    }

    private void born(HeaderRow row, LocalDate yearEnd) {
        if (row.identity().bornOn().isEmpty()) {
            tell(
                    Severity.ERROR,
                    "102",
                    row,
                    "The date of birth is missing or is not a date.",
                    "kept, age unknown");
        }
        if (row.identity().bornOn().filter(born -> born.isAfter(yearEnd)).isPresent()) {
            tell(Severity.ERROR, "301", row, "The child is born after the year ends.", KEPT);
        }
    }

    private void compare(HeaderRow row, Identity was) {
        Identity now = row.identity();
        differ(row, "202", "Sex", !now.sex().equals(was.sex()));
        differ(row, "203", "Date of birth", !now.bornOn().equals(was.bornOn()));
        differ(row, "204", "Ethnicity", !now.ethnicity().equals(was.ethnicity()));
        differ(row, "208", "UPN", !now.upn().equals(was.upn()));
    }

    private void differ(HeaderRow row, String rule, String what, boolean differs) {
        if (differs) {
            tell(Severity.WARNING, rule, row, what + " differs from last year's return.", NEWEST);
        }
    }

    private void withoutHeader(List<EpisodeRow> episodes, Set<ChildId> inHeader) {
        Set<ChildId> told = new HashSet<>(inHeader);
        for (EpisodeRow row : episodes) {
            if (told.add(row.child())) {
                tell(
                        Severity.ERROR,
                        "INT03",
                        row.child(),
                        row.source(),
                        "The child is not in the header.",
                        "kept, age unknown");
            }
        }
    }

    private void tell(Severity severity, String rule, HeaderRow row, String text, String repair) {
        tell(severity, rule, row.child(), row.source(), text, repair);
    }

    private void tell(
            Severity severity,
            String rule,
            ChildId child,
            RowSource where,
            String text,
            String repair) {
        found.accept(new Problem(severity, rule, Optional.of(child), where, text, repair));
    }
}
