package org.homeward.stepdown.journey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.StepDownReview;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.Resident;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.screening.StepDownFlag;
import org.homeward.stepdown.screening.StepDownScreen;

/**
 * Says of every child who is flagged, reviewed, matched or moved how far the child has come on a
 * day. Stages follow from records; a stage that nobody recorded cannot be claimed.
 */
public final class Journeys {
    private final StepDownPolicy policy;
    private final StepDownScreen screen;

    public Journeys(StepDownPolicy policy) {
        this.policy = policy;
        this.screen = new StepDownScreen(policy);
    }

    /** Everybody on the way, in the order of the stages and then the longest in the stage first. */
    public List<Journey> list(CarePosition position) {
        Set<ChildId> children = new TreeSet<>();
        Resident.listOn(position).forEach(resident -> children.add(resident.id()));
        everybodyReviewed(position).forEach(children::add);
        return children.stream()
                .flatMap(child -> find(position, child).stream())
                .sorted(
                        Comparator.comparing(Journey::stage)
                                .thenComparing(Journey::since)
                                .thenComparing(Journey::child))
                .toList();
    }

    /** Empty for a child of whom nothing asks and whom nobody reviewed. */
    public Optional<Journey> find(CarePosition position, ChildId child) {
        Optional<Resident> resident = Resident.find(position, child);
        return resident.isPresent()
                ? inResidence(position, resident.get())
                : new WithFamily(position, child, policy).find();
    }

    private Optional<Journey> inResidence(CarePosition position, Resident resident) {
        Optional<StepDownReview> review = resident.findLastReview();
        boolean begunAnew =
                review.isPresent()
                        || resident.steps().stream()
                                .anyMatch(step -> step.kind() == CaseStep.Kind.SCREENED);
        if (!begunAnew) {
            Optional<Journey> returned =
                    new WithFamily(position, resident.id(), policy).findReturned(resident);
            if (returned.isPresent()) {
                return returned;
            }
        }
        Optional<StepDownFlag> flag = screen.findFlag(resident);
        return new InResidence(position, resident, flag, policy).find();
    }

    private static Stream<ChildId> everybodyReviewed(CarePosition position) {
        return position.book().facts().care().reviews().stream().map(StepDownReview::child);
    }
}
