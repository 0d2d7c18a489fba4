package org.homeward.cli;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.homeward.app.ListStepDown;
import org.homeward.app.Store;
import org.homeward.app.review.ViewBoard;
import org.homeward.stepdown.readiness.Gate;
import org.homeward.stepdown.readiness.Mark;
import org.homeward.stepdown.readiness.Readiness;
import org.homeward.stepdown.screening.NotFlagged;
import org.homeward.stepdown.screening.Screening;
import org.homeward.stepdown.screening.Stay;
import org.homeward.stepdown.screening.StepDownFlag;
import org.homeward.stepdown.trigger.FlagReason;

/** Lists the children in residential care: those whose records ask for a review, and the others. */
public final class StepDownCommand implements Command {
    private final StoreAccess access;
    private final Function<Store, ListStepDown> useCase;
    private final Function<Store, ViewBoard> board;

    public StepDownCommand(
            StoreAccess access,
            Function<Store, ListStepDown> useCase,
            Function<Store, ViewBoard> board) {
        this.access = access;
        this.useCase = useCase;
        this.board = board;
    }

    @Override
    public String name() {
        return "stepdown";
    }

    @Override
    public String usage() {
        return "stepdown --store FILE [--as-at DATE] [--format text|json]";
    }

    @Override
    public String summary() {
        return "children in residential care, flagged for a review with reasons, or not and why";
    }

    @Override
    public Options options() {
        return StoreAccess.options(Set.of("--as-at", "--format"), Set.of(), false);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Format format = arguments.format(Format.TEXT, Format.JSON);
        try (Store store = access.open(arguments)) {
            LocalDate asAt = arguments.findDate("--as-at").orElse(store.authority().asAt());
            Screening screening = useCase.apply(store).list(asAt);
            if (format == Format.JSON) {
                var ways = new StepDownWays(board.apply(store).view(asAt));
                Json.write(console.out(), json -> screening(json, screening, ways));
            } else {
                text(screening, console);
            }
        }
        return DONE;
    }

    private static void screening(Json json, Screening screening, StepDownWays ways) {
        json.put("asAt", screening.asAt().toString())
                .put("policy", screening.policy().version())
                .put("residents", screening.residents())
                .list("flags", screening.flags(), (j, flag) -> flag(j, flag, ways))
                .list("notFlagged", screening.notFlagged(), (j, other) -> other(j, other, ways));
        ways.sums(json, screening);
    }

    private static void flag(Json json, StepDownFlag flag, StepDownWays ways) {
        stay(json, flag.stay());
        json.put("nextReview", flag.findNextReview());
        json.list("because", flag.because(), StepDownCommand::reason);
        readiness(json, flag.readiness());
        ways.child(json, flag.child());
    }

    private static void other(Json json, NotFlagged other, StepDownWays ways) {
        stay(json, other.stay());
        json.put("code", other.because().code())
                .put("because", other.because().sentence())
                .put("until", other.until())
                .list("waiting", other.waiting(), StepDownCommand::reason);
        readiness(json, other.readiness());
        ways.child(json, other.stay().child());
    }

    private static void stay(Json json, Stay stay) {
        json.put("child", stay.child().text())
                .put("age", number(stay.age()))
                .put("residentialSince", stay.since().toString())
                .put("days", stay.days())
                .put("place", stay.setting().code())
                .put("movesIn12Months", stay.movesIn12Months());
    }

    private static java.util.Optional<Integer> number(OptionalInt value) {
        return value.isPresent()
                ? java.util.Optional.of(value.getAsInt())
                : java.util.Optional.empty();
    }

    private static void reason(Json json, FlagReason reason) {
        json.put("code", reason.code())
                .put("sentence", reason.reason().sentence())
                .put("value", reason.value())
                .put("since", reason.since())
                .put("recorded", reason.recorded())
                .put("source", reason.reason().source());
    }

    private static void readiness(Json json, Readiness readiness) {
        json.object(
                "readiness",
                r ->
                        r.put("band", readiness.band().name())
                                .put("points", readiness.points())
                                .put("knownMaximum", readiness.knownMaximum())
                                .put("maximum", readiness.maximum())
                                .list("indicators", readiness.marks(), StepDownCommand::mark)
                                .list("gates", readiness.gates(), StepDownCommand::gate));
    }

    private static void mark(Json json, Mark mark) {
        json.put("code", mark.aspect().name())
                .put("value", mark.value())
                .put("asOf", mark.asOf())
                .put("weight", mark.weight());
        json.put(
                "points",
                mark.isKnown()
                        ? java.util.Optional.of(mark.findPoints().orElse(0))
                        : java.util.Optional.empty());
    }

    private static void gate(Json json, Gate gate) {
        json.put("code", gate.code())
                .put("open", gate.open().name())
                .put("sentence", gate.sentence());
    }

    private static void text(Screening screening, Console console) {
        console.out()
                .printf(
                        "%d children in residential care as at %s: %d flagged for a review, %d not.%n",
                        screening.residents(),
                        screening.asAt(),
                        screening.flags().size(),
                        screening.notFlagged().size());
        for (StepDownFlag flag : screening.flags()) {
            console.out().printf("%n%s%n", line(flag.stay(), flag.readiness()));
            flag.because()
                    .forEach(
                            r ->
                                    console.out()
                                            .printf("  %s %s%n", r.code(), r.reason().sentence()));
        }
        console.out().printf("%nNot flagged%n");
        for (NotFlagged other : screening.notFlagged()) {
            console.out()
                    .printf(
                            "%s%n  %s%n",
                            line(other.stay(), other.readiness()), other.because().sentence());
        }
    }

    private static String line(Stay stay, Readiness readiness) {
        return "%s  %s, %d days since %s, %d moves in 12 months; readiness %.0f of %d known: %s"
                .formatted(
                        stay.child(),
                        stay.age().isPresent() ? "age " + stay.age().getAsInt() : "age unknown",
                        stay.days(),
                        stay.since(),
                        stay.movesIn12Months(),
                        readiness.points(),
                        readiness.knownMaximum(),
                        readiness.band().label());
    }
}
