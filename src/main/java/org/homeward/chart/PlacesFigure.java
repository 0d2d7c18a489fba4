package org.homeward.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Suppression;
import org.homeward.shift.KindGroup;
import org.jfree.chart.JFreeChart;

/** Places with approved foster carers: who fills them, which could take a child today. */
public final class PlacesFigure implements Figure {
    private static final int TODAY = 2;

    private final Authority authority;
    private final LocalDate day;
    private final List<Bar> bars;

    /**
     * One bar.
     *
     * @param places empty where it is hidden
     */
    public record Bar(String name, OptionalInt places) {}

    /** Filled, held, could take today, nobody has said, not available: in this order. */
    public PlacesFigure(Authority authority, LocalDate day, List<Bar> bars) {
        this.authority = authority;
        this.day = day;
        this.bars = List.copyOf(bars);
    }

    @Override
    public String id() {
        return "places";
    }

    @Override
    public String title() {
        return isDrawable()
                ? Plain.count(bars.get(TODAY).places().orElse(0), "place", "places")
                        + " could take a child today"
                : "No places are recorded";
    }

    @Override
    public String describe() {
        return "Places on %s: %s."
                .formatted(
                        Plain.day(day),
                        bars.stream()
                                .map(bar -> bar.name() + " " + Numbers.shown(bar.places()))
                                .collect(Collectors.joining("; ")));
    }

    @Override
    public String caption() {
        return "Places in the terms of approved households, own and agency ones on the register."
                + " Hatched: free, but not usable today. Source: register of foster carers of %s.%s"
                        .formatted(
                                authority.name(),
                                authority.sample() ? " SAMPLE: all people are invented." : "");
    }

    @Override
    public FigureTable table() {
        return new FigureTable(
                List.of("Places", "Number"),
                bars.stream()
                        .map(bar -> List.of(bar.name(), Suppression.shown(bar.places())))
                        .toList());
    }

    @Override
    public boolean isDrawable() {
        return bars.stream().anyMatch(bar -> bar.places().orElse(0) > 0);
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        int highest = bars.stream().mapToInt(bar -> bar.places().orElse(0)).max().orElse(1);
        Canvas canvas = new Canvas(theme, day.minusDays(1), day).upTo(highest * 1.1);
        Bars drawn = new Bars(theme);
        for (int place = 0; place < bars.size(); place++) {
            Bar bar = bars.get(place);
            int number = bar.places().orElse(0);
            if (place > TODAY) {
                drawn.addHatched(place, 0, number, theme.of(KindGroup.AGENCY_FOSTER));
            } else {
                drawn.add(
                        place,
                        0,
                        number,
                        place < TODAY ? theme.of(KindGroup.OWN_FOSTER) : theme.second());
            }
            drawn.say(canvas.plot(), place, number, Numbers.shown(bar.places()));
        }
        drawn.into(canvas.plot(), bars.stream().map(Bar::name).toArray(String[]::new));
        return canvas.framed(this);
    }
}
