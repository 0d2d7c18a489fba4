package org.homeward.cli;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.homeward.app.FindHomes;
import org.homeward.app.Store;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.criterion.Judgement;
import org.homeward.matching.shortlist.ChildFit;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.RuledOut;
import org.homeward.matching.shortlist.Shortlist;

/** Shortlists homes for one request: criteria of those possible, broken rules of all others. */
public final class MatchCommand implements Command {
    private final StoreAccess access;
    private final Function<Store, FindHomes> useCase;
    private final MatchPolicy policy;

    public MatchCommand(
            StoreAccess access, Function<Store, FindHomes> useCase, MatchPolicy policy) {
        this.access = access;
        this.useCase = useCase;
        this.policy = policy;
    }

    @Override
    public String name() {
        return "match";
    }

    @Override
    public String usage() {
        return "match --store FILE --request ID [--as-at DATE] [--format text|json]";
    }

    @Override
    public String summary() {
        return "homes for a request with reasons, and every home ruled out with every broken rule";
    }

    @Override
    public Options options() {
        return StoreAccess.options(Set.of("--request", "--as-at", "--format"), Set.of(), false);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Format format = arguments.format(Format.TEXT, Format.JSON);
        RequestId request = request(arguments.required("--request"));
        try (Store store = access.open(arguments)) {
            LocalDate asAt = arguments.findDate("--as-at").orElse(store.authority().asAt());
            Shortlist shortlist = useCase.apply(store).forRequest(request, asAt);
            if (format == Format.JSON) {
                Json.write(console.out(), json -> write(json, shortlist));
            } else {
                text(shortlist, console);
            }
        }
        return DONE;
    }

    private static RequestId request(String text) {
        try {
            return RequestId.of(text);
        } catch (IllegalArgumentException bad) {
            throw new WrongUse("--request needs the id of a request.");
        }
    }

    private void write(Json json, Shortlist shortlist) {
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
                .list("ruledOut", shortlist.ruledOut(), MatchCommand::ruledOut);
    }

    private void proposal(Json json, MatchProposal proposal) {
        json.put("household", proposal.household().id().text())
                .put("band", proposal.band().name())
                .put("fit", proposal.fit())
                .put("mean", proposal.mean())
                .put("completeness", proposal.completeness())
                .list("children", proposal.children(), this::child)
                .list("open", proposal.open(), MatchCommand::reason)
                .list(
                        "warnings",
                        proposal.warnings(),
                        (each, warning) -> reason(each, warning.asReason()));
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
                .put(
                        "points",
                        judgement.points(policy).map(points -> Math.round(points * 10) / 10.0))
                .put("outOf", Math.round(judgement.outOf(policy) * 10) / 10.0)
                .put("weight", policy.points(judgement.topic()))
                .put("sentence", judgement.sentence())
                .texts("warnings", judgement.warnings());
    }

    private static void ruledOut(Json json, RuledOut home) {
        json.put("household", home.household().id().text())
                .list("because", home.because(), MatchCommand::reason);
    }

    private static void reason(Json json, Reason reason) {
        json.put("code", reason.code())
                .put("sentence", reason.sentence())
                .put("source", reason.source());
    }

    private void text(Shortlist shortlist, Console console) {
        console.out()
                .printf(
                        "Request %s, home needed on %s, as at %s. %s.%n",
                        shortlist.request().id(),
                        shortlist.startsOn(),
                        shortlist.asAt(),
                        shortlist.sentence());
        for (MatchProposal proposal : shortlist.proposals()) {
            console.out()
                    .printf(
                            "%n%s  %s, fit %d of 100, %d %% known%n",
                            proposal.household().id(),
                            proposal.band().label(),
                            proposal.fit(),
                            proposal.completeness());
            proposal.children().forEach(fit -> text(fit, console));
            proposal.open().forEach(open -> console.out().printf("  ? %s%n", open.sentence()));
            proposal.warnings().forEach(w -> console.out().printf("  ! %s%n", w.sentence()));
        }
        console.out().printf("%nRuled out%n");
        for (RuledOut home : shortlist.ruledOut()) {
            console.out().println(home.household().id());
            home.because()
                    .forEach(
                            r ->
                                    console.out()
                                            .printf(
                                                    "  %s %s (%s)%n",
                                                    r.code(), r.sentence(), r.source()));
        }
    }

    private void text(ChildFit fit, Console console) {
        fit.judgements().stream()
                .filter(Judgement::applies)
                .forEach(
                        j ->
                                console.out()
                                        .printf(
                                                "  %s: %s %s%n",
                                                j.topic().label(),
                                                j.sentence(),
                                                j.points(policy)
                                                        .map(
                                                                p ->
                                                                        "(%.1f of %.1f)"
                                                                                .formatted(
                                                                                        p,
                                                                                        j.outOf(
                                                                                                policy)))
                                                        .orElse("(not known)")));
    }
}
