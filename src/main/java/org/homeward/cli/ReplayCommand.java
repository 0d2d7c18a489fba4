package org.homeward.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.homeward.app.Store;
import org.homeward.app.searching.Replay;
import org.homeward.app.searching.ReplayDecision;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;

/**
 * Makes the lists of homes behind the decisions of a request again, from what was known and what
 * the policy was then, and tells every difference.
 */
public final class ReplayCommand implements Command {
    private final StoreAccess access;
    private final Function<Store, ReplayDecision> useCase;

    public ReplayCommand(StoreAccess access, Function<Store, ReplayDecision> useCase) {
        this.access = access;
        this.useCase = useCase;
    }

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public String usage() {
        return "replay --store FILE --request ID [--format text|json]";
    }

    @Override
    public String summary() {
        return "the homes behind each decision of a request, made again and compared";
    }

    @Override
    public Options options() {
        return StoreAccess.options(Set.of("--request", "--format"), Set.of(), false);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Format format = arguments.format(Format.TEXT, Format.JSON);
        RequestId request = MatchCommand.request(arguments.required("--request"));
        var replays = new ArrayList<Replay>();
        var unkept = new ArrayList<Reason>();
        try (Store store = access.open(arguments)) {
            ReplayDecision again = useCase.apply(store);
            for (var record : store.listRecords(request)) {
                var outcome = again.replay(record);
                outcome.findResult().ifPresent(replays::add);
                unkept.addAll(outcome.reasons());
            }
        }
        unkept.forEach(reason -> console.err().println(reason.sentence()));
        if (format == Format.JSON) {
            Json.write(console.out(), json -> json.list("decisions", replays, this::write));
        } else {
            replays.forEach(replay -> text(replay, console));
        }
        return isSame(replays) && unkept.isEmpty() ? DONE : REFUSED_OR_PROBLEMS;
    }

    private static boolean isSame(List<Replay> replays) {
        return replays.stream().allMatch(Replay::isSame);
    }

    private void write(Json json, Replay replay) {
        var record = replay.record();
        json.put("record", record.id())
                .put("asAt", record.asAt().toString())
                .put("policy", record.decision().policyVersion())
                .put("same", replay.isSame())
                .texts("differences", replay.differences());
    }

    private static void text(Replay replay, Console console) {
        var record = replay.record();
        console.out()
                .printf(
                        "%s, as at %s, %s: %s%n",
                        record.id(),
                        record.asAt(),
                        record.decision().policyVersion(),
                        replay.isSame()
                                ? "the same list, %s considered and %d ruled out"
                                        .formatted(
                                                Plain.count(
                                                        record.considered().size(),
                                                        "home",
                                                        "homes"),
                                                record.ruledOut().size())
                                : "not the same");
        replay.differences().forEach(line -> console.out().println("  " + line));
    }
}
