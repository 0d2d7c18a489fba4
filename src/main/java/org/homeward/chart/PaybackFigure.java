package org.homeward.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Plain;
import org.homeward.shift.cost.Payback;
import org.homeward.shift.cost.RealisedSaving;
import org.jfree.chart.JFreeChart;

/**
 * What moves to families saved so far, against the plan and against what the programme spends; the
 * month in which it pays back is marked with its range.
 */
final class PaybackFigure implements Figure {
    private static final int MONTHS_AFTER = 6;
    private final RealisedSaving saving;
    private final Payback payback;
    private final OptionalDouble movesAYearBefore;
    private final CostCaptions captions;

    PaybackFigure(
            RealisedSaving saving,
            Payback payback,
            OptionalDouble movesAYearBefore,
            CostCaptions captions) {
        this.saving = saving;
        this.payback = payback;
        this.movesAYearBefore = movesAYearBefore;
        this.captions = captions;
    }

    @Override
    public String id() {
        return "payback";
    }

    @Override
    public boolean isDrawable() {
        return saving.months().size() > 1 && saving.moves() > saving.unpriced();
    }

    @Override
    public String title() {
        if (!isDrawable()) {
            return "No saving can be shown so far";
        }
        if (!payback.isKnown()) {
            return "Saved %s; a break-even cannot be told yet"
                    .formatted(ShortPounds.words(saving.now().realised()));
        }
        if (payback.middle().isEmpty()) {
            return payback.early()
                    .map(best -> "Not paid back in ten years, at best " + Plain.month(best))
                    .orElse("Not paid back within ten years of " + Plain.month(payback.knownTo()));
        }
        YearMonth month = payback.middle().get();
        String verb = month.isAfter(payback.knownTo()) ? "Pays back" : "Paid back";
        if (payback.late().isEmpty()) {
            return "%s %s; at worst not within ten years".formatted(verb, Plain.month(month));
        }
        YearMonth early = payback.early().orElse(month);
        return early.equals(payback.late().get())
                ? "%s in %s".formatted(verb, Plain.month(month))
                : "%s %s, between %s and %s"
                        .formatted(
                                verb,
                                Plain.month(month),
                                Plain.month(early),
                                Plain.month(payback.late().get()));
    }

    @Override
    public String describe() {
        if (saving.moves() == 0) {
            return "No child has moved from residential care to a family since %s."
                    .formatted(Plain.day(saving.from()));
        }
        RealisedSaving.Month now = saving.now();
        return ("%s from residential care to a family since %s saved %s by actual days, planned %s;"
                        + " %s cashable, %s avoided%s. %s of the plan was lost by %s.%s%s")
                .formatted(
                        Plain.count(saving.moves(), "move", "moves"),
                        Plain.day(saving.from()),
                        ShortPounds.words(now.realised()),
                        ShortPounds.words(now.planned()),
                        ShortPounds.words(now.cashable()),
                        ShortPounds.words(now.avoided()),
                        now.notSaid().pence() == 0
                                ? ""
                                : ", %s not said".formatted(ShortPounds.words(now.notSaid())),
                        ShortPounds.words(now.lost()),
                        Plain.count(
                                saving.ended(),
                                "move that ended otherwise than planned",
                                "moves that ended otherwise than planned"),
                        saving.unpriced() == 0
                                ? ""
                                : " %s without a price count no saving."
                                        .formatted(Plain.count(saving.unpriced(), "move", "moves")),
                        payback.isKnown()
                                ? ""
                                : " Missing for a break-even: %s."
                                        .formatted(String.join("; ", payback.missing())));
    }

    @Override
    public String caption() {
        return captions.under(
                "Saving: the week in the home left, held at its price on the day before the move,"
                        + " less the week with the family, for each day there; own homes avoided,"
                        + " others cashable. "
                        + pace()
                        + " After "
                        + Plain.month(payback.knownTo())
                        + String.format(
                                Locale.UK,
                                ": the pace of the last twelve months, %d %% still placed after a"
                                        + " year (%s), range %d to %d %% with homes cheaper or"
                                        + " dearer",
                                Math.round(100 * payback.stability().middle()),
                                payback.stability().source(),
                                Math.round(100 * payback.stability().range().low()),
                                Math.round(100 * payback.stability().range().high())));
    }

    /** What part of the saving pays for the programme. */
    private String pace() {
        return movesAYearBefore.isPresent()
                ? String.format(
                        Locale.UK,
                        "Only moves above the pace before the programme (%.1f a year) pay for it:"
                                + " %d %% of all.",
                        movesAYearBefore.getAsDouble(),
                        Math.round(100 * payback.extraShare()))
                : "How many moved before the programme is not known.";
    }

    @Override
    public FigureTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (RealisedSaving.Month month : saving.months()) {
            rows.add(
                    List.of(
                            month.month().toString(),
                            "actual",
                            ShortPounds.cell(month.realised()),
                            ShortPounds.cell(month.cashable()),
                            ShortPounds.cell(month.avoided()),
                            ShortPounds.cell(month.planned()),
                            ShortPounds.cell(month.lost()),
                            paid(month.month(), Payback.Month::saved),
                            paid(month.month(), Payback.Month::spent)));
        }
        payback.months().stream()
                .filter(Payback.Month::isSupposed)
                .filter(month -> !month.month().atDay(1).isAfter(end()))
                .forEach(
                        month ->
                                rows.add(
                                        List.of(
                                                month.month().toString(),
                                                "supposed",
                                                "",
                                                "",
                                                "",
                                                "",
                                                "",
                                                ShortPounds.cell(month.saved()),
                                                ShortPounds.cell(month.spent()))));
        return new FigureTable(
                List.of(
                        "Month",
                        "Basis",
                        "Saved so far",
                        "of it cashable",
                        "of it avoided",
                        "Planned",
                        "Lost to ends not planned",
                        "Saved by moves above the pace before",
                        "Spent so far"),
                rows);
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        return isDrawable()
                ? new PaybackPicture(saving, payback, end()).draw(theme).framed(this)
                : Blank.framed(this, theme);
    }

    private String paid(YearMonth month, Function<Payback.Month, Money> value) {
        return payback.months().stream()
                .filter(m -> m.month().equals(month))
                .findFirst()
                .map(m -> ShortPounds.cell(value.apply(m)))
                .orElse("");
    }

    /** As far as something happens: the last of the crossings, the spending and the records. */
    private LocalDate end() {
        YearMonth last = payback.knownTo();
        for (Optional<YearMonth> month : List.of(payback.late(), payback.middle())) {
            if (month.isPresent() && month.get().isAfter(last)) {
                last = month.get();
            }
        }
        boolean goesOn = payback.isKnown() && payback.late().isEmpty();
        return (goesOn ? last.plusYears(Payback.YEARS_AHEAD) : last.plusMonths(MONTHS_AFTER))
                .atEndOfMonth();
    }
}
