package org.homeward.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.homeward.app.reading.FileSurvey;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.common.ChildId;
import org.homeward.position.Facts;
import org.homeward.position.FactsBuilder;

/**
 * What the files of returns hold. Every row of an episode table is either in a return or in a
 * problem that says why not.
 *
 * @param rows rows read, by table, those in quarantine included
 * @param children different children, by table
 * @param returns oldest first, one a collection year
 * @param problems everything wrong in the rows, and files that could not be used
 * @param quarantined rows that could not be used
 * @param files what each file was found to be
 */
public record ReadReturns(
        SortedMap<String, Integer> rows,
        SortedMap<String, Integer> children,
        List<ReadReturn> returns,
        List<Problem> problems,
        int quarantined,
        List<FileSurvey> files) {
    public ReadReturns {
        rows = new TreeMap<>(rows);
        children = new TreeMap<>(children);
        returns = List.copyOf(returns);
        problems = List.copyOf(problems);
        files = List.copyOf(files);
    }

    /**
     * One return.
     *
     * @param told works out what its rows say; asked each time, since rows are smaller than facts
     */
    public record ReadReturn(ReturnRows episodes, Supplier<Facts> told) {
        /** Children of the header with the unaccompanied, scores and missing periods. */
        public Facts facts() {
            return told.get();
        }
    }

    /** The episode rows of every return. */
    public List<ReturnRows> listEpisodes() {
        return returns.stream().map(ReadReturn::episodes).toList();
    }

    /** The facts of all returns; of a child the newest header that says anything has the say. */
    public Facts facts() {
        Map<ChildId, Child> children = new LinkedHashMap<>();
        Map<List<Object>, MissingPeriod> missing = new LinkedHashMap<>();
        FactsBuilder all = new FactsBuilder();
        for (ReadReturn one : returns) {
            Facts facts = one.facts();
            facts.child()
                    .children()
                    .forEach(child -> children.merge(child.id(), child, ReadReturns::newer));
            facts.child().sdqScores().forEach(all::add);
            facts.child()
                    .missing()
                    .forEach(m -> missing.put(List.of(m.child(), m.span().start()), m));
        }
        children.values().forEach(all::add);
        missing.values().forEach(all::add);
        return all.build();
    }

    private static Child newer(Child before, Child now) {
        return now.identity().equals(Identity.UNKNOWN) ? before : now;
    }

    /** Files that could not be used at all. */
    public List<Problem> refusedFiles() {
        return problems.stream().filter(problem -> problem.rule().equals(Problem.FILE)).toList();
    }
}
