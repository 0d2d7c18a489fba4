package org.homeward.wiring;

import org.homeward.app.ListStepDown;
import org.homeward.app.RecordSign;
import org.homeward.app.journey.ChangeTransition;
import org.homeward.app.journey.PlanTransition;
import org.homeward.app.journey.RecordCheckIn;
import org.homeward.app.journey.RecordEarlySign;
import org.homeward.app.journey.ReturnToHome;
import org.homeward.app.journey.ViewJourney;
import org.homeward.app.paper.PrintStepDownPack;
import org.homeward.app.placing.RecordDisruption;
import org.homeward.app.placing.RecordVisit;
import org.homeward.app.quality.TouchingIssues;
import org.homeward.app.review.TakeStep;
import org.homeward.app.review.ViewBoard;
import org.homeward.app.review.ViewReview;
import org.homeward.app.view.ListHomes;
import org.homeward.app.view.ListHouseholds;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.ui.journey.JourneyDesk;
import org.homeward.ui.journey.JourneyView;
import org.homeward.ui.journey.JourneyViewModel;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.IssuesOf;
import org.homeward.ui.kit.TouchedScreen;
import org.homeward.ui.kit.TouchedViewModel;
import org.homeward.ui.shell.Screens;
import org.homeward.ui.stepdown.StepDownDesk;
import org.homeward.ui.stepdown.StepDownView;
import org.homeward.ui.stepdown.StepDownViewModel;

/** The screens of the way from a children's home to a family. */
final class JourneyScreens {
    private static final IssuesOf STOCK = new IssuesOf.Figures(TouchingIssues.Figures.STOCK);

    private final Screens screens;
    private final Parts parts;

    JourneyScreens(Screens screens, Parts parts) {
        this.screens = screens;
        this.parts = parts;
    }

    void register() {
        screens.register(
                Destination.StepDown.class,
                d ->
                        new TouchedScreen(
                                new StepDownView(stepDown()),
                                new TouchedViewModel(
                                        new TouchingIssues(parts.store()), STOCK, parts.desk())));
        var journey = journey();
        screens.register(
                Destination.OfJourney.class,
                d -> new JourneyView(new JourneyViewModel(d.child(), journey, parts.desk())));
    }

    private StepDownViewModel stepDown() {
        var store = parts.store();
        var tools = parts.tools();
        return new StepDownViewModel(
                new StepDownDesk(
                        new ViewBoard(store),
                        new ListStepDown(store),
                        new RecordSign(store, tools.clock()),
                        new TakeStep(store, tools.ids(), tools.clock()),
                        new PrintStepDownPack(
                                store,
                                new ViewReview(
                                        store,
                                        new Matcher(
                                                MatchPolicy.standard(), SectorGazetteer.bundled())),
                                tools.papers(),
                                tools.clock()),
                        parts.actor()),
                parts.desk());
    }

    private JourneyDesk journey() {
        var store = parts.store();
        var clock = parts.tools().clock();
        return new JourneyDesk(
                new ViewJourney(store),
                new JourneyDesk.Planning(
                        new PlanTransition(store, clock),
                        new ChangeTransition(store, clock),
                        new ListHouseholds(store)),
                new JourneyDesk.After(
                        new RecordCheckIn(store, clock),
                        new RecordEarlySign(store, clock),
                        new RecordVisit(store, clock),
                        new RecordDisruption(store, clock),
                        new ReturnToHome(store, parts.tools().ids(), clock),
                        new ListHomes(store)),
                parts.actor());
    }
}
