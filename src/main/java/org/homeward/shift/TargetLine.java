package org.homeward.shift;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.homeward.domain.common.Plain;
import org.homeward.domain.money.NamedTarget;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.domain.money.TargetMeasure;

/**
 * The number the programme planned for the end of each month. Only children coming into and leaving
 * care change the number looked after; moving children between kinds of care never does.
 */
public final class TargetLine {
    /** Name of the line that the programme register sets. */
    public static final String PROGRAMME = "Programme";

    private final String name;
    private final TargetMeasure measure;
    private final NavigableMap<YearMonth, Integer> targets;

    private TargetLine(
            String name, TargetMeasure measure, NavigableMap<YearMonth, Integer> targets) {
        this.name = name;
        this.measure = measure;
        this.targets = targets;
    }

    /** Empty when the programme sets no target for the measure. */
    public static Optional<TargetLine> find(TargetMeasure measure, List<ProgrammeMonth> programme) {
        Function<ProgrammeMonth, OptionalInt> target =
                measure == TargetMeasure.LOOKED_AFTER
                        ? ProgrammeMonth::targetLookedAfter
                        : ProgrammeMonth::targetResidential;
        NavigableMap<YearMonth, Integer> targets = new TreeMap<>();
        for (ProgrammeMonth month : programme) {
            target.apply(month).ifPresent(number -> targets.put(month.month(), number));
        }
        return targets.isEmpty()
                ? Optional.empty()
                : Optional.of(new TargetLine(PROGRAMME, measure, targets));
    }

    /** Straight from the baseline to the goal, by days, at the end of each month between them. */
    public static TargetLine of(NamedTarget target) {
        NavigableMap<YearMonth, Integer> targets = new TreeMap<>();
        for (YearMonth month = YearMonth.from(target.baseline().on());
                month.atEndOfMonth().isBefore(target.goal().on());
                month = month.plusMonths(1)) {
            targets.put(month, between(target, month.atEndOfMonth()));
        }
        targets.put(YearMonth.from(target.goal().on()), target.goal().children());
        return new TargetLine(target.name(), target.measure(), targets);
    }

    private static int between(NamedTarget target, LocalDate day) {
        LocalDate from = target.baseline().on();
        double share =
                (double) ChronoUnit.DAYS.between(from, day)
                        / ChronoUnit.DAYS.between(from, target.goal().on());
        double change = target.goal().children() - target.baseline().children();
        return (int) Math.round(target.baseline().children() + change * share);
    }

    /** As it stands beside the line. */
    public String name() {
        return name;
    }

    public TargetMeasure measure() {
        return measure;
    }

    /** Targets by month, first to last. */
    public NavigableMap<YearMonth, Integer> targets() {
        return Collections.unmodifiableNavigableMap(targets);
    }

    /** Where the line begins: the first month's end and its number. */
    public NamedTarget.Mark start() {
        return mark(targets.firstEntry());
    }

    /** Where it ends. */
    public NamedTarget.Mark goal() {
        return mark(targets.lastEntry());
    }

    private static NamedTarget.Mark mark(Map.Entry<YearMonth, Integer> entry) {
        return new NamedTarget.Mark(entry.getKey().atEndOfMonth(), entry.getValue());
    }

    /** The target in force on a day: of the newest month that has ended; empty before the first. */
    public OptionalInt findOn(LocalDate day) {
        YearMonth ended = YearMonth.from(day.plusDays(1)).minusMonths(1);
        Map.Entry<YearMonth, Integer> entry = targets.floorEntry(ended);
        return entry == null ? OptionalInt.empty() : OptionalInt.of(entry.getValue());
    }

    /** What was counted less what was planned; empty before the programme. */
    public OptionalInt findGap(StockPoint point) {
        OptionalInt target = findOn(point.day());
        return target.isPresent()
                ? OptionalInt.of(counted(point) - target.getAsInt())
                : OptionalInt.empty();
    }

    /** Such as {@code 382 above plan}; empty before the programme. */
    public Optional<String> findGapInWords(StockPoint point) {
        OptionalInt gap = findGap(point);
        return gap.isPresent() ? Optional.of(inWords(gap.getAsInt())) : Optional.empty();
    }

    /** Such as {@code from 1,107 at the end of March 2018 to 707 at the end of March 2022}. */
    public String baseline() {
        return "from %s at the end of %s to %s at the end of %s"
                .formatted(
                        Plain.number(targets.firstEntry().getValue()),
                        Plain.month(targets.firstKey()),
                        Plain.number(targets.lastEntry().getValue()),
                        Plain.month(targets.lastKey()));
    }

    /** The number of a point that the line plans; residential care in the wide definition. */
    public int counted(StockPoint point) {
        return measure == TargetMeasure.LOOKED_AFTER
                ? point.total()
                : point.residential(ResidentialScope.WIDE);
    }

    private static String inWords(int gap) {
        if (gap == 0) {
            return "on plan";
        }
        return Plain.number(Math.abs(gap)) + (gap > 0 ? " above plan" : " below plan");
    }
}
