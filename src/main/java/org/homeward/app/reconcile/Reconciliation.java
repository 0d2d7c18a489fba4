package org.homeward.app.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.domain.care.PublishedFigure;
import org.homeward.domain.common.ChildId;
import org.homeward.position.CarePosition;
import org.homeward.shift.Flow;
import org.homeward.shift.Flows;
import org.homeward.shift.StockScope;

/**
 * Lays what the data give beside what was published for the same 31 March and says what explains a
 * difference, as far as the data tell. Published counts leave short breaks (V3, V4) out.
 */
public final class Reconciliation {
    /** Publications to this year counted hostels among homes; later ones do not. */
    private static final int LAST_OF_OLD_SERIES = 2017;

    private static final String STARTS = "starts";
    private static final String CEASES = "ceases";

    private final PublishedFigures published;

    public Reconciliation(PublishedFigures published) {
        this.published = published;
    }

    /** What can be compared, by the names that tables of figures use. */
    public static List<String> measures() {
        return Stream.concat(
                        Arrays.stream(Measure.values()).map(Measure::code),
                        Stream.of(STARTS, CEASES))
                .toList();
    }

    /** Areas to compare with. */
    public Set<String> areas() {
        return published.areas();
    }

    /** The area that the authority is, if there are figures of it. */
    public Optional<String> findArea(String authority) {
        return published.findArea(authority);
    }

    /** Empty when nothing was published of that area and year. */
    public List<Compared> compare(CarePosition position, String area, LocalDate yearEnd) {
        List<Counted> all = Counted.on(yearEnd, position);
        List<Compared> compared = new ArrayList<>();
        for (PublishedFigure figure : published.list(area, yearEnd.getYear())) {
            Measure.find(figure.measure())
                    .ifPresent(measure -> compared.add(stock(figure, measure, all, yearEnd)));
        }
        compared.addAll(flows(position, area, yearEnd));
        return compared;
    }

    private static Compared stock(
            PublishedFigure figure, Measure measure, List<Counted> all, LocalDate yearEnd) {
        int with = (int) all.stream().filter(measure::counts).count();
        int ours =
                (int) all.stream().filter(c -> !c.isShortBreak()).filter(measure::counts).count();
        return compared(
                figure, measure.label(), ours, yearEnd, why(figure, measure, all, ours, with));
    }

    private static String why(
            PublishedFigure figure, Measure measure, List<Counted> all, int ours, int with) {
        if (figure.value().isEmpty()) {
            return "Published as too small to show (1 to 5, or to protect such a figure).";
        }
        int off = ours - figure.value().getAsInt();
        if (off == 0) {
            return "";
        }
        List<String> why = new ArrayList<>();
        if (isCloser(with, ours, figure.value().getAsInt())) {
            why.add(
                    "With the %d children on short breaks it would be %d."
                            .formatted(with - ours, with));
        }
        if (isRounded(figure, off)) {
            why.add("The published figure is rounded.");
        }
        if (measure.isDerived() && Math.abs(off) <= 2) {
            why.add("The published figure is worked out from a percentage, to within 2.");
        }
        long ageless = all.stream().filter(c -> c.band().isEmpty()).count();
        if (measure.needsAge() && ageless > 0) {
            why.add("%d children have no date of birth.".formatted(ageless));
        }
        if (isSeriesBroken(measure, figure.year())) {
            why.add("The kinds of placement were grouped otherwise until 2017.");
        }
        return why.isEmpty() ? "Nothing in the data explains it." : String.join(" ", why);
    }

    private static boolean isCloser(int with, int ours, int published) {
        return with != ours && Math.abs(with - published) < Math.abs(ours - published);
    }

    /** England is published to the nearest ten. */
    private static boolean isRounded(PublishedFigure figure, int off) {
        return figure.value().orElse(1) % 10 == 0 && Math.abs(off) <= 5;
    }

    private static boolean isSeriesBroken(Measure measure, int year) {
        return switch (measure) {
            case HOMES_OLD, OTHER_COMMUNITY -> year > LAST_OF_OLD_SERIES;
            case HOMES, SUPPORTED, OTHER_RESIDENTIAL -> year <= LAST_OF_OLD_SERIES;
            default -> false;
        };
    }

    /** Children, each once, however often they came or left in the year. */
    private List<Compared> flows(CarePosition position, String area, LocalDate yearEnd) {
        LocalDate from = yearEnd.minusYears(1).plusDays(1);
        Set<ChildId> started = new HashSet<>();
        Set<ChildId> ceased = new HashSet<>();
        for (Flow flow : Flows.between(position, StockScope.PUBLISHED, from, yearEnd).list()) {
            if (flow.isEntry()) {
                started.add(flow.child());
            }
            if (flow.isExit()) {
                ceased.add(flow.child());
            }
        }
        List<Compared> compared = new ArrayList<>();
        for (PublishedFigure figure : published.list(area, yearEnd.getYear())) {
            if (figure.measure().equals(STARTS)) {
                compared.add(flow(figure, "Started in the year", started.size(), yearEnd));
            } else if (figure.measure().equals(CEASES)) {
                compared.add(flow(figure, "Ceased in the year", ceased.size(), yearEnd));
            }
        }
        return compared;
    }

    private static Compared flow(
            PublishedFigure figure, String label, int ours, LocalDate yearEnd) {
        int off = figure.value().isEmpty() ? 0 : ours - figure.value().getAsInt();
        String why =
                off == 0
                        ? ""
                        : isRounded(figure, off)
                                ? "The published figure is rounded."
                                : "Published counts are revised in later releases; otherwise"
                                        + " nothing in the data explains it.";
        return compared(figure, label, ours, yearEnd, why);
    }

    private static Compared compared(
            PublishedFigure figure, String label, int ours, LocalDate yearEnd, String why) {
        OptionalInt value = figure.value();
        return new Compared(yearEnd, figure.area(), label, value, ours, why, figure.source());
    }
}
