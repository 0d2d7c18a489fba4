package org.homeward.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.homeward.app.MakeRequest;
import org.homeward.app.Outcome;
import org.homeward.app.PlaceChild;
import org.homeward.app.PrintRecord;
import org.homeward.app.Store;
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
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Role;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.MileMap;
import org.homeward.testing.SetClock;
import org.homeward.ui.asking.AskingDesk;
import org.homeward.ui.compare.CompareDesk;
import org.homeward.ui.deciding.DecidingDesk;
import org.homeward.ui.requests.MatchDesk;

/** The use cases of a search on the store of a test: a stopped clock, ids in order. */
public final class SearchDesks {
    public static final Clock CLOCK = new SetClock("2026-05-01T09:30:00Z");

    private final Store store;
    private final CountingIds ids = new CountingIds();
    private final MileMap map = new MileMap();
    private final Matcher matcher = new Matcher(MatchPolicy.standard(), map);

    public SearchDesks(Store store) {
        this.store = store;
    }

    public AskingDesk asking() {
        return new AskingDesk(
                new ListChildren(store),
                new ViewAsking(store),
                new ViewRequest(store),
                new MakeRequest(store, ids, CLOCK),
                new CompleteRequest(store, ids, CLOCK),
                Filled.AMINA);
    }

    public MatchDesk matching() {
        return matching(List.of());
    }

    /** {@code printed} takes the files of printed records. */
    public MatchDesk matching(List<Path> printed) {
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
                        new KeepShortlist(store, CLOCK),
                        new LogApproach(store, ids, CLOCK),
                        new HoldPlace(store, ids, CLOCK),
                        new CloseRequest(store, CLOCK));
        return new MatchDesk(
                looking,
                working,
                new PrintRecord(store, (record, authority, file) -> printed.add(file)),
                new MatchDesk.Ground(map, List.of()),
                Filled.AMINA);
    }

    public CompareDesk comparing() {
        return new CompareDesk(
                new ViewSearch(store, matcher),
                new ViewHome(store, matcher),
                new KeepShortlist(store, CLOCK),
                Filled.AMINA);
    }

    public DecidingDesk deciding() {
        return new DecidingDesk(
                new ViewSearch(store, matcher),
                new ViewHome(store, matcher),
                new FindSiblingHomes(store, matcher),
                new RecordGate(store, ids, CLOCK),
                new PlaceChild(store, matcher, ids, CLOCK),
                who -> Outcome.done(new Actor(who.name(), Role.TEAM_LEAD)),
                Filled.AMINA);
    }
}
