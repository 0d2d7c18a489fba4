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
import org.homeward.matching.Candidate;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/**
 * Places children of a request in a household that a person has chosen. The rules are asked again
 * inside the transaction, for the list on the screen may be an hour old. A refusal changes nothing
 * and is audited too.
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
     * @param children who are placed, all or some of those who wait; empty for all of them
     * @param asAt the day the records are looked at
     * @param startsOn first day in the home
     * @param emergency why it cannot wait; empty for a placement that can
     */
    public record Command(
            RequestId request,
            List<ChildId> children,
            HouseholdId household,
            LocalDate asAt,
            LocalDate startsOn,
            Considerations said,
            Optional<Emergency> emergency,
            Actor by) {
        public Command {
            children = List.copyOf(children);
        }

        /** All children of a request that can wait for what has to come first. */
        public Command(
                RequestId request,
                HouseholdId household,
                LocalDate asAt,
                LocalDate startsOn,
                Considerations said,
                Actor by) {
            this(request, List.of(), household, asAt, startsOn, said, Optional.empty(), by);
        }
    }

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
        List<ChildId> children =
                command.children().isEmpty()
                        ? position.listWaiting(request.get())
                        : command.children();
        var against =
                new ArrayList<>(
                        PlacingChecks.reasonsAgainst(command, children, request.get(), position));
        if (children.isEmpty()) {
            return refused(command, against, books);
        }
        Matcher now = PoliciesInForce.apply(matcher, books.listPolicies());
        Shortlist shortlist =
                now.shortlist(request.get().forChildren(children), position, command.startsOn());
        var allowed = new Allowed(command, shortlist);
        against.addAll(allowed.reasonsAgainst());
        var candidate = findCandidate(command, shortlist, position, now);
        candidate.ifPresent(
                home -> {
                    against.addAll(new ReadWarnings(command.said(), home).reasonsAgainst());
                    against.addAll(new OpenGates(command, home).reasonsAgainst());
                });
        return against.isEmpty()
                ? placed(command, shortlist, candidate.orElseThrow(), books)
                : refused(command, against, books);
    }

    private static Optional<Candidate> findCandidate(
            Command command, Shortlist shortlist, CarePosition position, Matcher matcher) {
        var search = matcher.search(shortlist.request(), position, command.startsOn());
        return position.supply()
                .findHousehold(command.household())
                .map(home -> Candidate.of(home, search, matcher.policy()));
    }

    private Outcome<MatchingRecord> placed(
            Command command, Shortlist shortlist, Candidate candidate, Books books) {
        CarePosition position = candidate.search().position();
        var move = new Moving(shortlist.request(), command, position);
        var facts = new FactsBuilder();
        var placements = new ArrayList<PlacementId>();
        var outside = new Allowed(command, shortlist).findOutsideTerms(position.workingDays());
        for (ChildId child : shortlist.request().children()) {
            Placement next = move.placement(PlacementId.of(ids.next("P")), child);
            move.endedPlacements(child).forEach(facts::add);
            facts.add(next);
            placements.add(next.id());
            outside.ifPresent(terms -> facts.add(terms.of(next.id())));
        }
        move.endedHolds().forEach(facts::add);
        books.put(facts.build());
        for (ChildId child : shortlist.request().children()) {
            books.replaceEpisodes(child, move.episodes(child));
        }
        var record =
                new RecordedMatch(command, shortlist, candidate)
                        .record(ids.next("M"), clock.instant(), placements);
        books.put(record);
        books.put(
                new MatchCase(record.id(), MatchFacts.of(shortlist, position), shortlist.policy()));
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
