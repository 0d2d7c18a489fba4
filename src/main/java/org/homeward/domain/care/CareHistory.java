package org.homeward.domain.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementGroup;

/**
 * All episodes of one child in order, none overlapping. Periods of care, residential spells and
 * moves follow from how episodes join: an episode joins the one before when that ends on its first
 * day.
 */
public final class CareHistory {
    private final ChildId child;
    private final List<Episode> episodes;

    /** Throws {@link IllegalArgumentException} when episodes overlap or belong to another child. */
    public CareHistory(ChildId child, List<Episode> episodes) {
        this.child = child;
        this.episodes = episodes.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
        Episode before = null;
        for (Episode episode : this.episodes) {
            if (!episode.child().equals(child)) {
                throw new IllegalArgumentException(
                        "Episode of %s in the history of %s.".formatted(episode.child(), child));
            }
            if (before != null && before.span().until().isAfter(episode.span().start())) {
                throw new IllegalArgumentException(
                        "Episodes of %s overlap: from %s and from %s."
                                .formatted(child, before.span().start(), episode.span().start()));
            }
            before = episode;
        }
    }

    public ChildId child() {
        return child;
    }

    public List<Episode> episodes() {
        return episodes;
    }

    /** The episode that covers a day; at most one does. */
    public Optional<Episode> findOn(LocalDate day) {
        int at = indexOn(day);
        return at < 0 ? Optional.empty() : Optional.of(episodes.get(at));
    }

    /** The period of care that covers a day: episodes joined without a gap. */
    public Optional<DateSpan> findPeriodOn(LocalDate day) {
        int at = indexOn(day);
        if (at < 0) {
            return Optional.empty();
        }
        int last = at;
        while (last + 1 < episodes.size() && isJoined(last + 1)) {
            last++;
        }
        return Optional.of(
                DateSpan.of(
                        episodes.get(firstOfPeriod(at)).span().start(),
                        episodes.get(last).span().until()));
    }

    /**
     * The first day of the residential spell that covers a day: the longest run of joined
     * residential episodes, which a bridged temporary stay does not break.
     */
    public Optional<LocalDate> findResidentialSince(LocalDate day) {
        int at = indexOn(day);
        if (at < 0 || episodes.get(at).group() != PlacementGroup.RESIDENTIAL) {
            return Optional.empty();
        }
        int first = at;
        while (first > 0
                && isJoined(first)
                && episodes.get(first - 1).group() == PlacementGroup.RESIDENTIAL) {
            first--;
        }
        return Optional.of(episodes.get(first).span().start());
    }

    /** Moves to another carer in the 12 months up to and including a day, same period of care. */
    public int carerMovesIn12MonthsTo(LocalDate day) {
        return carerMoves(day, day.minusYears(1));
    }

    /** Moves to another carer since the period of care began. */
    public int carerMovesInPeriodTo(LocalDate day) {
        return carerMoves(day, LocalDate.MIN);
    }

    /** An episode of this history begins with a move to another carer or home. */
    public boolean isCarerMove(Episode episode) {
        int at = episodes.indexOf(episode);
        return at >= 0 && isCarerMove(at);
    }

    /** The episode joins the one before it. */
    public boolean isJoined(int index) {
        return index > 0 && episodes.get(index - 1).span().joins(episodes.get(index).span());
    }

    /** The same history with the open episode ended and a new one begun; a placement made here. */
    public CareHistory movedTo(Episode next) {
        LocalDate day = next.span().start();
        List<Episode> kept =
                episodes.stream()
                        .filter(e -> e.span().start().isBefore(day))
                        .map(e -> e.span().contains(day) ? e.endedOn(day, "X1") : e)
                        .toList();
        return new CareHistory(
                child,
                java.util.stream.Stream.concat(kept.stream(), java.util.stream.Stream.of(next))
                        .toList());
    }

    private int carerMoves(LocalDate day, LocalDate after) {
        int at = indexOn(day);
        if (at < 0) {
            return 0;
        }
        int moves = 0;
        for (int i = firstOfPeriod(at) + 1; i <= at; i++) {
            if (isCarerMove(i) && episodes.get(i).span().start().isAfter(after)) {
                moves++;
            }
        }
        return moves;
    }

    private boolean isCarerMove(int index) {
        Episode episode = episodes.get(index);
        return isJoined(index)
                && episode.changesCarer()
                && !episode.setting().isTemporary()
                && !episodes.get(index - 1).setting().isTemporary();
    }

    private int firstOfPeriod(int index) {
        int first = index;
        while (isJoined(first)) {
            first--;
        }
        return first;
    }

    private int indexOn(LocalDate day) {
        for (int i = episodes.size() - 1; i >= 0; i--) {
            if (episodes.get(i).span().contains(day)) {
                return i;
            }
        }
        return -1;
    }
}
