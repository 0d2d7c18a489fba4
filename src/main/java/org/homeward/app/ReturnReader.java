package org.homeward.app;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.carer.RegisteredProvider;

/**
 * Reads statutory returns: folders, single tables, workbooks, zip files, XML. It never throws for
 * what is in a file: a bad row or a file of another kind becomes a problem with its place.
 */
public interface ReturnReader {
    /**
     * Reads everything once; tables are recognised by their columns, never by their name. Throws
     * {@link org.homeward.app.reading.Stopped} when asked to stop.
     */
    ReadReturns read(List<Path> paths, ReadingChoices choices, Progress progress);

    /**
     * Every broken rule of every row, each return compared with all others. Rows that were read
     * long ago and kept are as good as rows just read.
     */
    List<Problem> check(List<ReturnRows> returns, Progress progress);

    /** Derives what happened from all rows of all returns, the newest return having the say. */
    CanonicalCare canonical(List<ReturnRows> returns, Progress progress);

    /**
     * The same, checking against the regulator's list of providers too.
     *
     * @param authority whose returns they are; its own homes are told by its name
     */
    ReturnReader knowing(Collection<RegisteredProvider> list, String authority);

    /** How often each rule is broken: what {@link #check} lists, counted. */
    default ProblemCounts countBroken(List<ReturnRows> returns, Progress progress) {
        ProblemCounts counts = new ProblemCounts();
        counts.addAll(check(returns, progress));
        return counts;
    }

    /** Checks without being heard. */
    default List<Problem> check(List<ReturnRows> returns) {
        return check(returns, Progress.UNHEARD);
    }

    /** Derives without being heard. */
    default CanonicalCare canonical(List<ReturnRows> returns) {
        return canonical(returns, Progress.UNHEARD);
    }

    /** Reads files as they say themselves. */
    default ReadReturns read(List<Path> paths) {
        return read(paths, ReadingChoices.NONE, Progress.UNHEARD);
    }
}
