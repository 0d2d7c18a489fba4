package org.homeward.cli;

import java.io.PrintStream;
import java.util.List;
import org.homeward.app.matching.ExplainMatch;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.change.NearMiss;
import org.homeward.matching.change.NearMisses;
import org.homeward.matching.criterion.Judgement;
import org.homeward.matching.gate.GateState;
import org.homeward.matching.shortlist.ChildFit;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.RuledOut;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.matching.sibling.SiblingHomes;
import org.homeward.matching.sibling.SplitProposal;

/** The answer of a match as a person reads it. */
final class MatchText {
    private final ExplainMatch.Answer answer;
    private final MatchPolicy policy;
    private final PrintStream out;

    MatchText(ExplainMatch.Answer answer, PrintStream out) {
        this.answer = answer;
        this.policy = answer.shortlist().policy();
        this.out = out;
    }

    void write() {
        Shortlist shortlist = answer.shortlist();
        out.printf(
                "Request %s, home needed on %s, as at %s. %s.%n",
                shortlist.request().id(),
                shortlist.startsOn(),
                shortlist.asAt(),
                shortlist.sentence());
        shortlist.proposals().forEach(this::proposal);
        if (shortlist.request().isGroup()) {
            siblings(answer.siblings());
        }
        nearMisses(answer.nearMisses());
        out.printf("%nRuled out%n");
        shortlist.ruledOut().forEach(this::ruledOut);
    }

    private void proposal(MatchProposal proposal) {
        out.printf(
                "%n%s  %s, fit %d of 100, %d %% known%n",
                proposal.household().id(),
                proposal.band().label(),
                proposal.fit(),
                proposal.completeness());
        proposal.children().forEach(this::child);
        proposal.open().forEach(open -> out.printf("  ? %s%n", open.sentence()));
        proposal.warnings().forEach(w -> out.printf("  ! %s %s%n", w.code(), w.sentence()));
        answer.gates(proposal.household().id()).stream()
                .filter(GateState::stopsStart)
                .forEach(gate -> out.printf("  > %s %s is missing%n", gate.code(), gate.label()));
    }

    private void child(ChildFit fit) {
        fit.judgements().stream().filter(Judgement::applies).forEach(this::criterion);
    }

    private void criterion(Judgement judgement) {
        String points =
                judgement
                        .points(policy)
                        .map(p -> "(%.1f of %.1f)".formatted(p, judgement.outOf(policy)))
                        .orElse("(not known)");
        out.printf("  %s: %s %s%n", judgement.topic().label(), judgement.sentence(), points);
    }

    private void siblings(SiblingHomes homes) {
        out.printf("%nBrothers and sisters: %s%n", homes.sentence());
        for (SplitProposal split : homes.combinations()) {
            out.printf(
                    "  %s: %s, fit %d of 100 (mean %d)%n",
                    split.sentence(), split.band().label(), split.fit(), split.mean());
            split.contact().forEach(way -> out.printf("    %s%n", way.sentence()));
        }
        if (!homes.combinations().isEmpty()) {
            out.printf(
                    "  Not met (%s): %s%n",
                    homes.combinations().get(0).split().dutyNotMet().source(),
                    homes.combinations().get(0).split().dutyNotMet().sentence());
            homes.separation().sentences().forEach(words -> out.printf("  %s%n", words));
        }
    }

    private void nearMisses(NearMisses found) {
        print("Near misses: one change that would make a home possible", found.misses());
        print("Training that would lift a possible home", found.lifts());
        if (!found.asks().isEmpty()) {
            out.printf("%nTo ask whether they are available after all%n");
            found.asks()
                    .forEach(
                            ask ->
                                    out.printf(
                                            "  %s: %s%n",
                                            ask.household().id(), ask.because().get(0).sentence()));
        }
    }

    private void print(String heading, List<NearMiss> misses) {
        if (!misses.isEmpty()) {
            out.printf("%n%s%n", heading);
            misses.forEach(miss -> out.printf("  %s%n", miss.sentence()));
        }
    }

    private void ruledOut(RuledOut home) {
        out.println(home.household().id());
        home.because()
                .forEach(r -> out.printf("  %s %s (%s)%n", r.code(), r.sentence(), r.source()));
    }
}
