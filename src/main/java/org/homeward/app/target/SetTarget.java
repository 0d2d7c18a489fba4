package org.homeward.app.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Ids;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.Role;
import org.homeward.domain.money.NamedTarget;
import org.homeward.domain.money.TargetMeasure;
import org.homeward.position.FactsBuilder;

/** Names a target line, corrects one, or withdraws it from the list. */
public final class SetTarget {
    private static final Set<Role> MAY = Set.of(Role.MANAGER, Role.TEAM_LEAD, Role.ADMINISTRATOR);

    private final Deeds deeds;
    private final Ids ids;
    private final Clock clock;

    public SetTarget(Store store, Ids ids, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What somebody typed.
     *
     * @param id of the line that is corrected; empty for a new one
     */
    public record Draft(
            Optional<String> id,
            String name,
            TargetMeasure measure,
            NamedTarget.Mark baseline,
            NamedTarget.Mark goal,
            String source) {}

    /** Done with the line; refused with every reason at once. */
    public Outcome<NamedTarget> set(Draft draft, Actor by) {
        String id = draft.id().orElseGet(() -> ids.next("T"));
        return deeds.run(
                new Deeds.Deed("set a target", Set.of(id), by),
                books -> {
                    List<Reason> against = against(books, id, draft, by);
                    return against.isEmpty()
                            ? put(books, named(id, draft, by))
                            : Outcome.refused(against);
                });
    }

    /** Takes a line from the list; what was printed with it stays true. */
    public Outcome<NamedTarget> withdraw(String id, Actor by) {
        return deeds.run(
                new Deeds.Deed("withdrew a target", Set.of(id), by),
                books -> {
                    Optional<NamedTarget> target = find(books, id);
                    List<Reason> against = new ArrayList<>(role(by));
                    if (target.isEmpty()) {
                        against.add(gone());
                    }
                    return against.isEmpty()
                            ? put(books, withdrawn(target.orElseThrow(), by))
                            : Outcome.refused(against);
                });
    }

    private static List<Reason> role(Actor by) {
        return MAY.contains(by.role())
                ? List.of()
                : List.of(Reason.of("ROLE", "A team lead, manager or administrator sets targets."));
    }

    private List<Reason> against(Books books, String id, Draft draft, Actor by) {
        List<Reason> against = new ArrayList<>(role(by));
        if (draft.name().isBlank()) {
            against.add(Reason.of("NAME", "Give the target a name."));
        }
        if (!draft.goal().on().isAfter(draft.baseline().on())) {
            against.add(Reason.of("GOAL", "The goal must be on a later day than the baseline."));
        }
        if (draft.source().isBlank()) {
            against.add(
                    Reason.of("SOURCE", "Say which paper sets the target, or why it is tried."));
        }
        boolean taken =
                targets(books).stream()
                        .filter(other -> !other.id().equals(id) && !other.withdrawn())
                        .anyMatch(other -> other.name().equalsIgnoreCase(draft.name().strip()));
        if (taken) {
            against.add(Reason.of("TAKEN", "Another target has this name."));
        }
        if (draft.id().isPresent() && find(books, id).isEmpty()) {
            against.add(gone());
        }
        return against;
    }

    private static Reason gone() {
        return Reason.of("GONE", "This target is no longer there.");
    }

    private static Outcome<NamedTarget> put(Books books, NamedTarget target) {
        books.put(new FactsBuilder().add(target).build());
        return Outcome.done(target);
    }

    private List<NamedTarget> targets(Books books) {
        return books.position(LocalDate.now(clock)).book().facts().money().targets();
    }

    private Optional<NamedTarget> find(Books books, String id) {
        return targets(books).stream().filter(target -> target.id().equals(id)).findFirst();
    }

    private NamedTarget named(String id, Draft draft, Actor by) {
        return new NamedTarget(
                id,
                draft.name(),
                draft.measure(),
                draft.baseline(),
                draft.goal(),
                draft.source().strip(),
                false,
                recorded(by));
    }

    private NamedTarget withdrawn(NamedTarget target, Actor by) {
        return new NamedTarget(
                target.id(),
                target.name(),
                target.measure(),
                target.baseline(),
                target.goal(),
                target.source(),
                true,
                recorded(by));
    }

    private Recorded recorded(Actor by) {
        return new Recorded(by.name(), LocalDate.now(clock));
    }
}
