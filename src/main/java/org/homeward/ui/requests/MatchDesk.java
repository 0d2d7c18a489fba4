package org.homeward.ui.requests;

import java.util.List;
import org.homeward.app.PrintRecord;
import org.homeward.app.matching.FindSiblingHomes;
import org.homeward.app.matching.ListNearMisses;
import org.homeward.app.searching.CloseRequest;
import org.homeward.app.searching.HoldPlace;
import org.homeward.app.searching.KeepShortlist;
import org.homeward.app.searching.ListAround;
import org.homeward.app.searching.LogApproach;
import org.homeward.app.searching.ReplayDecision;
import org.homeward.app.searching.ViewHome;
import org.homeward.app.searching.ViewSearch;
import org.homeward.app.view.ViewAsking;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Gazetteer;
import org.homeward.domain.common.Outline;

/**
 * The use cases of one search and who works on it.
 *
 * @param actor who records what is done
 */
public record MatchDesk(
        Looking looking, Working working, PrintRecord printRecord, Ground ground, Actor actor) {
    /** Questions; they change nothing. */
    public record Looking(
            ViewSearch viewSearch,
            ViewHome viewHome,
            ListAround listAround,
            ViewAsking viewAsking,
            FindSiblingHomes findSiblingHomes,
            ListNearMisses listNearMisses,
            ReplayDecision replayDecision) {}

    /** What people do while they search. */
    public record Working(
            KeepShortlist keepShortlist,
            LogApproach logApproach,
            HoldPlace holdPlace,
            CloseRequest closeRequest) {}

    /** Where things lie, for the map. */
    public record Ground(Gazetteer gazetteer, List<Outline> outlines) {
        public Ground {
            outlines = List.copyOf(outlines);
        }
    }
}
