package org.homeward.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.app.review.FamilyOptions;
import org.homeward.app.review.ReviewPage;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.Consulted;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.domain.review.LedgerEntry.Side;
import org.homeward.domain.review.ReviewDetail;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.position.CarePosition;

/**
 * The second of a child's two pages: what speaks for and against, what is possible, what stands.
 */
final class PackDecision {
    private static final int ENTRIES = 3;
    private static final int ENTRY = 120;
    private static final int HOMES = 3;
    private static final int BLOCKERS = 4;
    private static final int SENTENCE = 92;
    private static final int STEPS = 4;

    private final ReviewPage page;
    private final FamilyOptions options;
    private final CarePosition position;
    private final PackNames names;
    private final Annex annex;

    PackDecision(
            ReviewPage page,
            FamilyOptions options,
            CarePosition position,
            PackNames names,
            Annex annex) {
        this.page = page;
        this.options = options;
        this.position = position;
        this.names = names;
        this.annex = annex;
    }

    void addTo(Paper.Builder paper) {
        paper.newPage().heading(names.child(page.header().name()) + ": for and against");
        ledger(paper);
        before(paper);
        possible(paper);
        plan(paper);
        blockers(paper);
        decision(paper);
    }

    private void ledger(Paper.Builder paper) {
        var rows = new ArrayList<List<String>>();
        for (Side side : Side.values()) {
            var entries =
                    annex.first(page.ledger().list(side), ENTRIES, e -> side(e) + ": " + e.text());
            for (LedgerEntry entry : entries) {
                rows.add(
                        List.of(
                                side(entry),
                                annex.fit(entry.text(), ENTRY),
                                annex.fit(entry.evidence(), 45),
                                annex.fit(names.person(entry.recorded().by()), 28)
                                        + ", "
                                        + Plain.day(entry.recorded().on())));
            }
        }
        paper.dense(
                List.of("", "What speaks so", "Evidence", "Who says so"),
                rows,
                List.of(0.13, 0.46, 0.2, 0.21),
                "Nothing is entered yet for this review, neither for nor against.");
    }

    private static String side(LedgerEntry entry) {
        return "%s, %s"
                .formatted(entry.side() == Side.FOR ? "For" : "Against", Told.of(entry.weight()));
    }

    private void before(Paper.Builder paper) {
        Optional<StepDownReview> last = page.deciding().reviews().stream().findFirst();
        var facts = new ArrayList<Paper.Fact>();
        facts.add(
                Told.fact(
                        "Last review",
                        last.map(
                                        r ->
                                                annex.fit(
                                                        "%s on %s: %s"
                                                                .formatted(
                                                                        Told.of(r.decision()),
                                                                        Plain.day(r.heldOn()),
                                                                        r.reason()),
                                                        2 * SENTENCE))
                                .orElse("none yet")));
        last.map(StepDownReview::detail).ifPresent(detail -> beside(detail, facts));
        page.work()
                .note()
                .ifPresent(
                        note -> {
                            add(facts, "Family's view", note.familyView());
                            add(facts, "Contested", note.contested());
                        });
        paper.facts(facts);
    }

    private void beside(ReviewDetail detail, List<Paper.Fact> facts) {
        add(facts, "Conditions then", detail.conditions());
        add(
                facts,
                "Consulted then",
                detail.consulted().stream()
                        .map(Consulted::label)
                        .collect(Collectors.joining(", ")));
        add(
                facts,
                "Saw it otherwise",
                detail.dissents().stream()
                        .map(d -> names.person(d.by()) + ": " + d.words())
                        .collect(Collectors.joining(" ")));
    }

    private void add(List<Paper.Fact> facts, String name, String words) {
        if (!words.isBlank()) {
            facts.add(Told.fact(name, annex.fit(words, SENTENCE)));
        }
    }

    private void possible(Paper.Builder paper) {
        var homes = options.homes().stream().limit(HOMES).toList();
        var lines = new ArrayList<Paper.Fact>();
        for (FamilyOptions.Option option : homes) {
            var proposal = option.proposal();
            lines.add(
                    Told.fact(
                            annex.fit(names.household(proposal.household()), 40),
                            annex.fit(HomeWords.of(proposal), SENTENCE)));
        }
        if (homes.isEmpty()) {
            lines.add(Told.fact("No home now", "%d cannot.".formatted(options.ruledOut())));
            options.nearest().stream()
                    .limit(HOMES)
                    .forEach(
                            miss ->
                                    lines.add(
                                            Told.fact(
                                                    "Would help",
                                                    annex.fit(miss.sentence(), SENTENCE))));
        }
        paper.heading(
                        "What is possible now: %s"
                                .formatted(Plain.count(options.homes().size(), "home", "homes")))
                .facts(lines);
        if (!options.news().isEmpty()) {
            paper.facts(
                    List.of(
                            Told.fact(
                                    "New since then",
                                    annex.fit(String.join(" ", options.news()), 2 * SENTENCE))));
        }
    }

    private void plan(Paper.Builder paper) {
        List<TransitionPlan> plans = position.stepDown().plans(page.header().name().id());
        if (plans.isEmpty()) {
            return;
        }
        TransitionPlan plan = plans.get(plans.size() - 1);
        String steps =
                plan.steps().stream()
                        .filter(step -> step.done().isEmpty())
                        .limit(STEPS)
                        .map(s -> s.kind().label() + " " + Plain.day(s.planned()))
                        .collect(Collectors.joining("; "));
        paper.heading("Plan of the move: " + Plain.day(plan.moveOn()))
                .facts(
                        List.of(
                                Told.fact("Next steps", steps.isEmpty() ? "all done" : steps),
                                Told.fact(
                                        "If it fails",
                                        annex.fit(
                                                Told.orUnknown(plan.safety().fallBack()),
                                                SENTENCE))));
    }

    private void blockers(Paper.Builder paper) {
        var standing =
                annex.first(
                        page.work().standing(), BLOCKERS, b -> b.kind().label() + ": " + b.note());
        paper.heading("What stands between")
                .dense(
                        List.of("Blocker", "Note", "Who deals with it", "By"),
                        standing.stream().map(this::row).toList(),
                        List.of(0.25, 0.37, 0.2, 0.18),
                        "Nothing is recorded.");
    }

    private List<String> row(Blocker blocker) {
        return List.of(
                blocker.kind().label(),
                annex.fit(blocker.note(), 75),
                annex.fit(names.person(blocker.owner()), 30),
                Plain.day(blocker.due())
                        + (blocker.isOverdueOn(position.asAt()) ? " (overdue)" : ""));
    }

    private String againstProceeding() {
        List<Reason> against = page.deciding().againstProceed();
        return against.isEmpty()
                ? "nothing that the rules know of"
                : annex.fit(
                        against.stream().map(Reason::sentence).collect(Collectors.joining(" ")),
                        2 * SENTENCE);
    }

    private void decision(Paper.Builder paper) {
        paper.heading("Decision of the people; not suitable, well reasoned, is a good outcome")
                .facts(List.of(Told.fact("Against proceeding", againstProceeding())))
                .sign(
                        "Proceed / Not now / Not suitable / Need information / Withdrawn",
                        "Because",
                        "Conditions, support, and who was consulted",
                        "Who sees it otherwise, and why",
                        "Next review on; decided by, signature, day");
    }
}
