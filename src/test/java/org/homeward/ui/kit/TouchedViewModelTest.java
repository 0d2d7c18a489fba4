package org.homeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.DataIssue;
import org.homeward.app.FoundIssues;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.app.Store;
import org.homeward.app.quality.TouchingIssues;
import org.homeward.app.reading.Progress;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.common.ChildId;
import org.homeward.testing.Filled;
import org.junit.jupiter.api.Test;

class TouchedViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 31);
    private static final IssuesOf STOCK = new IssuesOf.Figures(TouchingIssues.Figures.STOCK);

    private final Store store = Filled.empty(DAY);
    private final Desk desk = Desks.on(DAY);

    @Test
    void nothingTouchesAnEmptyStore() {
        assertThat(counted(STOCK).countProperty().get()).isZero();
    }

    @Test
    void aStopOfAReturnTouchesTheStockAndItsChild() {
        fill();
        assertThat(counted(STOCK).inWords()).isEqualTo("1 data issue touches these figures");
        assertThat(counted(new IssuesOf.Child(ChildId.of("R1"))).inWords())
                .isEqualTo("2 data issues of this child");
        assertThat(
                        counted(new IssuesOf.Figures(TouchingIssues.Figures.CARERS))
                                .countProperty()
                                .get())
                .isZero();
    }

    @Test
    void theBadgeOpensWhatItCounts() {
        counted(STOCK).open();
        assertThat(desk.navigator().here()).isEqualTo(new Destination.Quality(STOCK));
    }

    private TouchedViewModel counted(IssuesOf of) {
        var model = new TouchedViewModel(new TouchingIssues(store), of, desk);
        model.refresh();
        return model;
    }

    private void fill() {
        store.write(
                books -> {
                    books.replaceIssues(
                            new FoundIssues(DAY, Progress.UNHEARD)
                                    .add(
                                            List.of(
                                                    problem(Severity.ERROR, "501"),
                                                    problem(Severity.WARNING, "146")),
                                            DataIssue.Source.RETURNS)
                                    .over(List.of(), issue -> true));
                    books.audit(
                            new AuditEntry(
                                    Instant.parse("2018-03-31T09:00:00Z"),
                                    Filled.AMINA,
                                    "filled",
                                    Set.of(),
                                    ""));
                    return DAY;
                });
    }

    private static Problem problem(Severity severity, String rule) {
        return new Problem(
                severity,
                rule,
                Optional.of(ChildId.of("R1")),
                new RowSource("episodes.csv", 7),
                "Something is wrong.",
                "");
    }
}
