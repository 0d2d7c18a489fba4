package org.homeward.ui.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.Outcome;
import org.homeward.app.review.RecordHomeReport;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.review.HomeReport;
import org.homeward.domain.review.Incidents;
import org.homeward.domain.review.Relations;
import org.homeward.domain.review.Schooling;
import org.homeward.ui.kit.Desk;

/** A report of the children's home about some weeks. */
final class ReportForm extends ReviewForm {
    private static final int MANY = 999;

    private final RecordHomeReport recordHomeReport;
    private final ReadOnlyStringWrapper replacing = new ReadOnlyStringWrapper("");
    final ObjectProperty<Optional<LocalDate>> first = nothing();
    final ObjectProperty<Optional<LocalDate>> last = nothing();
    final ObjectProperty<Optional<LocalDate>> lastSerious = nothing();
    final Figure all = new Figure("ALL", "The number of incidents", MANY);
    final Figure serious = new Figure("SERIOUS", "The number of serious incidents", MANY);
    final Figure missingTimes = new Figure("MISSING", "The number of times missing", MANY);
    final Figure exploitation = new Figure("EXPLOITATION", "The number of concerns", MANY);
    final Figure substance = new Figure("SUBSTANCE", "The number of concerns", MANY);
    final Figure trusted = new Figure("TRUSTED", "The number of adults", 99);
    final Figure attendance = new Figure("ATTENDANCE", "Attendance in per cent", 100);
    final ObjectProperty<Answer> visits = unknown();
    final ObjectProperty<Answer> settled = unknown();
    final ObjectProperty<Answer> excluded = unknown();
    final ObjectProperty<Answer> changePlanned = unknown();
    final ObjectProperty<Answer> keepsSchool = unknown();
    final StringProperty note = new SimpleStringProperty("");

    ReportForm(ChildId child, RecordHomeReport recordHomeReport, Actor actor, Desk desk) {
        super(child, actor, desk);
        this.recordHomeReport = recordHomeReport;
        first.subscribe(this::lookForAnother);
    }

    /** Says that there is a report of that first day already; empty when there is none. */
    ReadOnlyStringProperty replacingProperty() {
        return replacing.getReadOnlyProperty();
    }

    private void lookForAnother(Optional<LocalDate> day) {
        replacing.set("");
        day.ifPresent(
                from ->
                        desk().tasks()
                                .ask(
                                        "look for a report of these days",
                                        () -> recordHomeReport.findReplaced(child(), from, asAt()),
                                        found -> replacing.set(found.map(this::says).orElse("")),
                                        desk().notices()::trouble));
    }

    private String says(HomeReport other) {
        return "This takes the place of the report of %s to %s, recorded by %s. That one is kept."
                .formatted(
                        Plain.day(other.span().start()),
                        Plain.day(other.span().until().minusDays(1)),
                        other.recorded().by());
    }

    @Override
    String verb() {
        return "record the home's report";
    }

    @Override
    String saved() {
        return "The home's report is recorded.";
    }

    @Override
    List<Reason> missing() {
        var missing = new ArrayList<Reason>();
        if (first.get().isEmpty() || last.get().isEmpty()) {
            missing.add(Reason.of("DAYS", "Type the first and the last day of the report."));
        }
        Stream.of(all, serious, missingTimes, exploitation, substance, trusted, attendance)
                .flatMap(figure -> figure.problem().stream())
                .forEach(missing::add);
        if (all.value().isPresent()
                && serious.value().isPresent()
                && serious.value().getAsInt() > all.value().getAsInt()) {
            missing.add(Reason.of("SERIOUS", "There are more serious incidents than incidents."));
        }
        return missing;
    }

    @Override
    Callable<Outcome<HomeReport>> work() {
        var command =
                new RecordHomeReport.Command(
                        child(),
                        new RecordHomeReport.Days(
                                first.get().orElseThrow(), last.get().orElseThrow()),
                        new Incidents(
                                all.value(),
                                serious.value(),
                                lastSerious.get(),
                                missingTimes.value(),
                                exploitation.value(),
                                substance.value()),
                        new Relations(trusted.value(), visits.get()),
                        new Schooling(
                                attendance.value(),
                                settled.get(),
                                excluded.get(),
                                changePlanned.get(),
                                keepsSchool.get()),
                        note.get(),
                        asAt(),
                        actor());
        return () -> recordHomeReport.record(command);
    }

    private static ObjectProperty<Answer> unknown() {
        return new SimpleObjectProperty<>(Answer.UNKNOWN);
    }
}
