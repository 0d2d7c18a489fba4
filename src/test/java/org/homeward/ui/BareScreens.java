package org.homeward.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeward.app.Store;
import org.homeward.app.ViewShift;
import org.homeward.app.importing.ImportFiles;
import org.homeward.app.importing.ListImports;
import org.homeward.app.importing.UndoImport;
import org.homeward.app.matching.ListUnmetNeed;
import org.homeward.app.matching.SumNearMisses;
import org.homeward.app.matching.ViewFairness;
import org.homeward.app.paper.PrintCarerProfile;
import org.homeward.app.paper.PrintNightList;
import org.homeward.app.quality.HandleIssues;
import org.homeward.app.quality.ListIssues;
import org.homeward.app.quality.TouchingIssues;
import org.homeward.app.searching.LogApproach;
import org.homeward.app.shift.KeepMonthNote;
import org.homeward.app.shift.ListBehind;
import org.homeward.app.shift.ViewSeries;
import org.homeward.app.supply.StateAvailability;
import org.homeward.app.target.SetTarget;
import org.homeward.app.target.ViewTargets;
import org.homeward.app.view.ListChildren;
import org.homeward.app.view.ListEmergencyHomes;
import org.homeward.app.view.ListHomes;
import org.homeward.app.view.ListHouseholds;
import org.homeward.app.view.ListRequests;
import org.homeward.app.view.ViewHousehold;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.Role;
import org.homeward.exchange.figures.FigureTable;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.exchange.registers.RegisterFilesReader;
import org.homeward.exchange.ssda903.ReturnNames;
import org.homeward.exchange.ssda903.ReturnRuleBook;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.report.CsvTable;
import org.homeward.report.XlsxBook;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.MileMap;
import org.homeward.testing.SetClock;
import org.homeward.ui.carers.CarersDesk;
import org.homeward.ui.carers.CarersView;
import org.homeward.ui.carers.CarersViewModel;
import org.homeward.ui.child.ChildView;
import org.homeward.ui.child.ChildViewModel;
import org.homeward.ui.child.ChildWorks;
import org.homeward.ui.children.ChildrenView;
import org.homeward.ui.children.ChildrenViewModel;
import org.homeward.ui.deciding.DecideViewModel;
import org.homeward.ui.deciding.DecidingView;
import org.homeward.ui.emergency.EmergencyDesk;
import org.homeward.ui.emergency.EmergencyView;
import org.homeward.ui.emergency.EmergencyViewModel;
import org.homeward.ui.fairness.InsightDesk;
import org.homeward.ui.fairness.InsightView;
import org.homeward.ui.fairness.InsightViewModel;
import org.homeward.ui.importing.ImportDesk;
import org.homeward.ui.importing.ImportView;
import org.homeward.ui.importing.ImportViewModel;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.IssuesOf;
import org.homeward.ui.kit.Screen;
import org.homeward.ui.plan.PlanDesk;
import org.homeward.ui.plan.PlanView;
import org.homeward.ui.plan.PlanViewModel;
import org.homeward.ui.quality.QualityDesk;
import org.homeward.ui.quality.QualityView;
import org.homeward.ui.quality.QualityViewModel;
import org.homeward.ui.quality.SavedViews;
import org.homeward.ui.requests.RequestView;
import org.homeward.ui.requests.RequestViewModel;
import org.homeward.ui.requests.RequestsView;
import org.homeward.ui.requests.RequestsViewModel;
import org.homeward.ui.scenarios.ScenarioDesks;
import org.homeward.ui.scenarios.ScenariosView;
import org.homeward.ui.scenarios.ScenariosViewModel;
import org.homeward.ui.shift.ShiftView;
import org.homeward.ui.shift.ShiftViewModel;
import org.homeward.ui.shift.ShiftWork;
import org.homeward.ui.stepdown.StepDownDesks;
import org.homeward.ui.stepdown.StepDownView;
import org.homeward.ui.stepdown.StepDownViewModel;

/** The screens of one store on a desk of a test, without the window around them. */
final class BareScreens {
    private static final SetClock CLOCK = new SetClock("2026-05-01T09:30:00Z");

    private final Store store;
    private final Desk desk;

