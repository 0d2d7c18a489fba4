package org.homeward.ui.outcomes;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.homeward.app.review.Demand;
import org.homeward.chart.Figure;
import org.homeward.domain.common.Plain;
import org.homeward.fairness.SmallNumbers;
import org.homeward.matching.change.NearMissSums;
import org.homeward.stepdown.fairness.StepDownFairness;
import org.homeward.stepdown.fairness.StepDownRates;
import org.homeward.stepdown.outcome.FamilyEnd;
import org.homeward.stepdown.outcome.MovesToFamily;
import org.homeward.stepdown.outcome.Outcomes;
import org.homeward.stepdown.outcome.PublishedResult;
import org.homeward.stepdown.outcome.Retention;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Listing;
import org.homeward.ui.kit.LoadState;
import org.homeward.ui.kit.Loaded;

/** How moves went on, what flagged children wait for, and whether the way is alike for all. */
public final class OutcomesViewModel {
    private final OutcomesDesk work;
    private final Desk desk;
    private final Loaded<Outcomes> outcomes = new Loaded<>();
    private final Loaded<Demand> demand = new Loaded<>();
    private final Loaded<StepDownFairness> fairness = new Loaded<>();
    private final ObjectProperty<MovesToFamily.Which> which =
            new SimpleObjectProperty<>(MovesToFamily.Which.AGREED_IN_REVIEW);
    private final BooleanProperty asTable = new SimpleBooleanProperty();
    private final Listing<Retention> retention = new Listing<>();
    private final Listing<EndCount> ends = new Listing<>();
    private final Listing<PublishedResult> published = new Listing<>();
    private final Listing<Demand.TriggerCount> triggers = new Listing<>();
    private final Listing<Demand.BlockerCount> blockers = new Listing<>();
    private final Listing<Demand.Waiting> waiting = new Listing<>();
    private final Listing<NearMissSums.KindSum> changes = new Listing<>();
    private final Listing<StepDownRates> groups = new Listing<>();
    private final ReadOnlyStringWrapper demandWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fairnessWords = new ReadOnlyStringWrapper("");

    /** How many moves came to an end of a kind. */
    public record EndCount(String kind, int moves) {}

    public OutcomesViewModel(OutcomesDesk work, Desk desk) {
        this.work = work;
        this.desk = desk;
        which.addListener((property, before, now) -> loadOutcomes());
        outcomes.valueProperty().subscribe(answer -> answer.ifPresent(this::show));
        demand.valueProperty().subscribe(answer -> answer.ifPresent(this::show));
        fairness.valueProperty().subscribe(answer -> answer.ifPresent(this::show));
        outcomes.stateProperty().subscribe(state -> failWith(state, List.of(retention, ends)));
        demand.stateProperty()
                .subscribe(state -> failWith(state, List.of(triggers, blockers, waiting, changes)));
        fairness.stateProperty().subscribe(state -> failWith(state, List.of(groups)));
        published.show(PublishedResult.list());
    }

    public void refresh() {
        var day = desk.asAt().day();
        loadOutcomes();
        demand.load(desk, "see what children wait for", () -> work.demand().view(day));
        fairness.load(desk, "compare the reviews", () -> work.outcomes().fairness(day));
    }

    private void loadOutcomes() {
        var day = desk.asAt().day();
        var chosen = which.get();
        outcomes.load(desk, "see how moves went on", () -> work.outcomes().view(day, chosen));
    }

    public void openStepDown() {
        desk.navigator().go(new Destination.StepDown());
    }

    public void openInsight() {
        desk.navigator().go(new Destination.Insight());
    }

    /** The numbers behind the curve. */
    public void saveTable(Figure figure, Path file) {
        save(figure.table().columns(), figure.table().rows(), file);
    }

    private void save(List<String> headings, List<List<String>> rows, Path file) {
        desk.tasks()
                .run(
                        "write the table",
                        () -> {
                            work.tables().write(file, headings, rows);
                            return file;
                        },
                        done -> desk.notices().saved("The table is in the file."),
                        desk.notices()::trouble);
    }

    /** Asks where to, and writes a table. */
    public void export(String title, List<String> headings, List<List<String>> rows) {
        desk.picker()
                .saveAs(title, title, List.of("xlsx", "csv"))
                .ifPresent(file -> save(headings, rows, file));
    }

    public Loaded<Outcomes> outcomes() {
        return outcomes;
    }

    public ObjectProperty<MovesToFamily.Which> whichProperty() {
        return which;
    }

    public BooleanProperty asTableProperty() {
        return asTable;
    }

    public Listing<Retention> retention() {
        return retention;
    }

    public Listing<EndCount> ends() {
        return ends;
    }

    public Listing<PublishedResult> published() {
        return published;
    }

    public Listing<Demand.TriggerCount> triggers() {
        return triggers;
    }

    public Listing<Demand.BlockerCount> blockers() {
        return blockers;
    }

    public Listing<Demand.Waiting> waiting() {
        return waiting;
    }

    public Listing<NearMissSums.KindSum> changes() {
        return changes;
    }

    public Listing<StepDownRates> groups() {
        return groups;
    }

    public ReadOnlyStringProperty demandWords() {
        return demandWords.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty fairnessWords() {
        return fairnessWords.getReadOnlyProperty();
    }

    private void show(Outcomes answer) {
        retention.show(answer.retention());
        ends.show(
                List.of(
                        new EndCount("Still there", answer.stillThere()),
                        new EndCount(
                                FamilyEnd.Kind.PLANNED.label(),
                                answer.count(FamilyEnd.Kind.PLANNED)),
                        new EndCount(
                                FamilyEnd.Kind.UNPLANNED.label(),
                                answer.count(FamilyEnd.Kind.UNPLANNED)),
                        new EndCount(
                                FamilyEnd.Kind.RETURNED.label(),
                                answer.count(FamilyEnd.Kind.RETURNED)),
                        new EndCount(
                                FamilyEnd.Kind.NOT_SAID.label(),
                                answer.count(FamilyEnd.Kind.NOT_SAID))));
    }

    private void show(Demand answer) {
        triggers.show(answer.triggers());
        blockers.show(answer.blockers());
        waiting.show(answer.waiting());
        changes.show(answer.sums().kinds());
        int with = answer.waiting().stream().mapToInt(Demand.Waiting::withHome).sum();
        demandWords.set(
                "%s in residential care, %d of them flagged; for %d of these there is a strong"
                                .formatted(
                                        Plain.count(answer.residents(), "child", "children"),
                                        answer.flagged(),
                                        with)
                        + " or possible match now. Whether one of them should move is decided in a"
                        + " review.");
    }

    private void show(StepDownFairness answer) {
        groups.show(answer.groups());
        var differences = answer.differences();
        fairnessWords.set(
                "%s lived in residential care in the 12 months. "
                                .formatted(Plain.count(answer.children(), "child", "children"))
                        + (differences.isEmpty()
                                ? "No two groups differ by more than chance would."
                                : differences.stream().collect(Collectors.joining(". ", "", ".")))
                        + " Shares stand with their 95 %% interval; under %d children there is none."
                                .formatted(SmallNumbers.TOO_FEW)
                        + " A difference is a question to ask, and none found is no proof.");
    }

    private static void failWith(LoadState state, List<Listing<?>> listings) {
        if (state == LoadState.FAILED) {
            listings.forEach(Listing::fail);
        }
    }
}
