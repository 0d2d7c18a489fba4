package org.homeward.exchange.ssda903.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.ssda903.table.MissingRow;

/** Rules on times a child was missing. */
final class MissingRules {
    private final Consumer<Problem> found;

    MissingRules(Consumer<Problem> found) {
        this.found = found;
    }

    /**
     * Checks the rows of one return.
     *
     * @param years the episodes of the children, by child
     */
    void check(List<MissingRow> rows, Map<ChildId, ChildYear> years) {
        Map<ChildId, List<MissingRow>> byChild = new HashMap<>();
        rows.forEach(r -> byChild.computeIfAbsent(r.child(), id -> new ArrayList<>()).add(r));
        for (MissingRow row : rows) {
            alone(row);
            Optional.ofNullable(years.get(row.child()))
                    .ifPresent(year -> outsideCare(row, leftOn(year)));
        }
        byChild.values().forEach(this::together);
    }

    private void alone(MissingRow row) {
        if (row.from().isEmpty()) {
            tell(row, "564", "The first day is missing or is not a date.", "not used");
        }
        if (row.kind().isEmpty()) {
            tell(row, "565", "Whether missing or away is not said.", "kept as it is");
        }
        if (endsBefore(row)) {
            tell(row, "567", "The time ends before it starts.", "not used");
        }
    }

    private static boolean endsBefore(MissingRow row) {
        return row.from().isPresent() && row.to().filter(row.from().get()::isAfter).isPresent();
    }

    private void together(List<MissingRow> rows) {
        List<MissingRow> inOrder =
                rows.stream()
                        .filter(row -> row.from().isPresent())
                        .sorted(Comparator.comparing(row -> row.from().orElseThrow()))
                        .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            LocalDate start = inOrder.get(i).from().orElseThrow();
            if (!inOrder.get(i - 1).to().orElse(LocalDate.MAX).isBefore(start)) {
                tell(
                        inOrder.get(i),
                        "574",
                        "It starts before the one before has ended.",
                        "kept as it is");
            }
        }
    }

    private void outsideCare(MissingRow row, Optional<LocalDate> leftOn) {
        if (leftOn.isEmpty()) {
            return;
        }
        if (row.to().orElse(LocalDate.MAX).isAfter(leftOn.get())) {
            tell(row, "577", "It does not end by the day the child left care.", "kept as it is");
        }
        if (row.from().filter(leftOn.get()::isBefore).isPresent()) {
            tell(row, "578", "It starts after the child left care.", "kept as it is");
        }
    }

    /** Empty while looked after. */
    private static Optional<LocalDate> leftOn(ChildYear year) {
        return year.rows().get(year.rows().size() - 1).dec();
    }

    private void tell(MissingRow row, String rule, String text, String repair) {
        found.accept(
                new Problem(
                        Severity.WARNING,
                        rule,
                        Optional.of(row.child()),
                        row.source(),
                        text,
                        repair));
    }
}
