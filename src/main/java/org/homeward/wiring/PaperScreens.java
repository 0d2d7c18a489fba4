package org.homeward.wiring;

import org.homeward.app.matching.ListUnmetNeed;
import org.homeward.app.matching.SumNearMisses;
import org.homeward.app.matching.ViewFairness;
import org.homeward.app.paper.PrintNightList;
import org.homeward.app.paper.PrintWorkbook;
import org.homeward.app.policy.ChangePolicy;
import org.homeward.app.policy.ChangeStepDownPolicy;
import org.homeward.app.policy.ListPolicies;
import org.homeward.app.policy.SetSpecialDay;
import org.homeward.app.policy.ViewCalendar;
import org.homeward.app.review.ViewDemand;
import org.homeward.app.review.ViewOutcomes;
import org.homeward.app.searching.LogApproach;
import org.homeward.app.supply.StateAvailability;
import org.homeward.app.view.ListEmergencyHomes;
import org.homeward.app.view.ListRequests;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.exchange.rulebook.BundledWorkbook;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.ui.emergency.EmergencyDesk;
import org.homeward.ui.emergency.EmergencyView;
import org.homeward.ui.emergency.EmergencyViewModel;
import org.homeward.ui.fairness.InsightDesk;
import org.homeward.ui.fairness.InsightView;
import org.homeward.ui.fairness.InsightViewModel;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.outcomes.OutcomesDesk;
import org.homeward.ui.outcomes.OutcomesView;
import org.homeward.ui.outcomes.OutcomesViewModel;
import org.homeward.ui.settings.SettingsDesk;
import org.homeward.ui.settings.SettingsView;
import org.homeward.ui.settings.SettingsViewModel;
import org.homeward.ui.shell.Screens;

/** The screens around the placement officer's desk. */
final class PaperScreens {
    private final Screens screens;
    private final Parts parts;

    PaperScreens(Screens screens, Parts parts) {
        this.screens = screens;
        this.parts = parts;
    }

    void register() {
        var emergency = emergencyDesk();
        screens.register(
                Destination.Emergency.class,
                d -> new EmergencyView(new EmergencyViewModel(emergency, parts.desk())));
        var insight = insightDesk();
        screens.register(
                Destination.Insight.class,
                d -> new InsightView(new InsightViewModel(insight, parts.desk())));
        var outcomes = outcomesDesk();
        screens.register(
                Destination.Outcomes.class,
                d -> new OutcomesView(new OutcomesViewModel(outcomes, parts.desk())));
        var settings = settingsDesk();
        screens.register(
                Destination.Settings.class,
                d ->
                        new SettingsView(
                                new SettingsViewModel(
                                        settings,
                                        new ChangeStepDownPolicy(
                                                parts.store(), parts.tools().clock()),
                                        parts.people(),
                                        parts.desk())));
    }

    private InsightDesk insightDesk() {
        var store = parts.store();
        var matcher = new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
        return new InsightDesk(
                new SumNearMisses(store, matcher),
                new ListUnmetNeed(store, matcher),
                new ViewFairness(store, matcher),
                parts.tools().tables());
    }

    private OutcomesDesk outcomesDesk() {
        var store = parts.store();
        var matcher = new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
        return new OutcomesDesk(
                new ViewOutcomes(store), new ViewDemand(store, matcher), parts.tools().tables());
    }

    private SettingsDesk settingsDesk() {
        var store = parts.store();
        var tools = parts.tools();
        return new SettingsDesk(
                new ListPolicies(store, MatchPolicy.standard()),
                new ChangePolicy(store, tools.clock()),
                new ViewCalendar(store),
                new SetSpecialDay(store, tools.clock()),
                BundledWorkbook::open,
                new PrintWorkbook(store, tools.papers()),
                tools.tables(),
                parts.actor());
    }

    private EmergencyDesk emergencyDesk() {
        var store = parts.store();
        var tools = parts.tools();
        var homes = new ListEmergencyHomes(store, this::limits);
        return new EmergencyDesk(
                homes,
                new ListRequests(store),
                new LogApproach(store, tools.ids(), tools.clock()),
                new StateAvailability(store, tools.clock()),
                new PrintNightList(store, homes, tools.papers(), tools.clock()),
                parts.actor());
    }

    private ListEmergencyHomes.Limits limits() {
        var policy = new ListPolicies(parts.store(), MatchPolicy.standard()).inForce().policy();
        return new ListEmergencyHomes.Limits(
                policy.limits().fosteredChildren().value(), policy.clocks().redDays().value());
    }
}
