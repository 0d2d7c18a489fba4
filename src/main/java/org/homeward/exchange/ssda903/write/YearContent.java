package org.homeward.exchange.ssda903.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.child.SdqScore;
import org.homeward.domain.common.ChildId;
import org.homeward.position.CareBook;

/**
 * What stands in the return of one year. Episodes are the rows as they were read. A child stands in
 * the header of each year that tells something of it, others in that of the newest year.
 *
 * @param header children whose identity is known
 */
record YearContent(
        ReturnRows episodes,
        List<Child> header,
        List<SdqScore> scores,
        List<MissingPeriod> missing) {

    static List<YearContent> of(List<ReturnRows> returns, CareBook book) {
        List<ReturnRows> oldestFirst =
                returns.stream().sorted((a, b) -> a.yearEnd().compareTo(b.yearEnd())).toList();
        Set<ChildId> everywhere = new HashSet<>();
        oldestFirst.forEach(one -> everywhere.addAll(childrenOf(one)));
        List<YearContent> years = new ArrayList<>();
        for (int i = 0; i < oldestFirst.size(); i++) {
            boolean last = i + 1 == oldestFirst.size();
            LocalDate from = i == 0 ? LocalDate.MIN : oldestFirst.get(i - 1).yearEnd();
            LocalDate to = last ? LocalDate.MAX : oldestFirst.get(i).yearEnd();
            List<SdqScore> scores = scores(book, oldestFirst.get(i).yearEnd());
            List<MissingPeriod> missing = missing(book, from, to);
            Set<ChildId> here = childrenOf(oldestFirst.get(i));
            scores.forEach(score -> here.add(score.child()));
            missing.forEach(period -> here.add(period.child()));
            List<Child> header =
                    children(book)
                            .filter(
                                    child ->
                                            here.contains(child.id())
                                                    || (last && !everywhere.contains(child.id())))
                            .toList();
            years.add(new YearContent(oldestFirst.get(i), header, scores, missing));
        }
        return years;
    }

    /** The year the return ends in, which names its folder. */
    String name() {
        return String.valueOf(episodes.yearEnd().getYear());
    }

    private static Set<ChildId> childrenOf(ReturnRows rows) {
        Set<ChildId> children = new TreeSet<>();
        rows.rows().stream().map(EpisodeRow::child).forEach(children::add);
        return children;
    }

    private static Stream<Child> children(CareBook book) {
        return book.facts().child().children().stream()
                .filter(child -> !child.identity().equals(Identity.UNKNOWN))
                .sorted((a, b) -> a.id().compareTo(b.id()));
    }

    private static List<SdqScore> scores(CareBook book, LocalDate yearEnd) {
        return book.facts().child().sdqScores().stream()
                .filter(score -> score.yearEnd().equals(yearEnd))
                .toList();
    }

    /** Periods that start after one day and by another. */
    private static List<MissingPeriod> missing(CareBook book, LocalDate after, LocalDate to) {
        return book.facts().child().missing().stream()
                .filter(m -> m.span().start().isAfter(after) && !m.span().start().isAfter(to))
                .toList();
    }
}
