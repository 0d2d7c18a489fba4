package org.homeward.ui.child;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;

/** The latest assessments side by side, domain by domain. */
record NeedsTrend(List<LocalDate> days, List<Row> rows) {
    private static final int AT_MOST = 3;

    /** Which way a domain went between the last two assessments that know it. */
    enum Direction {
        LESS_NEED,
        SAME,
        MORE_NEED
    }

    /** One domain; a level is empty when it was not assessed. */
    record Row(NeedDomain domain, List<Optional<NeedLevel>> levels, Optional<Direction> trend) {}

    /** From assessments in order of their days, oldest first. */
    static NeedsTrend of(List<NeedsAssessment> assessments) {
        var latest =
                assessments.subList(Math.max(0, assessments.size() - AT_MOST), assessments.size());
        return new NeedsTrend(
                latest.stream().map(NeedsAssessment::assessedOn).toList(),
                Arrays.stream(NeedDomain.values()).map(domain -> row(domain, latest)).toList());
    }

    private static Row row(NeedDomain domain, List<NeedsAssessment> latest) {
        var levels = latest.stream().map(a -> a.findLevel(domain)).toList();
        var known = levels.stream().flatMap(Optional::stream).toList();
        int last = known.size() - 1;
        return new Row(
                domain,
                levels,
                last < 1
                        ? Optional.empty()
                        : Optional.of(direction(known.get(last - 1), known.get(last))));
    }

    private static Direction direction(NeedLevel before, NeedLevel now) {
        int change = now.compareTo(before);
        if (change == 0) {
            return Direction.SAME;
        }
        return change < 0 ? Direction.LESS_NEED : Direction.MORE_NEED;
    }
}
