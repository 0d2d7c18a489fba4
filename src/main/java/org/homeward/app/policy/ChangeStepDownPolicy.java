package org.homeward.app.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Outcome;
import org.homeward.app.StepDownPoliciesInForce;
import org.homeward.app.StepDownPolicyVersion;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.Role;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.StepDownPolicy;

/**
 * Sets a new version of the step-down policy. Earlier versions and what was decided under them
 * stay.
 */
public final class ChangeStepDownPolicy {
    private static final Set<Role> MAY = Set.of(Role.MANAGER, Role.TEAM_LEAD, Role.ADMINISTRATOR);
    private static final int LONGEST = 104;

    private final Store store;
    private final Deeds deeds;
    private final Clock clock;

    public ChangeStepDownPolicy(Store store, Clock clock) {
        this.store = store;
        this.deeds = new Deeds(store, clock);
        this.clock = clock;
    }

    /** Every version that was set, oldest first; none while the standard one holds. */
    public List<StepDownPolicyVersion> list() {
        return store.listStepDownPolicies();
    }

    /** The one that lists and reviews go by. */
    public StepDownPolicy inForce() {
        return StepDownPoliciesInForce.of(list());
    }

    /** Done with the version, or refused with everything that cannot stand. */
    public Outcome<StepDownPolicyVersion> change(StepDownChange change, String reason, Actor by) {
        return deeds.run(
                new Deeds.Deed("changed the step-down policy", Set.of("step-down policy"), by),
                books -> {
                    List<StepDownPolicyVersion> before = books.listStepDownPolicies();
                    List<Reason> against = reasonsAgainst(change, reason, by, before);
                    return against.isEmpty()
                            ? Outcome.done(put(change, reason, by, before, books))
                            : Outcome.refused(against);
                });
    }

    private StepDownPolicyVersion put(
            StepDownChange change,
            String reason,
            Actor by,
            List<StepDownPolicyVersion> before,
            Books books) {
        var version =
                new StepDownPolicyVersion(
                        before.size() + 1,
                        change.over(StepDownPoliciesInForce.of(before)),
                        reason.strip(),
                        new Recorded(by.name(), LocalDate.now(clock)));
        books.put(version);
        return version;
    }

    private static List<Reason> reasonsAgainst(
            StepDownChange change, String reason, Actor by, List<StepDownPolicyVersion> before) {
        var against = new ArrayList<Reason>();
        if (!MAY.contains(by.role())) {
            against.add(
                    Reason.of("ROLE", "A team lead, manager or administrator sets the policy."));
        }
        if (reason.isBlank()) {
            against.add(Reason.of("WHY", "Say why the policy is changed."));
        }
        weights(change, against);
        numbers(change, against);
        name(change.version().strip(), before, against);
        if (against.isEmpty()) {
            cannotBe(change, before).ifPresent(against::add);
        }
        return against;
    }

    /** What the policy itself cannot hold, such as a threshold above the one that follows it. */
    private static Optional<Reason> cannotBe(
            StepDownChange change, List<StepDownPolicyVersion> before) {
        try {
            change.over(StepDownPoliciesInForce.of(before));
            return Optional.empty();
        } catch (IllegalArgumentException cannot) {
            return Optional.of(Reason.of("NUMBER", String.valueOf(cannot.getMessage())));
        }
    }

    private static void weights(StepDownChange change, List<Reason> against) {
        int sum = change.weights().values().stream().mapToInt(w -> w).sum();
        if (sum != 100) {
            against.add(
                    Reason.of("WEIGHTS", "The weights add up to %d, not to 100.".formatted(sum)));
        }
        boolean all = change.weights().size() == Aspect.values().length;
        if (!all || change.weights().values().stream().anyMatch(w -> w < 1)) {
            against.add(Reason.of("WEIGHTS", "Every weight is 1 or more."));
        }
    }

    private static void numbers(StepDownChange change, List<Reason> against) {
        change.numbers()
                .forEach(
                        (number, value) -> {
                            if (value < 1 || value > LONGEST) {
                                against.add(
                                        Reason.of(
                                                "NUMBER",
                                                "%s: from 1 to %d, not %d."
                                                        .formatted(
                                                                number.label(), LONGEST, value)));
                            }
                        });
        int now = change.numbers().getOrDefault(StepDownNumber.BAND_REVIEW_NOW, LONGEST);
        int towards = change.numbers().getOrDefault(StepDownNumber.BAND_WORK_TOWARDS, 0);
        if (now <= towards) {
            against.add(Reason.of("BANDS", "Review now begins above work towards."));
        }
    }

    private static void name(
            String name, List<StepDownPolicyVersion> before, List<Reason> against) {
        boolean taken =
                name.equals(StepDownPolicy.standard().version())
                        || before.stream().anyMatch(old -> old.policy().version().equals(name));
        if (name.isEmpty()) {
            against.add(Reason.of("VERSION", "Give the new version a name."));
        } else if (taken) {
            against.add(Reason.of("VERSION", "There is a version of that name: give it another."));
        }
    }
}
