package org.homeward.ui.requests;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.homeward.app.searching.HomePage;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.Approach;
import org.homeward.matching.change.NearMisses;
import org.homeward.matching.gate.GateState;
import org.homeward.matching.gate.GateStatus;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.RuledOut;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.FactList;
import org.homeward.ui.kit.FitLines;
import org.homeward.ui.kit.Moments;
import org.homeward.ui.kit.Named;
import org.homeward.ui.kit.Spoken;

/** Why a home is where it is: rules, criteria with points, what is open, gates, past contacts. */
final class WhyPane {
    private static final int CONTACTS = 5;

    private final Match match;
    private final Named named;
    private final VBox why = new VBox();

    private WhyPane(Match match) {
        this.match = match;
        this.named = match.named();
        why.getStyleClass().add("form");
    }

    static VBox of(
            Match match,
            HouseholdId household,
            Optional<NearMisses> changes,
            Optional<HomePage> home) {
        var pane = new WhyPane(match);
        match.findRuledOut(household).ifPresent(out -> pane.ruledOut(out, changes));
        match.findProposal(household).ifPresent(pane::summary);
        pane.availability(household);
        match.findProposal(household).ifPresent(pane::open);
        home.ifPresent(page -> pane.gates(page.gates()));
        home.ifPresent(page -> pane.contacts(page.approaches()));
        match.findProposal(household).ifPresent(pane::criteria);
        return pane.why;
    }

    private void ruledOut(RuledOut home, Optional<NearMisses> changes) {
        heading("Ruled out");
        home.because().forEach(this::reason);
        if (home.isOpenToEmergency()) {
            quiet(
                    "In an emergency a team lead may allow it for some working days (Care Planning"
                            + " Regulations 2010 reg 23).");
        }
        var helps =
                changes.stream()
                        .flatMap(c -> c.misses().stream())
                        .filter(miss -> miss.household().id().equals(home.household().id()))
                        .toList();
        if (!helps.isEmpty()) {
            heading("One change would make it possible");
            helps.forEach(
                    miss ->
                            sentence(
                                    "%s. Then: %s, fit %d of 100."
                                            .formatted(
                                                    named.in(miss.change().sentence()),
                                                    Spoken.inside(miss.proposal().band().label()),
                                                    miss.proposal().fit())));
        }
    }

    private void summary(MatchProposal home) {
        var words =
                "%s: fits %d of 100, and %d %% of what counts is known."
                        .formatted(home.band().label(), home.fit(), home.completeness());
        sentence(
                home.children().size() == 1
                        ? words
                        : words
                                + " This is for the child it fits least; the mean is %d."
                                        .formatted(home.mean()));
    }

    private void availability(HouseholdId household) {
        match.casefile()
                .findAround(household)
                .ifPresent(
                        known -> {
                            heading("Places");
                            sentence(Spoken.opening(Tags.room(known.row())) + ".");
                            why.getChildren().add(Tags.freshness(known.row(), match.clocks()));
                            known.row()
                                    .vacancy()
                                    .stated()
                                    .filter(stated -> !stated.reason().isBlank())
                                    .ifPresent(stated -> quiet("It said: " + stated.reason()));
                        });
    }

    private void open(MatchProposal home) {
        if (!home.warnings().isEmpty()) {
            heading("Weigh before deciding");
            home.warnings().forEach(warning -> reason(warning.asReason()));
        }
        if (!home.open().isEmpty()) {
            heading("Find out before deciding");
            home.open().forEach(this::reason);
        }
    }

    private void gates(List<GateState> gates) {
        gates.stream()
                .filter(gate -> gate.code().equals("G1"))
                .filter(gate -> gate.status() == GateStatus.NOT_NEEDED)
                .forEach(gate -> sentence(gate.sentence() + "."));
        var needed = gates.stream().filter(gate -> gate.status() != GateStatus.NOT_NEEDED).toList();
        if (needed.isEmpty()) {
            return;
        }
        heading("Before it can start");
        var lines = new FactList();
        needed.forEach(
                gate ->
                        lines.add(
                                Spoken.opening(gate.label()),
                                Spoken.opening(gate.status().label())
                                        + gate.laterBy()
                                                .map(day -> " by " + Plain.day(day))
                                                .orElse("")));
        why.getChildren().add(lines);
        needed.stream()
                .filter(gate -> gate.code().equals("G1"))
                .flatMap(gate -> gate.parts().stream())
                .forEach(part -> quiet(named.in(part.sentence()) + "."));
    }

    private void contacts(List<Approach> approaches) {
        if (approaches.isEmpty()) {
            return;
        }
        heading("What it said before");
        approaches.stream()
                .limit(CONTACTS)
                .forEach(
                        approach -> {
                            sentence(Tags.said(approach));
                            quiet(
                                    "%s, %s, for request %s. %s"
                                            .formatted(
                                                    Moments.inFull(approach.at()),
                                                    approach.by(),
                                                    approach.request(),
                                                    approach.note()));
                        });
    }

    private void criteria(MatchProposal home) {
        var policy = match.shortlist().map(Shortlist::policy);
        if (policy.isPresent()) {
            why.getChildren().addAll(FitLines.of(home, policy.get(), named));
        }
    }

    private void reason(Reason reason) {
        why.getChildren().add(reason(reason, named));
    }

    /** A reason in names with what it rests on. */
    static Node reason(Reason reason, Named named) {
        var words = new VBox(Cards.sentence(Spoken.opening(named.in(reason.sentence()))));
        if (!reason.source().isEmpty()) {
            words.getChildren().add(Cards.quiet(reason.source()));
        }
        return words;
    }

    private void heading(String words) {
        why.getChildren().add(Cards.heading(words));
    }

    private void sentence(String words) {
        why.getChildren().add(Cards.sentence(words));
    }

    private void quiet(String words) {
        why.getChildren().add(Cards.quiet(words));
    }
}
