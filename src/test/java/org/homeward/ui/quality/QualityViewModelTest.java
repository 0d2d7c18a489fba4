package org.homeward.ui.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeward.app.DataIssue;
import org.homeward.app.FoundIssues;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.app.Store;
import org.homeward.app.quality.HandleIssues;
import org.homeward.app.quality.ListIssues;
import org.homeward.app.quality.TouchingIssues;
import org.homeward.app.reading.Progress;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.exchange.ssda903.ReturnRuleBook;
import org.homeward.report.CsvTable;
import org.homeward.report.XlsxBook;
import org.homeward.testing.Filled;
import org.homeward.testing.SetClock;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.IssuesOf;
import org.homeward.ui.kit.PathsPicked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issues of a small store: one stop of a child, two warnings, one note of a register. */
class QualityViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2018, 5, 1);

    @TempDir Path folder;

    private final Store store = Filled.empty(TODAY);
    private final PathsPicked picker = new PathsPicked();
    private final Desk desk = Desks.on(TODAY, picker);
    private final Views views = new Views();

    @Test
    void openIssuesAreShownTheWorstFirstAndCounted() {
        var model = model(new IssuesOf.Everything());
        assertThat(model.issues().rows()).hasSize(4);
        assertThat(model.rules())
                .extracting(RuleLine::rule, RuleLine::open)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("501", 1),
                        org.assertj.core.api.Assertions.tuple("146", 2),
                        org.assertj.core.api.Assertions.tuple("SHEET", 1));
        assertThat(model.inWords()).isEqualTo("4 open issues, the oldest found 40 days ago.");
        assertThat(model.count(Severity.WARNING)).isEqualTo(2);
    }

    @Test
    void everyFilterNarrows() {
        var model = model(new IssuesOf.Everything());
        var filter = model.filter();
        filter.ruleProperty().set(Optional.of("146"));
        assertThat(shown(model)).containsExactly("R2 146", "R3 146");
        filter.yearProperty().set(Optional.of(2017));
        assertThat(shown(model)).containsExactly("R2 146");
        filter.set(IssueFilter.everything());
        filter.severityProperty().set(Optional.of(Severity.NOTE));
        assertThat(shown(model)).containsExactly("- SHEET");
        filter.set(IssueFilter.everything());
        filter.ageProperty().set(Optional.of(IssueAge.QUARTER));
        assertThat(shown(model)).hasSize(4);
        filter.ageProperty().set(Optional.of(IssueAge.WEEK));
        assertThat(shown(model)).isEmpty();
        filter.widen();
        assertThat(shown(model)).hasSize(4);
        assertThat(filter.years()).containsExactly(2017, 2018);
        assertThat(filter.rules()).containsExactly("146", "501", "SHEET");
    }

    @Test
    void severalAreGivenToAPersonAndFoundByTheName() {
        var model = model(new IssuesOf.Everything());
        choose(model, "146");
        model.handling().assigneeProperty().set("Jo Price");
        model.handling().assign();
        assertThat(desk.notices().latestProperty().get().orElseThrow().sentence())
                .startsWith("2 issues are assigned.");
        model.filter().assigneeProperty().set(Optional.of("Jo Price"));
        assertThat(shown(model)).containsExactly("R2 146", "R3 146");
        model.filter().assigneeProperty().set(Optional.of(""));
        assertThat(shown(model)).containsExactly("R1 501", "- SHEET");
    }

    @Test
    void acceptingNeedsAReasonAndTakesTheIssueOffTheOpenList() {
        var model = model(new IssuesOf.Everything());
        choose(model, "501");
        model.handling().accept();
        assertThat(model.handling().refusals()).extracting(Reason::code).containsExactly("REASON");
        model.handling().reasonProperty().set("Agreed with the department");
        model.handling().accept();
        assertThat(shown(model)).doesNotContain("R1 501");
        assertThat(model.inWords()).contains("1 accepted as they are");
        model.filter().stateProperty().set(Optional.of(DataIssue.State.ACCEPTED));
        assertThat(shown(model)).containsExactly("R1 501");
        choose(model, "501");
        model.handling().reopen();
        model.filter().set(IssueFilter.OPEN);
        assertThat(shown(model)).contains("R1 501");
    }

    @Test
    void aNoteIsKeptAndStandsInTheFieldAgain() {
        var model = model(new IssuesOf.Everything());
        choose(model, "501");
        model.handling().noteProperty().set("Asked the team on Monday");
        model.handling().keepNote();
        model.handling().choose(List.of());
        choose(model, "501");
        assertThat(model.handling().noteProperty().get()).isEqualTo("Asked the team on Monday");
    }

    @Test
    void aViewIsKeptUnderItsNameLookedAtAndRemoved() {
        var model = model(new IssuesOf.Everything());
        model.filter().ruleProperty().set(Optional.of("146"));
        model.filter().yearProperty().set(Optional.of(2018));
        model.keepView("Placement codes");
        model.filter().widen();
        model.lookAs("Placement codes");
        assertThat(shown(model)).containsExactly("R3 146");
        assertThat(model.views()).containsExactly("Placement codes");
        model.removeView("Placement codes");
        assertThat(model.views()).isEmpty();
    }

    @Test
    void aViewThatCannotBeReadNarrowsNothing() {
        assertThat(IssueFilter.read("year=soon\tseverity=BAD\tnothing"))
                .isEqualTo(IssueFilter.everything());
    }

    @Test
    void oneChildsIssuesAreLookedAtAndThenAllOfThem() {
        var model = model(new IssuesOf.Child(ChildId.of("R1")));
        assertThat(shown(model)).containsExactly("R1 501");
        model.lookAtEverything();
        assertThat(shown(model)).hasSize(4);
        var stock = model(new IssuesOf.Figures(TouchingIssues.Figures.STOCK));
        assertThat(shown(stock)).containsExactly("R1 501");
    }

    @Test
    void theListIsSavedForSocialWorkers() throws IOException {
        var model = model(new IssuesOf.Everything());
        var file = folder.resolve("issues.csv");
        picker.then(file);
        model.export(model.issues().rows());
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .contains("DAYS_OLD", "501", "R1", "2018-03-22");
        var workbook = folder.resolve("issues.xlsx");
        picker.then(workbook).then(workbook);
        model.export(model.issues().rows());
        assertThat(workbook).isNotEmptyFile();
        model.export(model.issues().rows());
        assertThat(desk.notices().latestProperty().get().orElseThrow().sentence())
                .startsWith("issues.xlsx is there already");
    }

    @Test
    void theRuleOfAnIssueIsToldInWords() {
        var model = model(new IssuesOf.Everything());
        var rows = model.issues().rows();
        assertThat(model.meaning(rows.get(0)).orElseThrow().text()).isNotBlank();
        assertThat(model.meaning(rows.get(3))).as("a code of ours").isEmpty();
    }

    @Test
    void theChildOfAnIssueIsOpened() {
        model(new IssuesOf.Everything()).openChild(ChildId.of("R1"));
        assertThat(desk.navigator().here()).isEqualTo(new Destination.OfChild(ChildId.of("R1")));
    }

    private QualityViewModel model(IssuesOf of) {
        if (store.listIssues().isEmpty()) {
            fill();
        }
        var clock = new SetClock("2018-05-01T09:30:00Z");
        var model =
                new QualityViewModel(
                        new QualityDesk(
                                new QualityDesk.Issues(
                                        new ListIssues(store),
                                        new TouchingIssues(store),
                                        new HandleIssues(store, clock),
                                        new ReturnRuleBook()),
                                new CsvTable(),
                                new XlsxBook(),
                                views,
                                Filled.AMINA,
                                clock),
                        of,
                        desk);
        model.refresh();
        return model;
    }

    private void fill() {
        var found = TODAY.minusDays(40);
        var returns =
                List.of(
                        problem(Severity.ERROR, "501", "R1", 2017),
                        problem(Severity.WARNING, "146", "R2", 2017),
                        problem(Severity.WARNING, "146", "R3", 2018));
        var register =
                new Problem(
                        Severity.NOTE,
                        "SHEET",
                        Optional.empty(),
                        new RowSource("homes.csv", 4),
                        "The postcode is none.",
                        "");
        store.write(
                books -> {
                    books.replaceIssues(
                            new FoundIssues(found, Progress.UNHEARD)
                                    .add(returns, DataIssue.Source.RETURNS)
                                    .add(List.of(register), DataIssue.Source.REGISTER)
                                    .over(List.of(), issue -> true));
                    books.audit(
                            new AuditEntry(
                                    Instant.parse("2018-03-22T09:00:00Z"),
                                    Filled.AMINA,
                                    "filled",
                                    Set.of(),
                                    ""));
                    return found;
                });
    }

    private static Problem problem(Severity severity, String rule, String child, int year) {
        return new Problem(
                severity,
                rule,
                Optional.of(ChildId.of(child)),
                new RowSource("episodes.csv", 7),
                new Problem.About(Optional.of(LocalDate.of(year, 3, 31)), Optional.empty(), "QQ"),
                "Something is wrong.",
                "kept as it is");
    }

    private static void choose(QualityViewModel model, String rule) {
        model.handling()
                .choose(
                        model.issues().rows().stream()
                                .filter(issue -> issue.problem().rule().equals(rule))
                                .toList());
    }

    private static List<String> shown(QualityViewModel model) {
        var shown = new ArrayList<String>();
        model.issues().rows().stream()
                .filter(model.filter().passesProperty().get())
                .forEach(
                        issue ->
                                shown.add(
                                        issue.problem().child().map(ChildId::text).orElse("-")
                                                + " "
                                                + issue.problem().rule()));
        return shown;
    }

    /** Views in memory. */
    private static final class Views implements SavedViews {
        private final SortedMap<String, String> kept = new TreeMap<>();

        @Override
        public SortedMap<String, String> listViews() {
            return kept;
        }

        @Override
        public void keepView(String name, String view) {
            kept.put(name, view);
        }

        @Override
        public void removeView(String name) {
            kept.remove(name);
        }
    }
}
