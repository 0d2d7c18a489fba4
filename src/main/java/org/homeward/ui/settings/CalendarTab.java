package org.homeward.ui.settings;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.homeward.app.policy.CalendarDay;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.DateField;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.ReasonList;
import org.homeward.ui.kit.SidePane;
import org.homeward.ui.kit.Tables;
import org.kordamp.ikonli.feather.Feather;

/** The calendar that clocks in working days are counted with. */
final class CalendarTab extends BorderPane {
    private static final int YEARS_AROUND = 10;

    CalendarTab(CalendarViewModel model) {
        getStyleClass().add("pane");
        int now = model.asAt().getYear();
        var year =
                Fields.choice(
                        "settings-calendar-year",
                        "Year",
                        IntStream.rangeClosed(now - YEARS_AROUND, now + YEARS_AROUND)
                                .boxed()
                                .toList(),
                        String::valueOf,
                        model.yearProperty());
        var grid =
                new Grid<>(
                        "settings-calendar",
                        model.days(),
                        List.of(
                                Tables.date("Day", CalendarDay::day).wide(12),
                                Tables.text("", CalendarTab::weekday).wide(12),
                                Tables.text("What", CalendarTab::what).wide(44)),
                        new EmptyState(Feather.CALENDAR, "No bank holiday", "Choose a year."));
        setCenter(new VBox(year, grid));
        VBox.setVgrow(grid, javafx.scene.layout.Priority.ALWAYS);
        setRight(form(model));
    }

    private static SidePane form(CalendarViewModel model) {
        var day = new DateField("settings-day", "Day", model.asAt());
        day.valueProperty().subscribe(model.dayProperty()::set);
        var works = new CheckBox("People work on it although it would be a bank holiday");
        works.setId("settings-day-works");
        works.setWrapText(true);
        works.selectedProperty().bindBidirectional(model.workingProperty());
        var button = Buttons.main("settings-day-set", "Set the day", model::set);
        button.disableProperty().bind(model.underWay());
        var form =
                new VBox(
                        Cards.quiet(
                                "Bank holidays of England are computed. A day granted once, or one"
                                        + " that was moved, is set here. Clocks are counted with it"
                                        + " from then on."),
                        day,
                        Fields.line(
                                "settings-day-name", "What day it is", "", model.nameProperty()),
                        works,
                        new ReasonList("It is not set, because", model.refusals()),
                        button);
        form.getStyleClass().add("form");
        return SidePane.lasting("settings-day-form", "A day that is different", form);
    }

    private static String weekday(CalendarDay day) {
        return day.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static String what(CalendarDay day) {
        if (day.name().isEmpty()) {
            return "Bank holiday";
        }
        return day.name() + (day.working() ? " (a working day)" : " (no working day)");
    }
}
