package org.homeward.app.placing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.homeward.app.Books;
import org.homeward.app.Considerations;
import org.homeward.app.Ids;
import org.homeward.app.MatchCase;
import org.homeward.app.MatchFacts;
import org.homeward.app.MatchingRecord;
import org.homeward.app.Outcome;
import org.homeward.app.PlaceChild;
import org.homeward.app.PoliciesInForce;
import org.homeward.app.RecordedMatch;
import org.homeward.app.Store;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.Candidate;
import org.homeward.matching.Search;
import org.homeward.matching.StayLimits;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/**
 * Plans a short break or respite: children of a request stay in another household from a day until
 * they go back, while their own home goes on. The rules are asked as for any placement. No episode
 * is written: the child is looked after where the child lives, and is counted once.
 */
public final class PlanStay {
    private final Store store;
    private final Matcher matcher;
    private final Ids ids;
    private final Clock clock;
    private final StayLimits limits = StayLimits.standard();

    public PlanStay(Store store, Matcher matcher, Ids ids, Clock clock) {
        this.store = store;
        this.matcher = matcher;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A stay as a person decides it.
     *
     * @param span first day away to first day back
     * @param asAt the day the records are looked at
     * @param said why this household, and why not the first of the list
     */
    public record Command(
            RequestId request,
            HouseholdId household,
            DateSpan span,
            LocalDate asAt,
            Considerations said,
            Actor by) {}

    /**
     * The stay of one child.
     *
     * @param during where the child lives meanwhile; empty when no placement goes on beside it
     * @param shortBreaks the counter with this stay; of no meaning for respite
     */
    public record PlannedStay(
            Placement stay, Optional<PlacementId> during, ShortBreakDays shortBreaks) {}

    /** Done with the stay of each child, or refused with every reason. */
    public Outcome<Map<ChildId, PlannedStay>> plan(Command command) {
        return store.write(books -> plan(command, books));
    }

    private Outcome<Map<ChildId, PlannedStay>> plan(Command command, Books books) {
        CarePosition position = books.position(command.asAt());
        Optional<PlacementRequest> request = position.findRequest(command.request());
        if (request.isEmpty()) {
            return refused(
                    command,
                    List.of(
                            Reason.of(
                                    "REQUEST",
                                    "There is no request %s.".formatted(command.request()))),
                    books);
        }
        var checks = new StayChecks(command, request.get(), position, limits);
        List<ChildId> children = position.listWaiting(request.get());
        if (children.isEmpty() || command.span().isEmpty()) {
            return refused(command, checks.reasonsAgainst(), books);
        }
        Matcher now = PoliciesInForce.apply(matcher, books.listPolicies());
        Search search =
                now.search(
                        request.get().forChildren(children).until(command.span().until()),
                        position,
                        command.span().start());
        Shortlist shortlist = now.shortlist(search);
        var against = new ArrayList<>(checks.reasonsAgainst(shortlist));
        var candidate =
                position.supply()
                        .findHousehold(command.household())
                        .map(home -> Candidate.of(home, search, now.policy()));
        candidate.ifPresent(home -> against.addAll(StayChecks.gatesMissing(home)));
        return against.isEmpty()
                ? planned(command, shortlist, candidate.orElseThrow(), books)
                : refused(command, against, books);
    }

    private Outcome<Map<ChildId, PlannedStay>> planned(
            Command command, Shortlist shortlist, Candidate candidate, Books books) {
        CarePosition position = candidate.search().position();
        var stays = new TreeMap<ChildId, PlannedStay>();
        var facts = new FactsBuilder();
        for (ChildId child : shortlist.request().children()) {
            Placement stay = stay(child, command, shortlist, position);
            facts.add(stay);
            stays.put(
                    child,
                    new PlannedStay(
                            stay,
                            position.findPlacementOn(child, command.span().start())
                                    .map(Placement::id),
                            ShortBreakDays.with(command.span(), child, position, limits)));
        }
        position.casework().holds(command.request()).stream()
                .filter(hold -> hold.span().contains(command.span().start()))
                .forEach(hold -> facts.add(hold.endedOn(command.span().start())));
        books.put(facts.build());
        MatchingRecord record =
                new RecordedMatch(asPlacing(command, shortlist), shortlist, candidate)
                        .record(
                                ids.next("M"),
                                clock.instant(),
                                stays.values().stream().map(stay -> stay.stay().id()).toList());
        books.put(record);
        books.put(
                new MatchCase(record.id(), MatchFacts.of(shortlist, position), shortlist.policy()));
        audit(command, "planned a stay", record.id(), stays.keySet(), books);
        return Outcome.done(stays);
    }

    private Placement stay(
            ChildId child, Command command, Shortlist shortlist, CarePosition position) {
        return new Placement(
                PlacementId.of(ids.next("P")),
                child,
                Where.with(command.household()),
                command.span(),
                Optional.of(shortlist.request().type()),
                position.supply().household(command.household()).offer().weeklyFee(),
                Optional.of(command.request()));
    }

    private static PlaceChild.Command asPlacing(Command command, Shortlist shortlist) {
        return new PlaceChild.Command(
                command.request(),
                shortlist.request().children(),
                command.household(),
                command.asAt(),
                command.span().start(),
                command.said(),
                Optional.empty(),
                command.by());
    }

    private Outcome<Map<ChildId, PlannedStay>> refused(
            Command command, List<Reason> against, Books books) {
        String codes = String.join(", ", against.stream().map(Reason::code).distinct().toList());
        audit(command, "was refused: planned a stay", codes, Set.of(), books);
        return Outcome.refused(against);
    }

    private void audit(
            Command command, String action, String detail, Set<ChildId> children, Books books) {
        var subjects = new TreeSet<String>();
        subjects.add(command.request().text());
        subjects.add(command.household().text());
        children.forEach(child -> subjects.add(child.text()));
        books.audit(new AuditEntry(clock.instant(), command.by(), action, subjects, detail));
    }
}
