package org.homeward.app.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.app.review.DecideReview.Command;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Role;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.deciding.MoneyWords;
import org.homeward.stepdown.deciding.NextReview;
import org.homeward.stepdown.deciding.Proceeding;
import org.homeward.stepdown.readiness.Readiness;

/** What a decision needs before it is kept. */
final class DecisionChecks {
    private static final int WORDS_OF_A_SENTENCE = 3;
    private static final Set<Decision> ENDING =
            Set.of(Decision.NOT_NOW, Decision.NOT_SUITABLE, Decision.WITHDRAWN);

    private final Command command;
    private final CarePosition position;
    private final StepDownPolicy policy;
    private final List<Reason> against = new ArrayList<>();

    DecisionChecks(Command command, CarePosition position, StepDownPolicy policy) {
        this.command = command;
        this.position = position;
        this.policy = policy;
    }

    /** Every reason against it; none when it may be kept. */
    List<Reason> reasonsAgainst(Optional<Readiness> readiness, LocalDate today) {
        people();
        words();
        days(today);
        if (readiness.isEmpty()) {
            against(
                    "RESIDENCE",
                    "%s was not in residential care on %s."
                            .formatted(command.child(), Plain.day(command.asAt())));
        }
        if (command.decision() == Decision.PROCEED) {
            readiness.ifPresent(this::proceeding);
        } else {
            search();
        }
        return against;
    }

    private void people() {
        if (command.by().role() != Role.TEAM_LEAD) {
            against("ROLE", "A team lead decides on step-down.");
        }
        if (command.decision() != Decision.WITHDRAWN && command.beside().consulted().isEmpty()) {
            against("CONSULTED", "Say who was consulted: at least one of them.");
        }
        boolean half =
                command.beside().dissents().stream()
                        .anyMatch(d -> d.by().isBlank() || d.words().isBlank());
        if (half) {
            against("DISSENT", "A dissent needs who says so and what they say.");
        }
    }

    private void words() {
        if (command.reason().strip().split("\\s+").length < WORDS_OF_A_SENTENCE) {
            against("REASON", "Give the reason in at least a sentence.");
        }
        Stream.of(
                        command.reason(),
                        command.beside().conditions(),
                        command.beside().intensiveException())
                .flatMap(text -> MoneyWords.find(text).stream())
                .findFirst()
                .ifPresent(
                        word ->
                                against(
                                        "MONEY",
                                        "Money is never a reason here: say it without \"%s\"."
                                                .formatted(word)));
    }

    private void days(LocalDate today) {
        if (command.asAt().isAfter(today)) {
            against("DAY", "%s has not come yet.".formatted(Plain.day(command.asAt())));
        }
        LocalDate next = command.nextReviewOn();
        if (!next.isAfter(command.asAt())) {
            against("NEXT", "The next review comes after this one.");
        }
        LocalDate latest = NextReview.latest(command.decision(), command.child(), position, policy);
        if (next.isAfter(latest)) {
            against(
                    "NEXT",
                    "The next review is on %s at the latest, not on %s."
                            .formatted(Plain.day(latest), Plain.day(next)));
        }
    }

    private void proceeding(Readiness readiness) {
        against.addAll(
                new Proceeding(position, policy)
                        .reasonsAgainst(
                                command.child(), readiness, command.beside().intensiveException()));
        if (command.search().isEmpty()
                && FamilySearch.findAgreed(command.child(), position).isEmpty()) {
            against("SEARCH", "Say what kind of family is searched for, and by when.");
        }
    }

    /** A search that nobody wants any more would still offer the child to families. */
    private void search() {
        FamilySearch.findOpen(command.child(), position)
                .map(PlacementRequest::id)
                .filter(id -> ENDING.contains(command.decision()))
                .ifPresent(
                        id ->
                                against(
                                        "OPEN",
                                        "The search %s is still open: close it with its reason first."
                                                .formatted(id)));
    }

    private void against(String code, String sentence) {
        against.add(Reason.of(code, sentence));
    }
}
