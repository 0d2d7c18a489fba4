package org.homeward.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.care.TableRow;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.child.SdqScore;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.position.Facts;

/**
 * The tables of the sample's returns beside the episodes: header, unaccompanied children, health
 * and wellbeing, missing periods.
 */
final class OtherTables {
    private static final int FIRST_LINE = 2;
    private static final int LETTERS_FROM = 2025;
    private static final int DAYS_AFTER_BIRTH = 5_700;

    private final Map<ChildId, Child> children = new HashMap<>();
    private final Map<ChildId, CareHistory> histories = new HashMap<>();
    private final Map<String, SdqScore> scores = new HashMap<>();
    private final Facts facts;

    private OtherTables(Facts facts) {
        this.facts = facts;
        facts.child().children().forEach(child -> children.put(child.id(), child));
        facts.child().sdqScores().forEach(s -> scores.put(s.child() + " " + s.yearEnd(), s));
        Map<ChildId, List<Episode>> episodes = new HashMap<>();
        facts.care()
                .episodes()
                .forEach(e -> episodes.computeIfAbsent(e.child(), c -> new ArrayList<>()).add(e));
        episodes.forEach((child, list) -> histories.put(child, new CareHistory(child, list)));
    }

    static List<ReturnRows> with(List<ReturnRows> returns, Facts facts) {
        OtherTables tables = new OtherTables(facts);
        return returns.stream()
                .map(one -> new ReturnRows(one.yearEnd(), one.label(), one.rows(), tables.of(one)))
                .toList();
    }

    private List<TableRow> of(ReturnRows one) {
        Set<ChildId> here = new LinkedHashSet<>();
        one.rows().forEach(row -> here.add(row.child()));
        LocalDate end = one.yearEnd();
        Rows rows = new Rows();
        for (ChildId id : here) {
            Child child = children.getOrDefault(id, Child.unknown(id));
            rows.add("header", id, header(child, end));
            child.identity()
                    .unaccompanied()
                    .ifPresent(span -> rows.add("uasc", id, alone(child, span, end)));
            if (isLongLookedAfter(id, end)) {
                rows.add("oc2", id, health(child, end));
            }
        }
        facts.child().missing().stream()
                .filter(period -> isIn(end, period.span().start()))
                .filter(period -> here.contains(period.child()))
                .forEach(period -> rows.add("missing", period.child(), missing(period)));
        return rows.all;
    }

    private static final class Rows {
        private final List<TableRow> all = new ArrayList<>();
        private final Map<String, Integer> lines = new HashMap<>();

        void add(String table, ChildId child, List<String> cells) {
            int line = lines.merge(table, 1, Integer::sum) + FIRST_LINE - 1;
            all.add(new TableRow(table, child, cells, new RowSource(table + ".csv", line)));
        }
    }

    private static boolean isIn(LocalDate yearEnd, LocalDate day) {
        return !day.isAfter(yearEnd) && day.isAfter(yearEnd.minusYears(1));
    }

    private List<String> header(Child child, LocalDate end) {
        boolean mother =
                child.identity().mother() && motherSince(child).filter(end::isBefore).isEmpty();
        return List.of(
                child.id().text(),
                sex(child, end),
                day(child.identity().bornOn()),
                child.identity().ethnicity(),
                child.identity().upn(),
                child.identity().sex() == Sex.FEMALE ? (mother ? "1" : "0") : "",
                mother ? day(motherSince(child)) : "",
                "");
    }

    /** The birth of a mother's child, told by her own. */
    private static Optional<LocalDate> motherSince(Child child) {
        int more = Math.floorMod(child.id().hashCode(), 200);
        return child.identity().bornOn().map(born -> born.plusDays(DAYS_AFTER_BIRTH + more));
    }

    private List<String> alone(Child child, DateSpan span, LocalDate end) {
        return List.of(
                child.id().text(),
                sex(child, end),
                day(child.identity().bornOn()),
                day(span.findEnd()));
    }

    private List<String> health(Child child, LocalDate end) {
        int age =
                child.identity()
                        .bornOn()
                        .map(born -> org.homeward.domain.common.Age.on(end, born))
                        .orElse(0);
        int draw = Math.floorMod((child.id() + " " + end).hashCode(), 100);
        boolean misuse = age > 12 && draw < 4;
        Optional<SdqScore> score = Optional.ofNullable(scores.get(child.id() + " " + end));
        return List.of(
                child.id().text(),
                day(child.identity().bornOn()),
                score.map(s -> Integer.toString(s.score())).orElse(""),
                score.isEmpty() && age >= 4 && age <= 16 ? "SDQ4" : "",
                age < 10 ? "" : flag(draw < 3),
                age < 5 ? flag(draw < 90) : "",
                flag(draw < 88),
                flag(draw < 82),
                flag(draw < 91),
                flag(misuse),
                misuse ? flag(draw < 2) : "",
                misuse && draw >= 2 ? "1" : "");
    }

    private static String flag(boolean yes) {
        return yes ? "1" : "0";
    }

    private static List<String> missing(MissingPeriod period) {
        return List.of(
                period.child().text(),
                "",
                period.kind(),
                day(Optional.of(period.span().start())),
                day(period.span().findEnd()));
    }

    /** In care on the last day of the year and on every day of the year before it. */
    private boolean isLongLookedAfter(ChildId child, LocalDate end) {
        return Optional.ofNullable(histories.get(child))
                .flatMap(history -> history.findPeriodOn(end))
                .filter(period -> !period.start().isAfter(end.minusYears(1)))
                .isPresent();
    }

    private static String sex(Child child, LocalDate end) {
        boolean letters = end.getYear() >= LETTERS_FROM;
        return switch (child.identity().sex()) {
            case MALE -> letters ? "M" : "1";
            case FEMALE -> letters ? "F" : "2";
            case UNKNOWN -> letters ? "U" : "";
        };
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(
                        d ->
                                "%02d/%02d/%04d"
                                        .formatted(
                                                d.getDayOfMonth(), d.getMonthValue(), d.getYear()))
                .orElse("");
    }
}
