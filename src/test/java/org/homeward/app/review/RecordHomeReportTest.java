package org.homeward.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.app.review.ReviewWorld.DAY;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.app.Outcome;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.review.HomeReport;
import org.homeward.domain.review.Incidents;
import org.homeward.domain.review.Relations;
import org.homeward.domain.review.Schooling;
import org.homeward.testing.Filled;
import org.homeward.testing.TextTable;
import org.junit.jupiter.api.Test;

/** A home's report covers some weeks that are over, once. */
class RecordHomeReportTest {
    private final ReviewWorld world = new ReviewWorld();
    private final RecordHomeReport recordReport =
            new RecordHomeReport(world.store, world.ids, world.clock);

    @Test
    void theDaysAndTheFiguresFitEachOther() {
        var rows =
                TextTable.rows(
                        """
                        child  | first      | last       | serious | at         | verdict
                        Ada    | 2026-04-01 | 2026-04-30 |         |            | done
                        Ada    | 2026-04-01 | 2026-05-01 |         |            | DAYS
                        Ada    | 2026-03-01 | 2026-03-31 | 1       | 2026-03-31 | done
                        Ada    | 2026-02-01 | 2026-02-28 | 1       |            | LAST
                        Ada    | 2026-02-01 | 2026-02-28 | 0       | 2026-02-03 | LAST
                        Ada    | 2026-02-01 | 2026-02-28 | 2       | 2026-03-01 | LAST
                        Ada    | 2026-01-01 | 2026-02-04 |         |            | done
                        Ada    | 2025-11-01 | 2025-12-06 |         |            | DAYS
                        Ada    | 2026-01-31 | 2026-02-28 |         |            | OVERLAP
                        Ada    | 2025-12-31 | 2025-12-30 |         |            | DAYS
                        Ada    | 2020-01-01 | 2020-01-31 |         |            | RESIDENCE
                        Max    | 2026-04-01 | 2026-04-30 |         |            | RESIDENCE
                        Nobody | 2026-04-01 | 2026-04-30 | -1      |            | CHILD RESIDENCE FIGURE
                        """);
        assertThat(rows)
                .allSatisfy(
                        row ->
                                assertThat(ReviewWorld.verdict(record(row)))
                                        .as(row.toString())
                                        .isEqualTo(row.get("verdict")));
    }

    @Test
    void oneThatBeginsOnTheSameDayTakesThePlaceAndTheFirstIsKept() {
        record("Ada", "2026-04-01", "2026-04-14", Optional.empty());
        assertThat(recordReport.findReplaced(ReviewWorld.ADA, LocalDate.of(2026, 4, 1), DAY))
                .isPresent();
        record("Ada", "2026-04-01", "2026-04-30", Optional.empty());
        assertThat(world.work().reports(ReviewWorld.ADA))
                .extracting(report -> report.span().until())
                .containsExactly(DAY);
        var kept = world.position().book().facts().work().corrections().get(0);
        assertThat(kept.before()).startsWith("1 April 2026 to 14 April 2026");
        assertThat(kept.isVoid()).isFalse();
    }

    private Outcome<HomeReport> record(TextTable.Row row) {
        var incidents =
                new Incidents(
                        OptionalInt.empty(),
                        row.get("serious").isEmpty()
                                ? OptionalInt.empty()
                                : OptionalInt.of(Integer.parseInt(row.get("serious"))),
                        row.get("at").isEmpty()
                                ? Optional.empty()
                                : Optional.of(LocalDate.parse(row.get("at"))),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty());
        return record(row.get("child"), row.get("first"), row.get("last"), Optional.of(incidents));
    }

    private Outcome<HomeReport> record(
            String child, String first, String last, Optional<Incidents> incidents) {
        return recordReport.record(
                new RecordHomeReport.Command(
                        ChildId.of(child),
                        new RecordHomeReport.Days(LocalDate.parse(first), LocalDate.parse(last)),
                        incidents.orElse(Incidents.UNKNOWN),
                        Relations.UNKNOWN,
                        Schooling.UNKNOWN,
                        "",
                        DAY,
                        Filled.AMINA));
    }
}
