package org.homeward.app.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.app.MatchCase;
import org.homeward.app.MatchingRecord;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;

/** Makes the list of homes behind a decision again and compares it with the one that was stored. */
public final class ReplayDecision {
    private final Store store;
    private final Matcher matcher;

    public ReplayDecision(Store store, Matcher matcher) {
        this.store = store;
        this.matcher = matcher;
    }

    /** Refused for a decision that an earlier version kept without what it was made from. */
    public Outcome<Replay> replay(MatchingRecord record) {
        Optional<MatchCase> kept = store.findCase(record.id());
        return kept.map(one -> Outcome.done(replayed(record, one)))
                .orElseGet(
                        () ->
                                Outcome.refused(
                                        List.of(
                                                Reason.of(
                                                        "CASE",
                                                        "What %s was made from was not kept."
                                                                .formatted(record.id())))));
    }

    private Replay replayed(MatchingRecord record, MatchCase kept) {
        var position = new CarePosition(new CareBook(kept.facts()), record.asAt());
        PlacementRequest request = position.request(record.request());
        var placed = record.evidence().siblings().placed();
        Shortlist again =
                matcher.under(kept.policy())
                        .shortlist(
                                placed.isEmpty() ? request : request.forChildren(placed),
                                position,
                                record.decision().startsOn());
        return new Replay(record, differences(record, again));
    }

    private static List<String> differences(MatchingRecord record, Shortlist again) {
        var differences = new ArrayList<String>();
        compare("Homes in order", order(record), order(again), differences);
        compare("Homes ruled out", ruledOut(record), ruledOut(again), differences);
        return differences;
    }

    private static void compare(
            String what, List<String> then, List<String> now, List<String> differences) {
        for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
            String before = i < then.size() ? then.get(i) : "nothing";
            String after = i < now.size() ? now.get(i) : "nothing";
            if (!before.equals(after)) {
                differences.add(
                        "%s, line %d: then %s; now %s.".formatted(what, i + 1, before, after));
            }
        }
    }

    private static List<String> order(MatchingRecord record) {
        return record.considered().stream()
                .map(h -> line(h.household().text(), h.band(), h.fit(), h.completeness()))
                .toList();
    }

    private static List<String> order(Shortlist list) {
        return list.proposals().stream().map(ReplayDecision::line).toList();
    }

    private static String line(MatchProposal p) {
        return line(p.household().id().text(), p.band().label(), p.fit(), p.completeness());
    }

    private static String line(String household, String band, int fit, int completeness) {
        return "%s %s %d of 100, %d %% known".formatted(household, band, fit, completeness);
    }

    private static List<String> ruledOut(MatchingRecord record) {
        return record.ruledOut().stream()
                .map(home -> home.household() + " " + codes(home.because()))
                .toList();
    }

    private static List<String> ruledOut(Shortlist list) {
        return list.ruledOut().stream()
                .map(home -> home.household().id() + " " + codes(home.because()))
                .toList();
    }

    private static String codes(List<Reason> because) {
        return because.stream()
                .map(reason -> reason.code() + " " + reason.sentence())
                .collect(Collectors.joining("; "));
    }
}
