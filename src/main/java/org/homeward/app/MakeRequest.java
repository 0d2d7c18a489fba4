package org.homeward.app;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Referral;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Wishes;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/** Opens a search for a home. What is missing is said in plain words; nothing is opened then. */
public final class MakeRequest {
    private final Store store;
    private final Ids ids;
    private final Clock clock;

    public MakeRequest(Store store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** A search as a person describes it. */
    public record Command(
            List<ChildId> children,
            CareType type,
            Timing timing,
            TogetherPlan together,
            Requirements requirements,
            Wishes wishes,
            Background background,
            Actor by) {
        public Command {
            children = List.copyOf(children);
        }

        PlacementRequest request(RequestId id) {
            return new PlacementRequest(
                    id,
                    children,
                    type,
                    timing,
                    signed(),
                    new Requirements(
                            tidy(requirements.essential()),
                            tidy(requirements.desirable()),
                            requirements.why().strip()),
                    wishes,
                    background.origin(),
                    background.referral());
        }

        /** A decision about brothers and sisters has an author and a day. */
        private TogetherPlan signed() {
            return children.size() < 2 || together.decided().isPresent()
                    ? together
                    : new TogetherPlan(
                            together.intent(),
                            together.splits(),
                            together.why(),
                            together.contactPlan(),
                            Optional.of(new Recorded(by.name(), timing.madeOn())));
        }
    }

    /** Where the request comes from and what the referral says. */
    public record Background(RequestOrigin origin, Referral referral) {}

    /** Done with the request that was stored, or refused with everything that is missing. */
    public Outcome<PlacementRequest> make(Command command) {
        return store.write(
                books -> {
                    Outcome<PlacementRequest> opened = open(command, books, ids);
                    opened.findResult()
                            .ifPresentOrElse(
                                    request -> books.audit(made(command, request)),
                                    () -> books.audit(refused(command, opened.reasons())));
                    return opened;
                });
    }

    /**
     * Opens a search inside a transaction that does more, such as a review that agrees on one; the
     * caller writes the audit entry.
     */
    public static Outcome<PlacementRequest> open(Command command, Books books, Ids ids) {
        CarePosition position = books.position(command.timing().madeOn());
        List<Reason> against = RequestChecks.reasonsAgainst(command, position);
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        PlacementRequest request = command.request(RequestId.of(ids.next("R")));
        books.put(new FactsBuilder().add(request).build());
        return Outcome.done(request);
    }

    private AuditEntry made(Command command, PlacementRequest request) {
        return entry(command, "made a request", request.id().text());
    }

    private AuditEntry refused(Command command, List<Reason> against) {
        return entry(command, "was refused a request", codes(against));
    }

    private static Set<String> tidy(Set<String> words) {
        return words.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String codes(List<Reason> against) {
        return against.stream().map(Reason::code).distinct().collect(Collectors.joining(", "));
    }

    private AuditEntry entry(Command command, String action, String detail) {
        Set<String> children =
                command.children().stream().map(ChildId::text).collect(Collectors.toSet());
        return new AuditEntry(clock.instant(), command.by(), action, children, detail);
    }
}
