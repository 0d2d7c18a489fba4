package org.homeward.app.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.app.view.ChildPage;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.Consulted;
import org.homeward.domain.review.Offer;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.position.CarePosition;
import org.homeward.position.StepDownWork;

/** What an audit pack tells of a child's way from a children's home to a family. */
final class AuditedStepDown {
    private final ChildPage page;
    private final ChildId child;
    private final StepDownWork work;
    private final Paper.Builder paper;
    private final Set<String> subjects;

    /** Ids that are met on the way are added to the subjects. */
    AuditedStepDown(
            ChildPage page, CarePosition position, Paper.Builder paper, Set<String> subjects) {
        this.page = page;
        this.child = page.child().id();
        this.work = position.stepDown();
        this.paper = paper;
        this.subjects = subjects;
    }

    void add() {
        if (!isAnything()) {
            return;
        }
        paper.heading("Living with a family");
        work.voices(child).forEach(this::voice);
        signs();
        ledger();
        blockers();
        reviews();
        steps();
        work.plans(child).forEach(this::plan);
        page.life().placements().forEach(at -> afterMove(at.placement().id()));
    }

    private boolean isAnything() {
        return !page.reviewing().signs().isEmpty()
                || !page.reviewing().reviews().isEmpty()
                || !work.voices(child).isEmpty()
                || !work.entries(child).isEmpty()
                || !work.blockers(child).isEmpty()
                || !work.steps(child).isEmpty();
    }

    private void voice(ChildsVoice voice) {
        paper.quote(voice.words())
                .words(
                        "%s, asked by %s: %s. %s Advocate: %s. Mentor: %s."
                                .formatted(
                                        Plain.day(voice.asked().on()),
                                        voice.asked().by(),
                                        voice.wish().label(),
                                        voice.how(),
                                        offer(voice.advocate()),
                                        offer(voice.mentor())));
    }

    private static String offer(Offer offer) {
        return offer.on()
                .map(
                        on ->
                                "offered %s, taken up: %s"
                                        .formatted(Plain.day(on), Told.of(offer.takenUp())))
                .orElse("not offered");
    }

    private void signs() {
        page.reviewing()
                .signs()
                .forEach(
                        s ->
                                paper.words(
                                        "%s: %s (%s, %s)"
                                                .formatted(
                                                        Plain.day(s.on()),
                                                        Told.of(s.kind()),
                                                        s.note(),
                                                        s.by())));
    }

    private void ledger() {
        work.entries(child).forEach(entry -> subjects.add(entry.id()));
        paper.heading("For and against")
                .table(
                        List.of("When, by", "Speaks", "What", "Seen in"),
                        work.entries(child).stream()
                                .map(
                                        e ->
                                                List.of(
                                                        when(e.recorded()),
                                                        Told.of(e.side())
                                                                + ", "
                                                                + Told.of(e.weight()),
                                                        e.text(),
                                                        e.evidence()))
                                .toList(),
                        List.of(0.22, 0.13, 0.4, 0.25),
                        "None.");
    }

    private void blockers() {
        work.blockers(child).forEach(blocker -> subjects.add(blocker.id()));
        paper.heading("What stood in the way")
                .table(
                        List.of("Raised", "What", "Who sees to it", "Cleared"),
                        work.blockers(child).stream().map(AuditedStepDown::blocker).toList(),
                        List.of(0.2, 0.4, 0.2, 0.2),
                        "None.");
    }

    private static List<String> blocker(Blocker blocker) {
        return List.of(
                when(blocker.raised()),
                blocker.kind().label() + (blocker.note().isBlank() ? "" : ": " + blocker.note()),
                "%s by %s".formatted(blocker.owner(), Plain.day(blocker.due())),
                blocker.cleared().map(AuditedStepDown::when).orElse("stands"));
    }

    private void reviews() {
        for (StepDownReview review : page.reviewing().reviews()) {
            subjects.add(review.id().text());
            paper.words(
                    "%s: review %s, %s. %s Next %s (%s)"
                            .formatted(
                                    Plain.day(review.heldOn()),
                                    review.id(),
                                    Told.of(review.decision()),
                                    review.reason(),
                                    Plain.day(review.nextReviewOn()),
                                    review.by()));
            beside(review).forEach(paper::words);
        }
    }

    private static List<String> beside(StepDownReview review) {
        var detail = review.detail();
        String consulted =
                detail.consulted().stream().map(Consulted::label).collect(Collectors.joining(", "));
        return Stream.of(
                        told("Consulted", consulted),
                        told("Conditions", detail.conditions()),
                        told("In spite of an intensive need", detail.intensiveException()),
                        told(
                                "Seen otherwise",
                                detail.dissents().stream()
                                        .map(d -> d.by() + ": " + d.words())
                                        .collect(Collectors.joining("; "))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> told(String name, String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(name + ": " + words);
    }

    private void steps() {
        work.steps(child)
                .forEach(
                        s ->
                                paper.words(
                                        "%s: %s. %s"
                                                .formatted(
                                                        when(s.recorded()),
                                                        Told.of(s.kind()),
                                                        s.note())));
        work.careReviews(child)
                .forEach(
                        r ->
                                paper.words(
                                        "Statutory review of %s: %s. %s"
                                                .formatted(
                                                        Plain.day(r.on()),
                                                        Told.of(r.state()),
                                                        r.note())));
    }

    private void plan(TransitionPlan plan) {
        paper.heading("Plan of the move, review " + plan.review())
                .words(
                        "Move on %s. If it does not go well: %s. To ring: %s."
                                .formatted(
                                        Plain.day(plan.moveOn()),
                                        Told.orUnknown(plan.safety().fallBack()),
                                        Told.orUnknown(plan.safety().toRing())))
                .table(
                        List.of("Planned", "Step", "Done", "The child said"),
                        plan.steps().stream()
                                .map(
                                        s ->
                                                List.of(
                                                        Plain.day(s.planned())
                                                                + slips(s.slips().size()),
                                                        s.kind().label() + " " + s.what(),
                                                        day(s.done()),
                                                        s.feedback()))
                                .toList(),
                        List.of(0.2, 0.35, 0.15, 0.3),
                        "No step.");
        plan.slips()
                .forEach(
                        s ->
                                paper.words(
                                        "The move was planned for %s: %s (%s)"
                                                .formatted(
                                                        Plain.day(s.from()),
                                                        s.why(),
                                                        when(s.recorded()))));
    }

    private static String slips(int times) {
        return times == 0 ? "" : ", moved " + Plain.count(times, "time", "times");
    }

    private void afterMove(PlacementId placement) {
        work.checkIns(placement)
                .forEach(
                        c ->
                                paper.words(
                                        "%s of %s, %s: %s. %s %s"
                                                .formatted(
                                                        c.point().label(),
                                                        placement,
                                                        when(c.recorded()),
                                                        c.going().label(),
                                                        c.childsWords(),
                                                        c.note())));
        work.earlySigns(placement)
                .forEach(
                        s ->
                                paper.words(
                                        "%s: %s. %s"
                                                .formatted(
                                                        Plain.day(s.on()),
                                                        s.kind().label(),
                                                        s.note())));
    }

    private static String when(Recorded recorded) {
        return Plain.day(recorded.on()) + ", " + recorded.by();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Plain::day).orElse("");
    }
}
