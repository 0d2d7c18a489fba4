package org.homeward.ui.plan;

import java.util.List;
import org.homeward.app.target.ChosenLine;
import org.homeward.app.target.TargetWords;
import org.homeward.shift.target.MissedTarget;
import org.homeward.shift.target.YearRecord;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Tables;
import org.kordamp.ikonli.feather.Feather;

/** The tables of the plan. */
final class PlanTables {
    private final PlanViewModel model;

    PlanTables(PlanViewModel model) {
        this.model = model;
    }

    Grid<ChosenLine> lines() {
        List<Column<ChosenLine, ?>> columns =
                List.of(
                        Tables.text("Target", (ChosenLine l) -> l.line().name()).wide(22),
                        Tables.text("Counts", (ChosenLine l) -> l.line().measure().label())
                                .wide(20),
                        Tables.date("From", (ChosenLine l) -> l.line().start().on()).wide(10),
                        Tables.number("Number", (ChosenLine l) -> l.line().start().children())
                                .wide(8),
                        Tables.date("To", (ChosenLine l) -> l.line().goal().on()).wide(10),
                        Tables.number("Goal", (ChosenLine l) -> l.line().goal().children()).wide(8),
                        Tables.text("Source", ChosenLine::source).wide(30));
        return new Grid<>(
                        "plan-lines",
                        model.lines(),
                        columns,
                        new EmptyState(
                                Feather.TARGET,
                                "No target yet",
                                "Press New target, or import the programme register."))
                .onOpen(this::open);
    }

    private void open(ChosenLine line) {
        model.choose(line.id());
        line.named().ifPresentOrElse(model.form()::take, model.form()::close);
    }

    Grid<TargetWords.WayLine> ways() {
        List<Column<TargetWords.WayLine, ?>> columns =
                List.of(
                        Tables.text("Way", TargetWords.WayLine::way).wide(28),
                        Tables.text("Entries", TargetWords.WayLine::entries).wide(22),
                        Tables.text("Exits", TargetWords.WayLine::exits).wide(34),
                        Tables.text("Ever achieved?", TargetWords.WayLine::achieved).wide(60));
        return new Grid<>(
                "plan-ways",
                model.ways(),
                columns,
                none(
                        "Nothing to solve",
                        "It needs a goal after the newest count, a whole year on record, and a"
                                + " target of children looked after: only entries and exits change"
                                + " that number."));
    }

    Grid<TargetWords.Part> parts() {
        List<Column<TargetWords.Part, ?>> columns =
                List.of(
                        Tables.text("What", TargetWords.Part::what).wide(30),
                        Tables.text("Children", TargetWords.Part::children).wide(12),
                        Tables.text("Why", TargetWords.Part::why).wide(70));
        return new Grid<>(
                "plan-parts",
                model.parts(),
                columns,
                none(
                        "Not told",
                        "It needs a return that covers the day on which the line begins."));
    }

    Grid<MissedTarget.ExitsOf> exits() {
        List<Column<MissedTarget.ExitsOf, ?>> columns =
                List.of(
                        Tables.text("Left care", (MissedTarget.ExitsOf e) -> e.reason().label())
                                .wide(34),
                        Tables.number("First year on record", MissedTarget.ExitsOf::before)
                                .wide(18),
                        Tables.number("Newest year", MissedTarget.ExitsOf::last).wide(14));
        return new Grid<>(
                "plan-exits",
                model.exits(),
                columns,
                none("Not told", "It needs two whole years on record."));
    }

    Grid<YearRecord> years() {
        List<Column<YearRecord, ?>> columns =
                List.of(
                        Tables.text("Year to 31 March", (YearRecord y) -> "" + y.year()).wide(16),
                        Tables.number("At its start", YearRecord::opening).wide(12),
                        Tables.number("Came into care", YearRecord::entries).wide(14),
                        Tables.number("Left care", YearRecord::exits).wide(12),
                        Tables.number("At its end", YearRecord::closing).wide(12),
                        Tables.text("Exits for 100 children", TargetWords::rate).wide(20));
        return new Grid<>(
                "plan-years",
                model.years(),
                columns,
                none("No whole year", "Import the return of a whole year to 31 March."));
    }

    private static EmptyState none(String title, String what) {
        return new EmptyState(Feather.TARGET, title, what);
    }
}
