package org.homeward.app.searching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.app.RequestGap;
import org.homeward.app.view.RequestPage;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.Hold;
import org.homeward.domain.search.RequestClosing;
import org.homeward.domain.search.ShortlistedHome;
import org.homeward.matching.shortlist.Shortlist;

/**
 * One search with all the work on it.
 *
 * @param shortlist for the children who wait; empty once the search is met or closed
 * @param gaps what the request lacks, what is needed first
 * @param completeBy the working day by which an emergency request is completed; empty when it lacks
 *     nothing that is needed
 * @param holds that are not over
 */
public record SearchPage(
        RequestPage page,
        Optional<Shortlist> shortlist,
        List<RequestGap> gaps,
        Optional<LocalDate> completeBy,
        List<Approach> approaches,
        List<Hold> holds,
        List<ShortlistedHome> shortlisted,
        Optional<RequestClosing> closing) {
    public SearchPage {
        gaps = List.copyOf(gaps);
        approaches = List.copyOf(approaches);
        holds = List.copyOf(holds);
        shortlisted = List.copyOf(shortlisted);
    }
}
