package org.homeward.wiring;

import org.homeward.app.RecordSign;
import org.homeward.app.ViewShift;
import org.homeward.app.paper.PrintAuditPack;
import org.homeward.app.paper.PrintCarerProfile;
import org.homeward.app.paper.PrintChildProfile;
import org.homeward.app.placing.CorrectPlacement;
import org.homeward.app.placing.EndPlacement;
import org.homeward.app.placing.PlanStay;
import org.homeward.app.placing.RecordDisruption;
import org.homeward.app.placing.RecordVisit;
import org.homeward.app.quality.TouchingIssues;
import org.homeward.app.report.ViewMoneyTiles;
import org.homeward.app.review.ListNews;
import org.homeward.app.shift.KeepMonthNote;
import org.homeward.app.shift.ListBehind;
import org.homeward.app.shift.ViewSeries;
import org.homeward.app.supply.StateAvailability;
import org.homeward.app.view.ListChildren;
import org.homeward.app.view.ListDuties;
import org.homeward.app.view.ListHomes;
import org.homeward.app.view.ListHouseholds;
import org.homeward.app.view.ListRequests;
import org.homeward.app.view.ListTodaysWork;
import org.homeward.app.view.ViewChild;
import org.homeward.app.view.ViewHousehold;
import org.homeward.app.view.ViewPlacements;
import org.homeward.exchange.figures.FigureTable;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.ui.carers.CarersDesk;
import org.homeward.ui.carers.CarersView;
import org.homeward.ui.carers.CarersViewModel;
import org.homeward.ui.child.ChildLife;
import org.homeward.ui.child.ChildPrints;
import org.homeward.ui.child.ChildView;
import org.homeward.ui.child.ChildViewModel;
import org.homeward.ui.child.ChildWork;
import org.homeward.ui.children.ChildrenView;
import org.homeward.ui.children.ChildrenViewModel;
import org.homeward.ui.importing.ImportViewModel;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.IssuesOf;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.Screen;
import org.homeward.ui.kit.TouchedScreen;
import org.homeward.ui.kit.TouchedViewModel;
import org.homeward.ui.requests.RequestsView;
import org.homeward.ui.requests.RequestsViewModel;
import org.homeward.ui.shell.Screens;
import org.homeward.ui.shift.ShiftView;
import org.homeward.ui.shift.ShiftViewModel;
import org.homeward.ui.shift.ShiftWork;
import org.homeward.ui.today.TodayView;
import org.homeward.ui.today.TodayViewModel;

/** Which screen stands at which destination, and what each is given. */
final class ScreenList {
    private static final IssuesOf STOCK = new IssuesOf.Figures(TouchingIssues.Figures.STOCK);
    private static final IssuesOf CARERS = new IssuesOf.Figures(TouchingIssues.Figures.CARERS);

    private final Screens screens;
    private final Parts parts;

    private ScreenList(Screens screens, Parts parts) {
        this.screens = screens;
        this.parts = parts;
    }

    /** The import is given back, since what is begun there outlives its view. */
    static ImportViewModel register(Screens screens, Parts parts) {
        var list = new ScreenList(screens, parts);
        list.work();
        list.children();
        list.carers();
        list.requests();
        new SearchScreens(screens, parts).register();
        new JourneyScreens(screens, parts).register();
        new ReviewScreens(screens, parts).register();
        list.shift();
        new PlanScreens(screens, parts).register();
        new CostScreens(screens, parts).register();
        new ScenarioScreens(screens, parts).register();
        new ReportScreens(screens, parts).register();
        new PaperScreens(screens, parts).register();
        return new DataScreens(screens, parts).register();
    }

    private void work() {
        var listTodaysWork = new ListTodaysWork(parts.store(), ListTodaysWork.Notice.USUAL);
        var matcher = new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
        var listDuties = new ListDuties(parts.store(), matcher);
        var listNews = new ListNews(parts.store(), matcher);
        var viewMoney = new ViewMoneyTiles(parts.store());
        screens.register(
                Destination.Today.class,
                d ->
                        touched(
                                new TodayView(
                                        new TodayViewModel(
                                                parts.desk(),
                                                listTodaysWork,
                                                listDuties,
                                                listNews,
                                                day -> viewMoney.on(day, parts.actor().role()))),
                                STOCK));
    }

    private void children() {
        var listChildren = new ListChildren(parts.store());
        screens.register(
                Destination.Children.class,
                d ->
                        touched(
                                new ChildrenView(new ChildrenViewModel(listChildren, parts.desk())),
                                STOCK));
        var work = childWork();
        screens.register(
                Destination.OfChild.class,
                d ->
                        touched(
                                new ChildView(new ChildViewModel(d.child(), work, parts.desk())),
                                new IssuesOf.Child(d.child())));
    }

    private ChildWork childWork() {
        var store = parts.store();
        var tools = parts.tools();
        return new ChildWork(
                new ViewChild(store),
                new RecordSign(store, tools.clock()),
                childLife(),
                new ChildPrints(
                        new PrintChildProfile(store, tools.papers()),
                        new PrintAuditPack(store, tools.papers(), tools.clock())),
                parts.actor());
    }

    private ChildLife childLife() {
        var store = parts.store();
        var clock = parts.tools().clock();
        var ids = parts.tools().ids();
        var matcher = new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
        return new ChildLife(
                new ViewPlacements(store),
                new EndPlacement(store, clock),
                new CorrectPlacement(store, ids, clock),
                new RecordDisruption(store, clock),
                new RecordVisit(store, clock),
                new PlanStay(store, matcher, ids, clock),
                new ListHouseholds(store));
    }

    private void carers() {
        screens.register(
                Destination.Carers.class, d -> touched(new CarersView(carersModel()), CARERS));
        screens.register(
                Destination.OfHousehold.class,
                d -> {
                    var model = carersModel();
                    model.open(d.household());
                    return touched(new CarersView(model), CARERS);
                });
    }

    private CarersViewModel carersModel() {
        var store = parts.store();
        return new CarersViewModel(
                new CarersDesk(
                        new ListHouseholds(store),
                        new ListHomes(store),
                        new ViewHousehold(store),
                        new StateAvailability(store, parts.tools().clock()),
                        new PrintCarerProfile(store, parts.tools().papers()),
                        parts.actor()),
                parts.desk());
    }

    private void requests() {
        var listRequests = new ListRequests(parts.store());
        screens.register(
                Destination.Requests.class,
                d ->
                        touched(
                                new RequestsView(new RequestsViewModel(listRequests, parts.desk())),
                                CARERS));
    }

    private void shift() {
        var tools = parts.tools();
        var gazetteer = SectorGazetteer.bundled();
        var work =
                new ShiftWork(
                        new ViewShift(parts.store()),
                        new ViewSeries(parts.store(), gazetteer, FigureTable.bundled()),
                        new ListBehind(parts.store(), gazetteer),
                        new KeepMonthNote(parts.store(), tools.ids(), tools.clock()),
                        new ShiftWork.Files(tools.pictures(), tools.tables(), tools.drawings()),
                        parts.actor());
        screens.register(
                Destination.Shift.class,
                d -> touched(new ShiftView(new ShiftViewModel(work, parts.desk())), STOCK));
    }

    /** Says how many open data issues touch what the page shows. */
    private Screen touched(Page page, IssuesOf of) {
        return new TouchedScreen(
                page, new TouchedViewModel(new TouchingIssues(parts.store()), of, parts.desk()));
    }
}