    BareScreens(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    List<Screen> all() {
        return List.of(
                children(),
                carers(),
                requests(),
                emergency(),
                stepDown(),
                insight(),
                shift(),
                scenarios(),
                plan(),
                importing(),
                quality());
    }

    Optional<Screen> find(Destination place) {
        if (place instanceof Destination.OfRequest of) {
            return Optional.of(request(of.request()));
        }
        if (place instanceof Destination.Decide decide) {
            return Optional.of(decide(decide));
        }
        return place instanceof Destination.Requests ? Optional.of(requests()) : Optional.empty();
    }

    Screen child(String id) {
        var work = ChildWorks.of(store, CLOCK, (paper, authority, file) -> {});
        return new ChildView(new ChildViewModel(ChildId.of(id), work, desk));
    }

    private Screen children() {
        return new ChildrenView(new ChildrenViewModel(new ListChildren(store), desk));
    }

    private Screen carers() {
        return new CarersView(
                new CarersViewModel(
                        new CarersDesk(
                                new ListHouseholds(store),
                                new ListHomes(store),
                                new ViewHousehold(store),
                                new StateAvailability(store, CLOCK),
                                new PrintCarerProfile(store, (paper, authority, file) -> {}),
                                Filled.AMINA),
                        desk));
    }

    private Screen emergency() {
        var homes = new ListEmergencyHomes(store, () -> new ListEmergencyHomes.Limits(3, 28));
        return new EmergencyView(
                new EmergencyViewModel(
                        new EmergencyDesk(
                                homes,
                                new ListRequests(store),
                                new LogApproach(store, new CountingIds(), CLOCK),
                                new StateAvailability(store, CLOCK),
                                new PrintNightList(
                                        store, homes, (paper, authority, file) -> {}, CLOCK),
                                Filled.AMINA),
                        desk));
    }

    private Screen requests() {
        return new RequestsView(new RequestsViewModel(new ListRequests(store), desk));
    }

    private Screen request(RequestId id) {
        return new RequestView(new RequestViewModel(id, new SearchDesks(store).matching(), desk));
    }

    private Screen decide(Destination.Decide place) {
        return new DecidingView(
                new DecideViewModel(place, new SearchDesks(store).deciding(), desk, () -> {}));
    }

    private Screen stepDown() {
        return new StepDownView(new StepDownViewModel(StepDownDesks.over(store, CLOCK), desk));
    }

    private Screen insight() {
        var matcher = new Matcher(MatchPolicy.standard(), new MileMap());
        return new InsightView(
                new InsightViewModel(
                        new InsightDesk(
                                new SumNearMisses(store, matcher),
                                new ListUnmetNeed(store, matcher),
                                new ViewFairness(store, matcher),
                                (file, columns, rows) -> {}),
                        desk));
    }

    private Screen plan() {
        return new PlanView(
                new PlanViewModel(
                        new PlanDesk(
                                new ViewTargets(store),
                                new SetTarget(store, new CountingIds(), CLOCK),
                                (file, columns, rows) -> {},
                                Filled.AMINA),
                        desk));
    }

    private Screen shift() {
        return new ShiftView(
                new ShiftViewModel(
                        new ShiftWork(
                                new ViewShift(store),
                                new ViewSeries(
                                        store, SectorGazetteer.bundled(), FigureTable.bundled()),
                                new ListBehind(store, SectorGazetteer.bundled()),
                                new KeepMonthNote(store, new CountingIds(), Clock.systemUTC()),
                                new ShiftWork.Files(
                                        (view, folder) -> List.of(),
                                        (file, columns, rows) -> {},
                                        (drawing, file) -> {}),
                                new Actor("Priya", Role.TEAM_LEAD)),
                        desk));
    }

    private Screen scenarios() {
        return new ScenariosView(new ScenariosViewModel(ScenarioDesks.over(store, CLOCK), desk));
    }

    private Screen importing() {
        var reader = new Ssda903Reader();
        var readers =
                new ImportFiles.Readers(reader, new RegisterFilesReader(), FigureTable.bundled());
        return new ImportView(
                new ImportViewModel(
                        new ImportDesk(
                                new ImportFiles(store, readers, CLOCK),
                                new ListImports(store),
                                new UndoImport(store, reader, CLOCK),
                                new ReturnNames(),
                                new CsvTable(),
                                Filled.AMINA),
                        desk));
    }

    private Screen quality() {
        var issues =
                new QualityDesk.Issues(
                        new ListIssues(store),
                        new TouchingIssues(store),
                        new HandleIssues(store, CLOCK),
                        new ReturnRuleBook());
        return new QualityView(
                new QualityViewModel(
                        new QualityDesk(
                                issues,
                                new CsvTable(),
                                new XlsxBook(),
                                new NoViews(),
                                Filled.AMINA,
                                CLOCK),
                        new IssuesOf.Everything(),
                        desk));
    }

    private static final class NoViews implements SavedViews {
        @Override
        public SortedMap<String, String> listViews() {
            return new TreeMap<>();
        }

        @Override
        public void keepView(String name, String view) {}

        @Override
        public void removeView(String name) {}
    }
}
