package org.homeward.ui.fairness;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.RequestId;
import org.homeward.fairness.SmallNumbers;
import org.homeward.matching.change.NearMissSums;
import org.homeward.matching.change.UnmetNeed;
import org.homeward.matching.change.UnmetSearch;
import org.homeward.matching.fairness.Declines;
import org.homeward.matching.fairness.Fairness;
import org.homeward.matching.fairness.GroupRates;
import org.homeward.matching.fairness.TopHome;
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
    private final Loaded<Fairness> fairness = new Loaded<>();
    private final Loaded<Declines> declined = new Loaded<>();
    private final Listing<GroupRates> groups = new Listing<>();
    private final Listing<TopHome> tops = new Listing<>();
    private final Listing<Declines.ByHousehold> declines = new Listing<>();
    private final Listing<Declines.TrainingOffer> offers = new Listing<>();
    private final ReadOnlyStringWrapper fairnessWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    public InsightViewModel(InsightDesk work, Desk desk) {
        this.work = work;
        this.desk = desk;
        sums.valueProperty().subscribe(answer -> answer.ifPresent(this::show));
        need.valueProperty().subscribe(answer -> answer.ifPresent(this::show));
        fairness.valueProperty().subscribe(answer -> answer.ifPresent(this::show));
        declined.valueProperty().subscribe(answer -> answer.ifPresent(this::show));
        fairness.stateProperty().subscribe(state -> failWith(state, List.of(groups, tops)));
        declined.stateProperty().subscribe(state -> failWith(state, List.of(declines, offers)));
        sums.stateProperty().subscribe(state -> failWith(state, List.of(kinds, households, areas)));
        need.stateProperty().subscribe(state -> failWith(state, List.of(unmet, counts)));
    }

    public void refresh() {
        var day = desk.asAt().day();
        sums.load(desk, "sum the near misses", () -> work.sumNearMisses().on(day));
        need.load(desk, "list the unmet need", () -> work.listUnmetNeed().on(day));
        fairness.load(desk, "compare the searches", () -> work.viewFairness().on(day));
        declined.load(desk, "list the declines", () -> work.viewFairness().declines(day));
    }

    public void open(NearMissSums.HouseholdSum sum) {
        desk.navigator().go(new Destination.OfHousehold(sum.household().id()));
    }

    public void open(TopHome top) {
        desk.navigator().go(new Destination.OfHousehold(top.household()));
    }

    public void open(Declines.ByHousehold declines) {
        desk.navigator().go(new Destination.OfHousehold(declines.household()));
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

    /** The groups as they may leave the authority: small numbers are hidden. */
    public List<List<String>> groupsOut() {
        return groups.rows().stream()
                .map(
                        group ->
                                List.of(
                                        group.trait().label(),
                                        group.group(),
                                        group.exportedChildren(),
                                        SmallNumbers.exported(group.shortlisted()),
                                        SmallNumbers.exported(group.placed())))
                .toList();
    }

    public Listing<GroupRates> groups() {
        return groups;
    }

    public Listing<TopHome> tops() {
        return tops;
    }

    public Listing<Declines.ByHousehold> declines() {
        return declines;
    }

    public Listing<Declines.TrainingOffer> offers() {
        return offers;
    }

    /** What stands out, or that nothing does; and that either proves little. */
    public ReadOnlyStringProperty fairnessWords() {
        return fairnessWords.getReadOnlyProperty();
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

    private void show(Fairness answer) {
        groups.show(answer.groups());
        tops.show(answer.tops());
        var differences = answer.differences();
        fairnessWords.set(
                answer.sentence()
                        + ". "
                        + (differences.isEmpty()
                                ? "No two groups differ by more than chance would."
                                : String.join(". ", differences) + ".")
                        + " Shares stand with the interval in which the true one lies in 95 of 100"
                        + " such counts; under %d children there is none. A difference is a"
                                .formatted(SmallNumbers.TOO_FEW)
                        + " question to ask, and none found is no proof. None of these traits"
                        + " weighs in a match.");
    }

    private void show(Declines answer) {
        declines.show(answer.households());
        offers.show(answer.offers());
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
