package org.homeward.app.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Ids;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.searching.Checks;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.Role;
import org.homeward.domain.review.CaseStep;
import org.homeward.position.FactsBuilder;

/** Takes a step of the step-down process that only people can take. */
public final class TakeStep {
    private static final String ONCE_A_DAY =
            "The work was paused or taken up again today: wait a day, or void that step.";

    private final Deeds deeds;
    private final Ids ids;

    public TakeStep(Store store, Ids ids, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.ids = ids;
    }

    /**
     * A step.
     *
     * @param until a pause's end, or the day a screened child is to be reviewed
     * @param asAt the day the step is taken
     */
    public record Command(
            ChildId child,
            CaseStep.Kind kind,
            String note,
            Optional<LocalDate> until,
            LocalDate asAt,
            Actor by) {}

    /** Done with the step, or refused with every reason. */
    public Outcome<CaseStep> take(Command command) {
        return deeds.run(
                new Deeds.Deed(
                        "took a step: " + Plain.words(command.kind()),
                        Set.of(command.child().text()),
                        command.by()),
                books -> taken(command, books));
    }

    /** The step was taken in error: out of sight with a reason, and still on record as void. */
    public Outcome<String> voidStep(String step, String why, LocalDate asAt, Actor by) {
        var wrong = new Superseding.Wrong(step, "a step", why, asAt, by);
        return deeds.run(
                new Deeds.Deed("voided a step", Set.of(step), by),
                books -> {
                    boolean known =
                            books.position(asAt).book().facts().review().caseSteps().stream()
                                    .anyMatch(s -> s.id().equals(step));
                    var checks = new Checks().that(known, "RECORD", "There is no such step.");
                    return new Superseding(ids).voidIt(wrong, checks, books);
                });
    }

    private Outcome<CaseStep> taken(Command command, Books books) {
        var position = books.position(command.asAt());
        var checks =
                command.kind() == CaseStep.Kind.SCREENED
                        ? Asked.isResident(command.child(), position)
                        : Asked.isKnown(command.child(), position);
        checks.that(
                command.until().filter(day -> day.isBefore(command.asAt())).isEmpty(),
                "UNTIL",
                "The day is past.");
        kind(command, resting(position.stepDown().steps(command.child())), checks);
        return checks.then(
                () -> {
                    var step = step(command);
                    books.put(new FactsBuilder().add(step).build());
                    return step;
                });
    }

    private static void kind(Command command, Optional<CaseStep> resting, Checks checks) {
        boolean said = !command.note().isBlank();
        switch (command.kind()) {
            case SCREENED ->
                    checks.that(
                            command.by().role() == Role.TEAM_LEAD,
                            "LEAD",
                            "Only a team lead screens a flag.");
            case PROFILE_READY ->
                    checks.that(said, "NOTE", "Say how the child helped to write the profile.");
            case PAUSED -> paused(command, resting, checks);
            case RESUMED ->
                    checks.that(isPaused(resting), "PAUSED", "The work does not rest.")
                            .that(!isOfDay(resting, command), "DAY", ONCE_A_DAY);
            case CHILD_CHANGED_MIND ->
                    checks.that(said, "NOTE", "Write what the child said, in the child's words.");
            case PLAN_CHANGED -> checks.that(said, "NOTE", "Say what the plan is now.");
        }
    }

    private static void paused(Command command, Optional<CaseStep> resting, Checks checks) {
        checks.that(!command.note().isBlank(), "NOTE", "Say why the work rests.")
                .that(
                        command.until().isPresent(),
                        "UNTIL",
                        "Type the day on which the work goes on.")
                .that(!isPaused(resting), "PAUSED", "The work rests already.")
                .that(!isOfDay(resting, command), "DAY", ONCE_A_DAY);
    }

    /** The last of pauses and resumptions. */
    private static Optional<CaseStep> resting(List<CaseStep> steps) {
        return steps.stream()
                .filter(
                        step ->
                                step.kind() == CaseStep.Kind.PAUSED
                                        || step.kind() == CaseStep.Kind.RESUMED)
                .reduce((first, second) -> second);
    }

    private static boolean isPaused(Optional<CaseStep> resting) {
        return resting.filter(step -> step.kind() == CaseStep.Kind.PAUSED).isPresent();
    }

    private static boolean isOfDay(Optional<CaseStep> resting, Command command) {
        return resting.filter(step -> step.recorded().on().equals(command.asAt())).isPresent();
    }

    private CaseStep step(Command command) {
        return new CaseStep(
                ids.next("S"),
                command.child(),
                command.kind(),
                command.note().strip(),
                command.until(),
                new Recorded(command.by().name(), command.asAt()));
    }
}
