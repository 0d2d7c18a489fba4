package org.homeward.app.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.DataIssue;
import org.homeward.app.DataIssue.Source;
import org.homeward.app.FoundIssues;
import org.homeward.app.Problem;
import org.homeward.app.ReadRegisters;
import org.homeward.app.ReadReturns;
import org.homeward.app.ReturnReader;
import org.homeward.app.reading.FileSurvey;
import org.homeward.app.reading.Progress;
import org.homeward.domain.care.ReturnRows;

/** Keeps the list of issues true after returns or registers came in or were taken back. */
final class IssueWork {
    private final Books books;
    private final ReturnReader reader;
    private final LocalDate today;
    private final Progress progress;

    IssueWork(Books books, ReturnReader reader, Clock clock, Progress progress) {
        this.books = books;
        this.reader = reader;
        this.today = LocalDate.now(clock);
        this.progress = progress;
    }

    /** The reader with the regulator's list that is stored. */
    static ReturnReader knowing(ReturnReader reader, Books books) {
        return reader.knowing(
                books.position(LocalDate.MAX).book().facts().carer().providers(),
                books.authority().name());
    }

    /**
     * What an import found.
     *
     * @param looked all returns were looked at again
     * @param ofReturns what is wrong in all returns together
     */
    record Found(
            ReadReturns returns,
            ReadRegisters registers,
            List<FileSurvey> files,
            boolean looked,
            List<Problem> ofReturns) {}

    /** After an import; says whether the list of issues is as it was. */
    boolean keep(Found now) {
        Set<LocalDate> years = new HashSet<>();
        now.returns().listEpisodes().forEach(one -> years.add(one.yearEnd()));
        Set<String> names = new HashSet<>();
        now.files().forEach(file -> names.add(file.name()));
        FoundIssues found =
                new FoundIssues(today, progress)
                        .add(now.returns().problems(), Source.RETURN_ROW)
                        .add(now.ofReturns(), Source.RETURNS)
                        .add(now.registers().problems(), Source.REGISTER);
        return replace(
                found.over(
                        books.listIssues(),
                        old ->
                                switch (old.source()) {
                                    case RETURNS -> now.looked();
                                    case RETURN_ROW ->
                                            old.problem()
                                                    .about()
                                                    .yearEnd()
                                                    .filter(years::contains)
                                                    .isPresent();
                                    case REGISTER -> names.contains(old.problem().where().file());
                                }));
    }

    /** After an import was taken back: rows of returns are looked at again, nothing else is. */
    void keepAfterUndo() {
        List<ReturnRows> all = books.listReturns();
        ReturnReader checking = knowing(reader, books);
        List<Problem> problems = new ArrayList<>(checking.check(all));
        problems.addAll(
                RebuiltCare.of(
                                all,
                                checking,
                                books.position(LocalDate.MAX).book(),
                                Progress.UNHEARD)
                        .problems());
        Set<LocalDate> left = new HashSet<>();
        all.forEach(one -> left.add(one.yearEnd()));
        replace(
                new FoundIssues(today, progress)
                        .add(problems, Source.RETURNS)
                        .over(
                                books.listIssues(),
                                old ->
                                        old.source() == Source.RETURNS
                                                || old.problem()
                                                        .about()
                                                        .yearEnd()
                                                        .filter(year -> !left.contains(year))
                                                        .isPresent()));
    }

    private boolean replace(List<DataIssue> issues) {
        progress.orStop();
        boolean same = states(books.listIssues()).equals(states(issues));
        progress.orStop();
        books.replaceIssues(issues, progress);
        return same;
    }

    private static Map<String, DataIssue.State> states(List<DataIssue> issues) {
        Map<String, DataIssue.State> states = new HashMap<>();
        issues.forEach(issue -> states.put(issue.id(), issue.state()));
        return states;
    }
}
