package org.homeward.wiring;

import java.util.HashMap;
import java.util.Map;
import org.homeward.app.MakeRequest;
import org.homeward.app.PlaceChild;
import org.homeward.app.PrintRecord;
import org.homeward.app.matching.FindSiblingHomes;
import org.homeward.app.matching.ListNearMisses;
import org.homeward.app.searching.CloseRequest;
import org.homeward.app.searching.CompleteRequest;
import org.homeward.app.searching.HoldPlace;
import org.homeward.app.searching.KeepShortlist;
import org.homeward.app.searching.ListAround;
import org.homeward.app.searching.LogApproach;
import org.homeward.app.searching.RecordGate;
import org.homeward.app.searching.ReplayDecision;
import org.homeward.app.searching.ViewHome;
import org.homeward.app.searching.ViewSearch;
import org.homeward.app.view.ListChildren;
import org.homeward.app.view.ViewAsking;
import org.homeward.app.view.ViewRequest;
import org.homeward.exchange.geography.DistrictOutlines;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.ui.asking.AskingDesk;
import org.homeward.ui.asking.AskingStart;
import org.homeward.ui.asking.AskingView;
import org.homeward.ui.asking.AskingViewModel;
import org.homeward.ui.asking.ChooseChildView;
import org.homeward.ui.compare.CompareDesk;
import org.homeward.ui.compare.CompareView;
import org.homeward.ui.compare.CompareViewModel;
import org.homeward.ui.deciding.DecideViewModel;
import org.homeward.ui.deciding.DecidingDesk;
import org.homeward.ui.deciding.DecidingView;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Screen;
import org.homeward.ui.requests.MatchDesk;
import org.homeward.ui.requests.RequestView;
import org.homeward.ui.requests.RequestViewModel;
import org.homeward.ui.shell.Screens;

/**
 * The screens of a search for a home, from the request to the record. What is being written is kept
 * until it is stored or thrown away.
 */
final class SearchScreens {
    private final Screens screens;
    private final Parts parts;
    private final SectorGazetteer gazetteer = SectorGazetteer.bundled();
    private final Matcher matcher = new Matcher(MatchPolicy.standard(), gazetteer);
    private final Map<Destination, AskingViewModel> drafts = new HashMap<>();

    SearchScreens(Screens screens, Parts parts) {
        this.screens = screens;
        this.parts = parts;
    }

    void register() {
        var asking = asking();
        var work = matchDesk();
        var comparing = comparing();
        var deciding = deciding();
        screens.register(
                Destination.NewRequest.class,
                place ->
                        place.children().isEmpty()
                                ? new ChooseChildView(asking, parts.desk())
                                : form(place, new AskingStart.Begin(place.children()), asking));
        screens.register(
                Destination.CompleteRequest.class,
                place -> form(place, new AskingStart.Complete(place.request()), asking));
        screens.register(
                Destination.OfRequest.class,
                place ->
                        new RequestView(new RequestViewModel(place.request(), work, parts.desk())));
        screens.register(
                Destination.Compare.class,
                place -> new CompareView(new CompareViewModel(place, comparing, parts.desk())));
        screens.register(
                Destination.Decide.class,
                place ->
                        new DecidingView(
                                new DecideViewModel(
                                        place,
                                        deciding,
                                        parts.desk(),
                                        () -> screens.forget(place))));
    }

    private Screen form(Destination place, AskingStart start, AskingDesk asking) {
        return new AskingView(
                drafts.computeIfAbsent(
                        place,
                        p ->
                                new AskingViewModel(
                                        start, asking, parts.desk(), () -> forget(place))));
    }

    private void forget(Destination place) {
        drafts.remove(place);
        screens.forget(place);
    }

    private AskingDesk asking() {
        var store = parts.store();
        var tools = parts.tools();
        return new AskingDesk(
                new ListChildren(store),
                new ViewAsking(store),
                new ViewRequest(store),
                new MakeRequest(store, tools.ids(), tools.clock()),
                new CompleteRequest(store, tools.ids(), tools.clock()),
                parts.actor());
    }

    private MatchDesk matchDesk() {
        var store = parts.store();
        var tools = parts.tools();
        var looking =
                new MatchDesk.Looking(
                        new ViewSearch(store, matcher),
                        new ViewHome(store, matcher),
                        new ListAround(store),
                        new ViewAsking(store),
                        new FindSiblingHomes(store, matcher),
                        new ListNearMisses(store, matcher),
                        new ReplayDecision(store, matcher));
        var working =
                new MatchDesk.Working(
                        new KeepShortlist(store, tools.clock()),
                        new LogApproach(store, tools.ids(), tools.clock()),
                        new HoldPlace(store, tools.ids(), tools.clock()),
                        new CloseRequest(store, tools.clock()));
        return new MatchDesk(
                looking,
                working,
                new PrintRecord(store, tools.records()),
                new MatchDesk.Ground(gazetteer, DistrictOutlines.bundled()),
                parts.actor());
    }

    private CompareDesk comparing() {
        var store = parts.store();
        return new CompareDesk(
                new ViewSearch(store, matcher),
                new ViewHome(store, matcher),
                new KeepShortlist(store, parts.tools().clock()),
                parts.actor());
    }

    private DecidingDesk deciding() {
        var store = parts.store();
        var tools = parts.tools();
        return new DecidingDesk(
                new ViewSearch(store, matcher),
                new ViewHome(store, matcher),
                new FindSiblingHomes(store, matcher),
                new RecordGate(store, tools.ids(), tools.clock()),
                new PlaceChild(store, matcher, tools.ids(), tools.clock()),
                parts.people(),
                parts.actor());
    }
}
