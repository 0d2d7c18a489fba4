package org.homeward.store;

import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.domain.care.PublishedFigure;

/** Figures that were published, one an area, year and measure. */
final class PublishedTable {

    static final Table<PublishedFigure> TABLE =
            Table.<PublishedFigure>named("published_figure")
                    .with("area", PublishedFigure::area)
                    .with("year_ending", f -> (long) f.year())
                    .with("measure", PublishedFigure::measure)
                    .with(
                            "figure",
                            f ->
                                    f.value().isEmpty()
                                            ? Optional.empty()
                                            : Optional.of((long) f.value().getAsInt()))
                    .with("figure_source", PublishedFigure::source)
                    .keyedBy("area", "year_ending", "measure")
                    .readBy(
                            row ->
                                    new PublishedFigure(
                                            row.count("year_ending"),
                                            row.text("area"),
                                            row.text("measure"),
                                            row.findNumber("figure")
                                                    .map(n -> OptionalInt.of(Math.toIntExact(n)))
                                                    .orElse(OptionalInt.empty()),
                                            row.text("figure_source")));

    private PublishedTable() {}
}
