package org.homeward.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.homeward.app.matching.ExplainMatch;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.change.AskFirst;
import org.homeward.matching.change.NearMiss;
import org.homeward.matching.criterion.Judgement;
import org.homeward.matching.gate.GateState;
import org.homeward.matching.shortlist.ChildFit;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.RuledOut;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.matching.sibling.ContactDistance;
import org.homeward.matching.sibling.PlacedSibling;
import org.homeward.matching.sibling.SiblingHomes;
import org.homeward.matching.sibling.SplitHomes;
import org.homeward.matching.sibling.SplitProposal;

/** The answer of a match as one object; its field names are a contract. */
final class MatchJson {
    private final ExplainMatch.Answer answer;
    private final MatchPolicy policy;

    MatchJson(ExplainMatch.Answer answer) {
        this.answer = answer;
        this.policy = answer.shortlist().policy();
    }

    void write(Json json) {
        Shortlist shortlist = answer.shortlist();
        json.put("request", shortlist.request().id().text())
                .texts("children", shortlist.request().children())
                .put("asAt", shortlist.asAt().toString())
                .put("startsOn", shortlist.startsOn().toString())
                .put("policy", shortlist.policyVersion())
                .put("households", shortlist.households())
                .object(
                        "ruledOutCounts",
                        j -> shortlist.counts().forEach(c -> j.put(c.rule().code(), c.homes())))
                .list("proposals", shortlist.proposals(), this::proposal)
                .list("ruledOut", shortlist.ruledOut(), MatchJson::ruledOut)
                .list("nearMisses", answer.nearMisses().misses(), MatchJson::nearMiss)
                .list("lifts", answer.nearMisses().lifts(), MatchJson::nearMiss)
                .list("asks", answer.nearMisses().asks(), MatchJson::ask)
                .object("siblings", j -> siblings(j, answer.siblings()));
    }

    private void proposal(Json json, MatchProposal proposal) {
        json.put("household", proposal.household().id().text())
                .put("band", proposal.band().name())
                .put("fit", proposal.fit())
                .put("mean", proposal.mean())
                .put("completeness", proposal.completeness())
                .list("children", proposal.children(), this::child)
                .list("open", proposal.open(), MatchJson::reason)
                .list(
                        "warnings",
                        proposal.warnings().stream().map(w -> w.asReason()).toList(),
                        MatchJson::reason)
                .list("gates", answer.gates(proposal.household().id()), MatchJson::gate);
    }

    private void child(Json json, ChildFit fit) {
        json.put("child", fit.child().text())
                .put("fit", fit.fit())
                .put("completeness", fit.completeness())
                .list("criteria", fit.judgements(), this::criterion);
    }

    private void criterion(Json json, Judgement judgement) {
        json.put("criterion", judgement.topic().label())
                .put("applies", judgement.applies())
                .put("known", judgement.isKnown())
                .put("points", judgement.points(policy).map(MatchJson::tenths))
                .put("outOf", tenths(judgement.outOf(policy)))
                .put("weight", policy.points(judgement.topic()))
                .put("sentence", judgement.sentence())
                .texts("warnings", judgement.warnings());
    }

    private static double tenths(double points) {
        return Math.round(points * 10) / 10.0;
    }

    private static void gate(Json json, GateState gate) {
        json.put("code", gate.code())
                .put("gate", gate.label())
                .put("status", gate.status().name())
                .put("sentence", gate.sentence())
                .put("source", gate.basis());
    }

    private static void ruledOut(Json json, RuledOut home) {
        json.put("household", home.household().id().text())
                .list("because", home.because(), MatchJson::reason)
                .texts("overridable", home.overridable().stream().sorted().toList());
    }

    private static void reason(Json json, Reason reason) {
        json.put("code", reason.code())
                .put("sentence", reason.sentence())
                .put("source", reason.source());
    }

    private static void nearMiss(Json json, NearMiss miss) {
        json.put("household", miss.household().id().text())
                .put("kind", miss.change().kind().name())
                .put("change", miss.change().sentence())
                .put("amount", miss.change().amount())
                .put("band", miss.proposal().band().name())
                .put("fit", miss.proposal().fit())
                .put("before", miss.before().map(band -> band.name()));
    }

    private static void ask(Json json, AskFirst ask) {
        json.put("household", ask.household().id().text())
                .list("because", ask.because(), MatchJson::reason)
                .put("band", ask.proposal().band().name())
                .put("fit", ask.proposal().fit());
    }

    private static void siblings(Json json, SiblingHomes homes) {
        json.put("sentence", homes.sentence())
                .put("together", homes.together().proposals().size())
                .list("placed", homes.placed(), MatchJson::placed)
                .list("splits", homes.splits(), MatchJson::split)
                .list("combinations", homes.combinations(), MatchJson::combination)
                .object(
                        "separation",
                        j ->
                                j.put("reasonRecorded", !homes.separation().why().isEmpty())
                                        .put(
                                                "contactPlanRecorded",
                                                !homes.separation().contactPlan().isEmpty())
                                        .put("decided", homes.separation().decided().isPresent()));
    }

    private static void placed(Json json, PlacedSibling sibling) {
        json.put("child", sibling.child().text())
                .put("household", sibling.household().map(id -> id.text()))
                .list(
                        "near",
                        sibling.near(),
                        (j, home) ->
                                j.put("household", home.household().text())
                                        .put("miles", boxed(home.miles())));
    }

    private static void split(Json json, SplitHomes homes) {
        json.put("split", homes.split().words())
                .put("possible", homes.isPossible())
                .list(
                        "parts",
                        homes.lists(),
                        (j, list) ->
                                j.texts("children", list.request().children())
                                        .put("homes", list.proposals().size()));
    }

    private static void combination(Json json, SplitProposal proposal) {
        json.put("sentence", proposal.sentence())
                .put("band", proposal.band().name())
                .put("fit", proposal.fit())
                .put("mean", proposal.mean())
                .put("completeness", proposal.completeness())
                .list("homes", homes(proposal), MatchJson::home)
                .list("contact", proposal.contact(), MatchJson::contact)
                .object("dutyNotMet", j -> reason(j, proposal.split().dutyNotMet()));
    }

    private record Home(List<ChildId> children, MatchProposal proposal) {}

    private static List<Home> homes(SplitProposal proposal) {
        return IntStream.range(0, proposal.homes().size())
                .mapToObj(i -> new Home(proposal.split().parts().get(i), proposal.homes().get(i)))
                .toList();
    }

    private static void home(Json json, Home home) {
        json.texts("children", home.children())
                .put("household", home.proposal().household().id().text())
                .put("fit", home.proposal().fit());
    }

    private static void contact(Json json, ContactDistance way) {
        json.put("one", way.one().text())
                .put("other", way.other().text())
                .put("miles", boxed(way.miles()))
                .put("sentence", way.sentence());
    }

    private static Optional<Double> boxed(OptionalDouble miles) {
        return miles.isPresent() ? Optional.of(miles.getAsDouble()) : Optional.empty();
    }
}
