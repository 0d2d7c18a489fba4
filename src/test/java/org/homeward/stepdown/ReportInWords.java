package org.homeward.stepdown;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.HomeReport;
import org.homeward.domain.review.Incidents;
import org.homeward.domain.review.Relations;
import org.homeward.domain.review.Schooling;

/** A report of a home written as words such as {@code all=3 serious=1 last=2018-03-01 adults=2}. */
public final class ReportInWords {
    private final Map<String, String> figures = new HashMap<>();

    private ReportInWords(String words) {
        for (String word : words.strip().split(" +")) {
            if (!word.isEmpty()) {
                String[] pair = word.split("=");
                figures.put(pair[0], pair[1]);
            }
        }
    }

    public static HomeReport report(ChildId child, LocalDate until, int days, String words) {
        var read = new ReportInWords(words);
        return new HomeReport(
                child,
                DateSpan.of(until.minusDays(days), until),
                new Incidents(
                        read.number("all"),
                        read.number("serious"),
                        Optional.ofNullable(read.figures.get("last")).map(LocalDate::parse),
                        read.number("missing"),
                        read.number("exploited"),
                        read.number("substance")),
                new Relations(read.number("adults"), read.answer("visits")),
                new Schooling(
                        read.number("attendance"),
                        read.answer("settled"),
                        read.answer("excluded"),
                        read.answer("change"),
                        read.answer("keeps")),
                "",
                new Recorded("home", until));
    }

    private OptionalInt number(String name) {
        String figure = figures.get(name);
        return figure == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(figure));
    }

    private Answer answer(String name) {
        String figure = figures.get(name);
        return figure == null ? Answer.UNKNOWN : Answer.valueOf(figure);
    }
}
