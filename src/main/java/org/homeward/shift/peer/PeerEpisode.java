package org.homeward.shift.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.ChildId;

/**
 * An episode after the other method merged the rows of all returns.
 *
 * @param state with the bracket of the first day, kept to the end
 * @param after where the child goes on the day the episode ends
 * @param entry no episode of the child ends on its first day
 */
record PeerEpisode(
        PeerRow row, Optional<LocalDate> until, PeerState state, PeerPlace after, boolean entry) {
    private static final Comparator<PeerRow> ORDER =
            Comparator.comparing(PeerRow::child)
                    .thenComparing(PeerRow::from)
                    .thenComparing(row -> row.until().orElse(LocalDate.MIN));

    /**
     * Of rows with the same child and start the latest end stays; of those with the same child and
     * end the first. An end that is missing or too late becomes the next start. In which return a
     * row stood plays no part, so that a child nobody reports any more stays for ever.
     */
    static List<PeerEpisode> merge(List<PeerRow> rows) {
        Map<List<Object>, PeerRow> byStart = new LinkedHashMap<>();
        rows.stream()
                .sorted(ORDER)
                .forEach(row -> byStart.put(List.of(row.child(), row.from()), row));
        Set<List<Object>> ends = new HashSet<>();
        List<PeerRow> kept =
                byStart.values().stream()
                        .filter(row -> ends.add(List.of(row.child(), row.until())))
                        .toList();
        List<PeerEpisode> episodes = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            Optional<PeerRow> before = i > 0 ? Optional.of(kept.get(i - 1)) : Optional.empty();
            Optional<PeerRow> next =
                    i + 1 < kept.size() ? Optional.of(kept.get(i + 1)) : Optional.empty();
            find(kept.get(i), same(before, kept.get(i)), same(next, kept.get(i)))
                    .ifPresent(episodes::add);
        }
        return episodes;
    }

    private static Optional<PeerRow> same(Optional<PeerRow> other, PeerRow row) {
        return other.filter(one -> one.child().equals(row.child()));
    }

    private static Optional<PeerEpisode> find(
            PeerRow row, Optional<PeerRow> before, Optional<PeerRow> next) {
        Optional<LocalDate> until = end(row, next);
        PeerPlace after =
                next.filter(n -> until.filter(n.from()::equals).isPresent())
                        .map(n -> PeerPlace.of(n.place()))
                        .orElse(PeerPlace.NOT_IN_CARE);
        boolean joined =
                before.flatMap(b -> end(b, Optional.of(row)))
                        .filter(row.from()::equals)
                        .isPresent();
        return PeerAge.of(row.born(), row.from())
                .map(age -> new PeerState(age, PeerPlace.of(row.place())))
                .map(state -> new PeerEpisode(row, until, state, after, !joined));
    }

    private static Optional<LocalDate> end(PeerRow row, Optional<PeerRow> next) {
        boolean cut =
                next.filter(n -> row.until().filter(end -> !end.isAfter(n.from())).isEmpty())
                        .isPresent();
        return cut ? next.map(PeerRow::from) : row.until();
    }

    ChildId child() {
        return row.child();
    }

    LocalDate from() {
        return row.from();
    }

    boolean isOn(LocalDate day) {
        return !from().isAfter(day) && until.filter(end -> !end.isAfter(day)).isEmpty();
    }

    /** The bracket of the first day is no longer that of the day. */
    boolean isOutgrown(LocalDate day) {
        return PeerAge.of(row.born(), day).filter(state.age()::equals).isEmpty();
    }
}
