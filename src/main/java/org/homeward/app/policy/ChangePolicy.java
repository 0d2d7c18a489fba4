package org.homeward.app.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Outcome;
import org.homeward.app.PolicyVersion;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.Role;
import org.homeward.matching.MatchPolicy;

/**
 * Sets a new version of the matching policy. Earlier versions and what was decided under them stay.
 */
public final class ChangePolicy {
    /** Who answers for the policy. */
    private static final Set<Role> MAY = Set.of(Role.MANAGER, Role.TEAM_LEAD, Role.ADMINISTRATOR);

    private final Deeds deeds;
    private final Clock clock;

    public ChangePolicy(Store store, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.clock = clock;
    }

    /** Done with the version, or refused with everything that cannot stand. */
    public Outcome<PolicyVersion> change(MatchPolicy policy, String reason, Actor by) {
        return deeds.run(
                new Deeds.Deed("changed the matching policy", Set.of("matching policy"), by),
                books -> {
                    List<Reason> against = reasonsAgainst(policy, reason, by, books);
                    if (!against.isEmpty()) {
                        return Outcome.refused(against);
                    }
                    var version =
                            new PolicyVersion(
                                    books.listPolicies().size() + 1,
                                    policy,
                                    reason.strip(),
                                    new Recorded(by.name(), LocalDate.now(clock)));
                    books.put(version);
                    return Outcome.done(version);
                });
    }

    private static List<Reason> reasonsAgainst(
            MatchPolicy policy, String reason, Actor by, Books books) {
        var against = new ArrayList<Reason>();
        if (!MAY.contains(by.role())) {
            against.add(
                    Reason.of("ROLE", "A team lead, manager or administrator sets the policy."));
        }
        if (reason.isBlank()) {
            against.add(Reason.of("WHY", "Say why the policy is changed."));
        }
        int points = policy.weights().values().stream().mapToInt(w -> w.points()).sum();
        if (points != 100) {
            against.add(
                    Reason.of(
                            "WEIGHTS", "The weights add up to %d, not to 100.".formatted(points)));
        }
        if (policy.weights().values().stream().anyMatch(w -> w.points() < 0)) {
            against.add(Reason.of("WEIGHTS", "A weight cannot be negative."));
        }
        if (policy.bands().strong().value() <= policy.bands().possible().value()) {
            against.add(Reason.of("BANDS", "A strong match begins above a possible one."));
        }
        boolean taken =
                books.listPolicies().stream()
                        .anyMatch(old -> old.policy().version().equals(policy.version()));
        if (taken || policy.version().equals(MatchPolicy.standard().version())) {
            against.add(Reason.of("VERSION", "There is a version of that name: give it another."));
        }
        return against;
    }
}
