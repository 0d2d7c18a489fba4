package org.homeward.cli;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.homeward.app.Store;
import org.homeward.app.matching.ExplainMatch;
import org.homeward.domain.common.RequestId;

/**
 * Shortlists homes for one request: criteria of those possible, broken rules of all others, what
 * would change it, and the ways to split brothers and sisters that their plan allows.
 */
public final class MatchCommand implements Command {
    private final StoreAccess access;
    private final Function<Store, ExplainMatch> useCase;

    public MatchCommand(StoreAccess access, Function<Store, ExplainMatch> useCase) {
        this.access = access;
        this.useCase = useCase;
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
        return "homes for a request with reasons, every broken rule of all others, near misses and"
                + " sibling splits";
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
            var answer = useCase.apply(store).forRequest(request, asAt);
            if (format == Format.JSON) {
                Json.write(console.out(), json -> new MatchJson(answer).write(json));
            } else {
                new MatchText(answer, console.out()).write();
            }
        }
        return DONE;
    }

    static RequestId request(String text) {
        try {
            return RequestId.of(text);
        } catch (IllegalArgumentException bad) {
            throw new WrongUse("--request needs the id of a request.");
        }
    }
}
