package org.homeward.ui.fairness;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.change.NearMissSums;
import org.homeward.matching.change.UnmetNeed;
import org.homeward.matching.change.UnmetSearch;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Listing;
import org.homeward.ui.kit.LoadState;
import org.homeward.ui.kit.Loaded;

/** All open searches together: which changes would help most, and what nobody can meet. */
public final class InsightViewModel {
    private final InsightDesk work;
    private final Desk desk;
    private final Loaded<NearMissSums> sums = new Loaded<>();
    private final Loaded<UnmetNeed> need = new Loaded<>();
    private final Listing<NearMissSums.KindSum> kinds = new Listing<>();
    private final Listing<NearMissSums.HouseholdSum> households = new Listing<>();
    private final Listing<NearMissSums.AreaSum> areas = new Listing<>();
    private final Listing<UnmetSearch> unmet = new Listing<>();
    private final Listing<UnmetNeed.Count> counts = new Listing<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    public InsightViewModel(InsightDesk work, Desk desk) {
        this.work = work;
        this.desk = desk;
        sums.valueProperty().subscribe(answer -> answer.ifPresent(this::show));
        need.valueProperty().subscribe(answer -> answer.ifPresent(this::show));
        sums.stateProperty().subscribe(state -> failWith(state, List.of(kinds, households, areas)));
        need.stateProperty().subscribe(state -> failWith(state, List.of(unmet, counts)));
    }

    public void refresh() {
        var day = desk.asAt().day();
        sums.load(desk, "sum the near misses", () -> work.sumNearMisses().on(day));
        need.load(desk, "list the unmet need", () -> work.listUnmetNeed().on(day));
    }

    public void open(NearMissSums.HouseholdSum sum) {
        desk.navigator().go(new Destination.OfHousehold(sum.household().id()));
    }

    public void open(RequestId request) {
        desk.navigator().go(new Destination.OfRequest(request));
    }

    /** Asks where to, and writes a table as it stands on the screen. */
    public void export(String title, List<String> headings, List<List<String>> rows) {
        desk.picker()
                .saveAs(title, title, List.of("xlsx", "csv"))
                .ifPresent(
                        file ->
                                desk.tasks()
                                        .run(
                                                "write the table",
                                                () -> {
                                                    work.tables().write(file, headings, rows);
                                                    return file;
                                                },
                                                done ->
                                                        desk.notices()
                                                                .saved("The table is in the file."),
                                                desk.notices()::trouble));
    }

    public Listing<NearMissSums.KindSum> kinds() {
        return kinds;
    }

    public Listing<NearMissSums.HouseholdSum> households() {
        return households;
    }

    public Listing<NearMissSums.AreaSum> areas() {
        return areas;
    }

    public Listing<UnmetSearch> unmet() {
        return unmet;
    }

    public Listing<UnmetNeed.Count> counts() {
        return counts;
    }

    /** How many searches there are and how many find nobody; empty before the first answer. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    private void show(NearMissSums answer) {
        kinds.show(answer.kinds());
        households.show(answer.households());
        areas.show(answer.areas());
        summary.set(
                "%s open, %d without a possible home. A change is counted for every search it would"
                                .formatted(
                                        Plain.count(answer.searches(), "search", "searches"),
                                        answer.withoutHome())
                        + " give one more home.");
    }

    private void show(UnmetNeed answer) {
        unmet.show(answer.unmet());
        counts.show(answer.counts());
    }

    private static void failWith(LoadState state, List<Listing<?>> listings) {
        if (state == LoadState.FAILED) {
            listings.forEach(Listing::fail);
        }
    }
}
