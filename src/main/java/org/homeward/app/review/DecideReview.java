package org.homeward.app.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.homeward.app.Books;
import org.homeward.app.Ids;
import org.homeward.app.Outcome;
import org.homeward.app.PoliciesInForce;
import org.homeward.app.ReviewPaper;
import org.homeward.app.StepDownPoliciesInForce;
import org.homeward.app.Store;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.Consulted;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.domain.review.ReviewDetail;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.deciding.ReviewLedger;

/**
 * Keeps what people decided in a step-down review, whole and with the policy in force. Agreeing to
 * proceed opens the search for a family in the same transaction; from there on it is an ordinary
 * search, decision and placement. A refusal changes nothing and is audited too.
 */
public final class DecideReview {
    private final Store store;
    private final Matcher matcher;
    private final Ids ids;
    private final Clock clock;

    public DecideReview(Store store, Matcher matcher, Ids ids, Clock clock) {
        this.store = store;
        this.matcher = matcher;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What the people decided.
     *
     * @param asAt the day of the review
     * @param reason at least a sentence
     * @param search what is searched for; needed to proceed, else empty
     */
    public record Command(
            ChildId child,
            LocalDate asAt,
            Decision decision,
            LocalDate nextReviewOn,
            String reason,
            Beside beside,
            Optional<Search> search,
            Actor by) {}

    /**
     * What stands beside the decision.
     *
     * @param intensiveException why a family is right in spite of a need at intensive level
     */
    public record Beside(
            String conditions,
            List<Consulted> consulted,
            List<ReviewDetail.Dissent> dissents,
            String intensiveException) {
        public static final Beside NONE = new Beside("", List.of(), List.of(), "");

        public Beside {
            consulted = List.copyOf(consulted);
            dissents = List.copyOf(dissents);
        }
    }

    /**
     * The search for a family.
     *
     * @param plan the plan for the child, as the referral states it
     */
    public record Search(CareType type, LocalDate neededBy, String plan) {}

    /**
     * What came of it.
     *
     * @param request the search that was opened, or goes on; empty unless the decision is to
     *     proceed
     */
    public record Decided(StepDownReview review, Optional<RequestId> request) {}

    /** Done with the review and its search, or refused with every reason. */
    public Outcome<Decided> decide(Command command) {
        return store.write(
                books -> {
                    Outcome<Decided> outcome = decided(command, books);
                    books.audit(entry(command, outcome));
                    return outcome;
                });
    }

    private Outcome<Decided> decided(Command command, Books books) {
        CarePosition position = books.position(command.asAt());
        StepDownPolicy policy = StepDownPoliciesInForce.of(books.listStepDownPolicies());
        if (position.findChild(command.child()).isEmpty()) {
            return Outcome.refused(
                    List.of(
                            Reason.of(
                                    "CHILD", "There is no child %s.".formatted(command.child()))));
        }
        var screened = Screened.of(command.child(), position, policy);
        List<Reason> against =
                new DecisionChecks(command, position, policy)
                        .reasonsAgainst(screened.readiness(), LocalDate.now(clock));
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        StepDownReview review = review(command, position, policy);
        Optional<PlacementRequest> open = FamilySearch.findAgreed(command.child(), position);
        if (command.decision() != Decision.PROCEED) {
            put(review, screened, position, books);
            return Outcome.done(new Decided(review, Optional.empty()));
        }
        if (open.isPresent()) {
            put(review, screened, position, books);
            return Outcome.done(new Decided(review, open.map(PlacementRequest::id)));
        }
        Outcome<PlacementRequest> opened = AgreedSearch.open(command, review, position, books, ids);
        opened.findResult().ifPresent(request -> put(review, screened, position, books));
        return opened.findResult()
                .map(request -> Outcome.done(new Decided(review, Optional.of(request.id()))))
                .orElseGet(() -> Outcome.refused(opened.reasons()));
    }

    private StepDownReview review(Command command, CarePosition position, StepDownPolicy policy) {
        List<String> weighed =
                ReviewLedger.of(position, command.child()).counting().stream()
                        .map(LedgerEntry::id)
                        .toList();
        Beside beside = command.beside();
        return new StepDownReview(
                ReviewId.of(ids.next("V")),
                command.child(),
                command.asAt(),
                command.decision(),
                command.nextReviewOn(),
                command.reason().strip(),
                command.by().name(),
                new ReviewDetail(
                        beside.conditions().strip(),
                        beside.consulted(),
                        beside.dissents(),
                        beside.intensiveException().strip(),
                        policy.version(),
                        weighed));
    }

    private void put(StepDownReview review, Screened screened, CarePosition position, Books books) {
        ChildId child = review.child();
        FamilyOptions options =
                new FamilySearch(PoliciesInForce.apply(matcher, books.listPolicies()))
                        .options(child, position);
        books.put(new FactsBuilder().add(review).build());
        books.put(
                new ReviewPaper(
                        review,
                        clock.instant(),
                        screened.flagging().because(),
                        screened.readiness().orElseThrow(),
                        ReviewLedger.of(position, child).counting(),
                        LastSaid.of(child, position).voice(),
                        position.stepDown().listStanding(child),
                        options.kept()));
    }

    private AuditEntry entry(Command command, Outcome<Decided> outcome) {
        Set<String> subjects = new TreeSet<>(Set.of(command.child().text()));
        outcome.findResult().ifPresent(done -> subjects.add(done.review().id().text()));
        outcome.findResult()
                .flatMap(Decided::request)
                .ifPresent(request -> subjects.add(request.text()));
        String codes =
                outcome.reasons().stream()
                        .map(Reason::code)
                        .distinct()
                        .collect(Collectors.joining(", "));
        boolean done = outcome.findResult().isPresent();
        return new AuditEntry(
                clock.instant(),
                command.by(),
                done ? "decided a step-down review" : "was refused a step-down decision",
                subjects,
                done ? command.decision().name() : command.decision().name() + ": " + codes);
    }
}
