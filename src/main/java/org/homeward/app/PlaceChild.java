package org.homeward.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/**
 * Places the children of a request in a household that a person has chosen. The rules are asked
 * again inside the transaction, for the list on the screen may be an hour old. A refusal changes
 * nothing and is audited too.
 */
public final class PlaceChild {
    private final Store store;
    private final Matcher matcher;
    private final Ids ids;
    private final Clock clock;

    public PlaceChild(Store store, Matcher matcher, Ids ids, Clock clock) {
        this.store = store;
        this.matcher = matcher;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A person's decision.
     *
     * @param asAt the day the records are looked at
     * @param startsOn first day in the home
     * @param reasons why this home, in words of their own
     * @param whyNotFirst why not the home at the top of the list; empty when it is the top one
     */
    public record Command(
            RequestId request,
            HouseholdId household,
            LocalDate asAt,
            LocalDate startsOn,
            String reasons,
            String whyNotFirst,
            Actor by) {}

    /** Done with the record that was stored, or refused with every reason. */
    public Outcome<MatchingRecord> place(Command command) {
        return store.write(books -> place(command, books));
    }

    private Outcome<MatchingRecord> place(Command command, Books books) {
        CarePosition position = books.position(command.asAt());
        Optional<PlacementRequest> request = position.findRequest(command.request());
        if (request.isEmpty()) {
            return refused(command, List.of(noRequest(command)), books);
        }
        var against =
                new ArrayList<>(PlacingChecks.reasonsAgainst(command, request.get(), position));
        Shortlist shortlist = matcher.shortlist(request.get(), position, command.startsOn());
        against.addAll(PlacingChecks.reasonsAgainst(command, shortlist));
        return against.isEmpty()
                ? placed(command, shortlist, position, books)
                : refused(command, against, books);
    }

    private Outcome<MatchingRecord> placed(
            Command command, Shortlist shortlist, CarePosition position, Books books) {
        var move = new Moving(shortlist.request(), command, position);
        var facts = new FactsBuilder();
        var placements = new ArrayList<PlacementId>();
        for (ChildId child : shortlist.request().children()) {
            Placement next = move.placement(PlacementId.of(ids.next("P")), child);
            move.endedPlacements(child).forEach(facts::add);
            facts.add(next);
            placements.add(next.id());
        }
        books.put(facts.build());
        for (ChildId child : shortlist.request().children()) {
            books.replaceEpisodes(child, move.episodes(child));
        }
        MatchingRecord record =
                new RecordedMatch(command, shortlist, position)
                        .record(ids.next("M"), clock.instant(), placements);
        books.put(record);
        books.audit(
                entry(command, "placed", subjects(record, shortlist.request()), detail(record)));
        return Outcome.done(record);
    }

    private Outcome<MatchingRecord> refused(Command command, List<Reason> against, Books books) {
        String codes =
                against.stream().map(Reason::code).distinct().collect(Collectors.joining(", "));
        Set<String> subjects = Set.of(command.request().text(), command.household().text());
        books.audit(entry(command, "was refused a placement", subjects, codes));
        return Outcome.refused(against);
    }

    private AuditEntry entry(Command command, String action, Set<String> about, String detail) {
        return new AuditEntry(clock.instant(), command.by(), action, about, detail);
    }

    private static Set<String> subjects(MatchingRecord record, PlacementRequest request) {
        var subjects = new TreeSet<String>();
        subjects.add(record.id());
        subjects.add(record.request().text());
        subjects.add(record.decision().chosen().text());
        request.children().forEach(child -> subjects.add(child.text()));
        record.decision().placements().forEach(id -> subjects.add(id.text()));
        return subjects;
    }

    private static String detail(MatchingRecord record) {
        String fit =
                record.findChosen()
                        .map(
                                home ->
                                        "%s, fit %d of 100 with %d %% known; "
                                                .formatted(
                                                        home.band(),
                                                        home.fit(),
                                                        home.completeness()))
                        .orElse("");
        return "From %s. %s%s"
                .formatted(record.decision().startsOn(), fit, record.decision().policyVersion());
    }

    private static Reason noRequest(Command command) {
        return Reason.of("REQUEST", "There is no request %s.".formatted(command.request()));
    }
}
