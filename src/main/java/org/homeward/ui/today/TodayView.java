package org.homeward.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.app.review.CaseNews;
import org.homeward.app.view.Duty;
import org.homeward.app.view.HouseholdRow;
import org.homeward.app.view.RequestRow;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Listing;
import org.homeward.ui.kit.LoadState;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.Tables;
import org.homeward.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The working day: requests at the left, what is due at the right, four figures on top. */
public final class TodayView extends Page {
    private final TodayViewModel model;

    public TodayView(TodayViewModel model) {
        super(
                "today",
                "Today",
                "What needs doing, the longest waiting first. Enter opens the row.");
        this.model = model;
        var requests = requests();
        var due = new TabPane(duties(), stepDown(), news(), approvals(), unconfirmed());
        due.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        due.setId("today-due");
        var heading = new Label("Open requests");
        heading.getStyleClass().add("section-title");
        VBox.setVgrow(requests, Priority.ALWAYS);
        var left = new VBox(heading, requests);
        left.getStyleClass().add("pane");
        var split = new SplitPane(left, due);
        split.setDividerPositions(0.5);
        VBox.setVgrow(split, Priority.ALWAYS);
        var all = new VBox(new FiguresRow(model), split);
        all.getStyleClass().add("today");
        setCenter(all);
        setTools(Buttons.of("today-new-request", "New request (Ctrl+N)", model::newRequest));
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private Grid<RequestRow> requests() {
        List<Column<RequestRow, ?>> columns =
                List.of(
                        Tables.number("Days waiting", RequestRow::waitingDays).wide(7),
                        Tables.text("Children", RequestRow::names).wide(24),
                        Tables.of(
                                        "Kind",
                                        (RequestRow row) -> Optional.of(row.request().type()),
                                        Words::of)
                                .wide(19),
                        Tables.of(
                                        "Urgency",
                                        (RequestRow row) ->
                                                Optional.of(row.request().timing().urgency()),
                                        Words::of)
                                .wide(11),
                        Tables.date(
                                        "Needed by",
                                        (RequestRow row) -> row.request().timing().neededBy())
                                .wide(10));
        var none =
                new EmptyState(
                        Feather.CHECK_CIRCLE,
                        "No request is open",
                        "Every child who was waiting for a home has one.");
        return new Grid<>("today-requests", model.requests(), columns, none).onOpen(model::open);
    }

    private Tab duties() {
        List<Column<Duty, ?>> columns =
                List.of(
                        Tables.date("Due", Duty::dueOn).wide(10),
                        Tables.of(
                                        "Days left",
                                        (Duty d) -> Optional.of(d.daysLeft()),
                                        TodayView::left)
                                .wide(13),
                        Tables.text("For", Duty::subject).wide(14),
                        Tables.text("What", (Duty d) -> d.kind().label()).wide(24),
                        Tables.text("Why", Duty::sentence).wide(30),
                        Tables.text("Source", Duty::basis).wide(26));
        var none =
                new EmptyState(
                        Feather.CHECK_CIRCLE,
                        "No clock is running out",
                        "Emergencies outside the terms, temporary approvals, plans, notices,"
                                + " requests to complete and visits are counted here.");
        var grid = new Grid<>("today-duties", model.duties(), columns, none).onOpen(model::open);
        return tab("Clocks", model.duties(), grid);
    }

    private static String left(int days) {
        return days < 0 ? "overdue by " + -days : days == 0 ? "today" : String.valueOf(days);
    }

    private Tab stepDown() {
        List<Column<Duty, ?>> columns =
                List.of(
                        Tables.date("Due", Duty::dueOn).wide(10),
                        Tables.of(
                                        "Days left",
                                        (Duty d) -> Optional.of(d.daysLeft()),
                                        TodayView::left)
                                .wide(13),
                        Tables.text("Child", Duty::subject).wide(14),
                        Tables.text("Next", Duty::sentence).wide(36));
        var none =
                new EmptyState(
                        Feather.CHECK_CIRCLE,
                        "Nothing is due on the way to a family",
                        "Flags to screen, reviews, blockers and check-ins of the next 14 days"
                                + " stand here.");
        var grid =
                new Grid<>("today-stepdown", model.stepDown(), columns, none).onOpen(model::open);
        return tab("Step-down", model.stepDown(), grid);
    }

    private Tab news() {
        List<Column<CaseNews, ?>> columns =
                List.of(
                        Tables.text("Child", (CaseNews one) -> one.child().name()).wide(14),
                        Tables.text("New", (CaseNews one) -> String.join(" ", one.news())).wide(40),
                        Tables.date("Reviewed", (CaseNews one) -> one.last().heldOn()).wide(9));
        var none =
                new EmptyState(
                        Feather.CHECK_CIRCLE,
                        "Nothing is new for open cases",
                        "A freed bed, a new approval, a needs review or a notice since the last"
                                + " step-down review is shown here.");
        var grid = new Grid<>("today-news", model.news(), columns, none).onOpen(model::open);
        return tab("News", model.news(), grid);
    }

    private Tab approvals() {
        List<Column<HouseholdRow, ?>> columns =
                List.of(
                        Tables.maybeDate("Review due", TodayView::reviewDue).wide(9),
                        household(),
                        Tables.number(
                                        "Children there",
                                        (HouseholdRow row) -> row.vacancy().filled())
                                .wide(9));
        var none =
                new EmptyState(
                        Feather.CHECK_CIRCLE,
                        "No approval review is due",
                        "Nothing within 28 days of the as-at day.");
        var grid =
                new Grid<>("today-approvals", model.approvals(), columns, none).onOpen(model::open);
        return tab("Approvals", model.approvals(), grid);
    }

    private Tab unconfirmed() {
        List<Column<HouseholdRow, ?>> columns =
                List.of(
                        Tables.maybeNumber("Confirmed, days ago", HouseholdRow::confirmedDaysAgo)
                                .wide(11),
                        household(),
                        Tables.number("Free places", (HouseholdRow row) -> row.vacancy().free())
                                .wide(8));
        var none =
                new EmptyState(
                        Feather.CHECK_CIRCLE,
                        "Every vacancy is confirmed",
                        "All who have room said so within 7 days of the as-at day.");
        var grid =
                new Grid<>("today-unconfirmed", model.unconfirmed(), columns, none)
                        .onOpen(model::open);
        return tab("To confirm", model.unconfirmed(), grid);
    }

    private static Column<HouseholdRow, String> household() {
        return Tables.text("Household", (HouseholdRow row) -> row.household().name()).wide(20);
    }

    private static Optional<LocalDate> reviewDue(HouseholdRow row) {
        return row.household().approval().reviewDue();
    }

    /** The number of rows stands in the tab's title, so that all kinds are seen at once. */
    private static <R> Tab tab(String words, Listing<R> rows, Grid<R> grid) {
        grid.getStyleClass().add("pane");
        var tab = new Tab(words, grid);
        tab.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words + "  " + count(rows),
                                rows.rows(),
                                rows.stateProperty()));
        return tab;
    }

    private static <R> String count(Listing<R> rows) {
        return rows.stateProperty().get() == LoadState.READY
                ? Integer.toString(rows.rows().size())
                : "";
    }
}
