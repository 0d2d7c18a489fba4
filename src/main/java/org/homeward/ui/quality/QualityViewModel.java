package org.homeward.ui.quality;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.homeward.app.DataIssue;
import org.homeward.app.Problem.Severity;
import org.homeward.app.quality.RuleBook;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.IssuesOf;
import org.homeward.ui.kit.Listing;

/** What is wrong with the data: every issue, narrowed, counted, handled and saved as a list. */
public final class QualityViewModel {
    private final QualityDesk work;
    private final Desk desk;
    private final LocalDate today;
    private final Listing<DataIssue> issues = new Listing<>();
    private final FilterViewModel filter;
    private final HandlingViewModel handling;
    private final ObservableList<RuleLine> rules = FXCollections.observableArrayList();
    private final ObservableList<String> views = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<IssuesOf> of;

    public QualityViewModel(QualityDesk work, IssuesOf of, Desk desk) {
        this.work = work;
        this.desk = desk;
        this.of = new ReadOnlyObjectWrapper<>(of);
        today = LocalDate.now(work.clock());
        filter = new FilterViewModel(today);
        handling = new HandlingViewModel(work, desk, this::refresh);
        issues.rows().addListener((ListChangeListener<DataIssue>) change -> count());
        listViews();
    }

    public void refresh() {
        var which = of.get();
        issues.load(desk, "list the data issues", () -> list(which));
    }

    /** Looks at every issue, not only those that a screen or a child asked for. */
    void lookAtEverything() {
        of.set(new IssuesOf.Everything());
        refresh();
    }

    void openChild(ChildId child) {
        desk.navigator().go(new Destination.OfChild(child));
    }

    /** Asks where, then writes the issues that are given, such as those shown. */
    void export(List<DataIssue> shown) {
        var all = List.copyOf(shown);
        desk.picker()
                .saveAs("Save the list of data issues", "data-issues", List.of("xlsx", "csv"))
                .ifPresent(file -> write(file, all));
    }

    void keepView(String name) {
        work.views().keepView(name.strip(), filter.now().written());
        listViews();
    }

    void removeView(String name) {
        work.views().removeView(name);
        listViews();
    }

    void lookAs(String name) {
        Optional.ofNullable(work.views().listViews().get(name))
                .map(IssueFilter::read)
                .ifPresent(filter::set);
    }

    /** Every issue of the rule, accepted ones too. */
    void lookAtRule(RuleLine line) {
        filter.set(
                new IssueFilter(
                        Optional.of(line.severity()),
                        Optional.of(line.rule()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** How many open ones of a class. */
    int count(Severity severity) {
        return (int)
                issues.rows().stream()
                        .filter(DataIssue::isOpen)
                        .filter(issue -> issue.problem().severity() == severity)
                        .count();
    }

    /** "12 open issues, the oldest found 40 days ago; 3 are accepted." */
    String inWords() {
        var open = issues.rows().stream().filter(DataIssue::isOpen).toList();
        long oldest = open.stream().mapToLong(issue -> issue.daysOld(today)).max().orElse(0);
        int accepted = issues.rows().size() - open.size();
        return (open.isEmpty()
                        ? "No issue is open"
                        : "%s, the oldest found %s"
                                .formatted(
                                        Plain.count(open.size(), "open issue", "open issues"),
                                        Ages.ago(oldest)))
                + (accepted == 0
                        ? "."
                        : "; %s accepted as they are.".formatted(Plain.number(accepted)));
    }

    /** What the rule of an issue stands for; empty for a code that is no rule. */
    Optional<RuleBook.Meaning> meaning(DataIssue issue) {
        return work.issues().rules().find(issue.problem().rule());
    }

    LocalDate today() {
        return today;
    }

    Listing<DataIssue> issues() {
        return issues;
    }

    FilterViewModel filter() {
        return filter;
    }

    HandlingViewModel handling() {
        return handling;
    }

    ObservableList<RuleLine> rules() {
        return rules;
    }

    /** Names of the views that were kept. */
    ObservableList<String> views() {
        return views;
    }

    ReadOnlyObjectProperty<IssuesOf> ofProperty() {
        return of.getReadOnlyProperty();
    }

    private List<DataIssue> list(IssuesOf which) {
        if (which instanceof IssuesOf.Figures figures) {
            return work.issues().touching().listFor(figures.figures());
        }
        return which instanceof IssuesOf.Child child
                ? work.issues().touching().listFor(child.child())
                : work.issues().list().list();
    }

    private void count() {
        filter.offer(issues.rows());
        rules.setAll(RuleLine.of(issues.rows(), today));
        var ids = handling.chosen().stream().map(DataIssue::id).collect(Collectors.toSet());
        handling.choose(issues.rows().stream().filter(i -> ids.contains(i.id())).toList());
    }

    private void listViews() {
        views.setAll(work.views().listViews().keySet());
    }

    private void write(Path file, List<DataIssue> all) {
        desk.tasks()
                .run(
                        "save the list of data issues",
                        () -> IssueExport.of(all, today).save(file, work),
                        outcome -> {
                            outcome.reasons().forEach(why -> desk.notices().say(why.sentence()));
                            outcome.findResult().ifPresent(saved -> said(saved, all.size()));
                        },
                        desk.notices()::trouble);
    }

    private void said(Path file, int count) {
        desk.notices()
                .saved(
                        "%s saved in %s."
                                .formatted(Plain.count(count, "issue is", "issues are"), file));
    }
}
