package org.homeward.ui.reports;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Outcome;
import org.homeward.app.report.Audience;
import org.homeward.app.report.MakeMonthlyReport;
import org.homeward.app.report.MonthlyReport;
import org.homeward.app.report.SaveMonthlyReport.Form;
import org.homeward.app.report.SignOff;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.LongWork;

/** The monthly report of a month: its pages to look at, and its files. */
public final class ReportsViewModel {
    private final ReportsDesk work;
    private final Desk desk;
    private final LongWork drawing;
    private final StringProperty month = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty role = new SimpleStringProperty("");
    private final BooleanProperty forPublic = new SimpleBooleanProperty();
    private final StringProperty reminder = new SimpleStringProperty("");
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReportsViewModel(ReportsDesk work, Desk desk) {
        this.work = work;
        this.desk = desk;
        this.drawing = new LongWork(desk);
    }

    /** The pages of a report, and which is looked at, from 0. */
    record Shown(MonthlyReport report, List<byte[]> pages, int at) {
        Shown {
            pages = List.copyOf(pages);
        }

        /** Stays on the first and the last page. */
        Shown turned(int by) {
            return new Shown(report, pages, Math.max(0, Math.min(pages.size() - 1, at + by)));
        }

        String words() {
            return "Page %d of %d".formatted(at + 1, pages.size());
        }
    }

    void refresh() {
        desk.tasks()
                .ask(
                        "look for the month that is due",
                        () -> work.make().newestMonth(),
                        this::due,
                        desk.notices()::trouble);
    }

    private void due(YearMonth newest) {
        reminder.set(
                "%s is the newest month that the records describe to its end; its report is due. A"
                                .formatted(Plain.month(newest))
                        + " scheduler can write it: homeward report --kind monthly.");
        if (month.get().isBlank()) {
            month.set(newest.toString());
            show();
        }
    }

    /** Makes the report and draws its pages. */
    void show() {
        refusals.clear();
        Optional<MakeMonthlyReport.Ask> ask = ask();
        ask.ifPresent(
                asked ->
                        drawing.ask(
                                "make the monthly report",
                                progress -> {
                                    progress.at("making the report", 0, 0);
                                    return made(asked);
                                },
                                this::showDrawn));
    }

    private Outcome<Shown> made(MakeMonthlyReport.Ask ask) {
        Outcome<MonthlyReport> report = work.make().make(ask);
        return report.findResult()
                .map(made -> Outcome.done(new Shown(made, work.pages().pictures(made), 0)))
                .orElseGet(() -> Outcome.refused(report.reasons()));
    }

    private void showDrawn(Outcome<Shown> outcome) {
        refusals.setAll(outcome.reasons());
        shown.set(outcome.findResult());
    }

    private Optional<MakeMonthlyReport.Ask> ask() {
        Optional<YearMonth> asked = read(month.get());
        if (asked.isEmpty()) {
            refusals.setAll(
                    List.of(
                            Reason.of(
                                    "MONTH", "Type a month as year and month, such as 2017-03.")));
        }
        return asked.map(
                m ->
                        new MakeMonthlyReport.Ask(
                                m,
                                forPublic.get() ? Audience.PUBLIC : Audience.INTERNAL,
                                signOff()));
    }

    private static Optional<YearMonth> read(String text) {
        try {
            return Optional.of(YearMonth.parse(text.strip()));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    /** Only with both a name and a role; the page has lines to sign on otherwise. */
    private Optional<SignOff> signOff() {
        boolean both = !name.get().isBlank() && !role.get().isBlank();
        return both
                ? Optional.of(new SignOff(name.get(), role.get(), LocalDate.now(work.clock())))
                : Optional.empty();
    }

    void turn(int by) {
        shown.set(shown.get().map(pages -> pages.turned(by)));
    }

    /** Writes what is shown; where it cannot be written another place is asked for. */
    void save(Form form) {
        shown.get().ifPresent(pages -> save(pages.report(), form));
    }

    private void save(MonthlyReport report, Form form) {
        String suggested = fileName(report, form);
        place(form, suggested)
                .ifPresent(
                        file ->
                                drawing.carryOut(
                                        "write the monthly report",
                                        progress -> {
                                            progress.at("writing " + file.getFileName(), 0, 0);
                                            return work.save()
                                                    .save(report, form, file, work.actor());
                                        },
                                        this::saved));
    }

    private Optional<Path> place(Form form, String suggested) {
        return form == Form.CSV
                ? desk.picker()
                        .folder("Choose the folder in which %s is made".formatted(suggested))
                        .map(folder -> folder.resolve(suggested))
                : desk.picker().saveAs("Save the monthly report", suggested);
    }

    static String fileName(MonthlyReport report, Form form) {
        String stem = "shift-report-%s-%s".formatted(report.month(), report.audience().label());
        return form.ending().isEmpty() ? stem : stem + "." + form.ending().toLowerCase(Locale.ROOT);
    }

    private void saved(Outcome<Path> outcome) {
        refusals.setAll(outcome.reasons());
        outcome.findResult()
                .ifPresent(where -> desk.notices().saved("Written: %s.".formatted(where)));
    }

    /** The places of the day as one page. */
    void saveVacancies() {
        LocalDate day = desk.asAt().day();
        desk.picker()
                .saveAs("Save the vacancy list", "places-%s.pdf".formatted(day))
                .ifPresent(
                        file ->
                                drawing.carryOut(
                                        "write the vacancy list",
                                        progress -> work.vacancies().print(day, file),
                                        places ->
                                                desk.notices()
                                                        .saved(
                                                                "Written: %s, %d places."
                                                                        .formatted(file, places))));
    }

    void goToRequests() {
        desk.navigator().go(new Destination.Requests());
    }

    void goToStepDown() {
        desk.navigator().go(new Destination.StepDown());
    }

    StringProperty monthProperty() {
        return month;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty roleProperty() {
        return role;
    }

    BooleanProperty forPublicProperty() {
        return forPublic;
    }

    StringProperty reminderProperty() {
        return reminder;
    }

    ObservableList<Reason> refusals() {
        return refusals;
    }

    LongWork drawing() {
        return drawing;
    }

    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** No report is shown, or one is under way. */
    BooleanBinding nothingToSave() {
        return Bindings.createBooleanBinding(
                () -> shown.get().isEmpty() || drawing.runningProperty().get(),
                shown,
                drawing.runningProperty());
    }

    StringBinding pageWords() {
        return Bindings.createStringBinding(() -> shown.get().map(Shown::words).orElse(""), shown);
    }
}
