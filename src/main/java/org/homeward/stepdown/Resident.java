package org.homeward.stepdown;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.domain.care.Episode;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.child.SdqScore;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.HomeReport;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownSign;
import org.homeward.position.CarePosition;

/**
 * A child in residential care as at a day, with everything recorded that a trigger or an indicator
 * asks. The stay is the residential spell: a change of legal status, of home or of provider inside
 * it does not begin it anew.
 */
public final class Resident {
    private final CarePosition position;
    private final Child child;
    private final Episode episode;
    private final DateSpan stay;

    private Resident(CarePosition position, Child child, Episode episode, LocalDate since) {
        this.position = position;
        this.child = child;
        this.episode = episode;
        this.stay = DateSpan.from(since);
    }

    /** Children whose placement is residential on the day, by id; short breaks are among them. */
    public static List<Resident> listOn(CarePosition position) {
        return position.listLookedAfterOn(position.asAt()).stream()
                .filter(episode -> episode.group() == PlacementGroup.RESIDENTIAL)
                .map(episode -> of(position, episode))
                .toList();
    }

    /** The same child in the same stay some weeks before; empty when the stay is younger. */
    public Optional<Resident> findBefore(int weeks) {
        return find(position.at(asAt().minusWeeks(weeks)), id())
                .filter(before -> before.since().equals(since()));
    }

    /** A child who lives in residential care on the day; empty for everybody else. */
    public static Optional<Resident> find(CarePosition position, ChildId child) {
        return position.history(child)
                .findOn(position.asAt())
                .filter(episode -> episode.group() == PlacementGroup.RESIDENTIAL)
                .map(episode -> of(position, episode));
    }

    private static Resident of(CarePosition position, Episode episode) {
        LocalDate since =
                position.history(episode.child())
                        .findResidentialSince(position.asAt())
                        .orElse(episode.span().start());
        return new Resident(position, position.child(episode.child()), episode, since);
    }

    public LocalDate asAt() {
        return position.asAt();
    }

    public ChildId id() {
        return child.id();
    }

    public Child child() {
        return child;
    }

    /** The episode that covers the day. */
    public Episode episode() {
        return episode;
    }

    /** First day of the residential spell. */
    public LocalDate since() {
        return stay.start();
    }

    /** Days from the first day of the spell to the day. */
    public long days() {
        return stay.daysTo(asAt());
    }

    public OptionalInt findAge() {
        return child.findAgeOn(asAt());
    }

    /** Moves to another carer in the 12 months up to the day. */
    public int movesIn12Months() {
        return position.history(id()).carerMovesIn12MonthsTo(asAt());
    }

    /** Needs assessments up to the day, oldest first. */
    public List<NeedsAssessment> needs() {
        return position.needs(id());
    }

    public Optional<NeedsAssessment> findLatestNeeds() {
        return position.findLatestNeeds(id());
    }

    /** The newest assessment that is at least some weeks older than the latest. */
    public Optional<NeedsAssessment> findNeedsBeforeLatest(int weeksApart) {
        return findLatestNeeds()
                .map(latest -> latest.assessedOn().minusWeeks(weeksApart))
                .flatMap(
                        day ->
                                needs().stream()
                                        .filter(n -> !n.assessedOn().isAfter(day))
                                        .reduce((first, second) -> second));
    }

    /** Scores up to the day, oldest first. */
    public List<SdqScore> sdqScores() {
        return position.sdqScores(id());
    }

    public List<MissingPeriod> missingPeriods() {
        return position.missingPeriods(id());
    }

    /** Reports of homes about days of this stay, in order of their last day. */
    public List<HomeReport> reports() {
        return position.stepDown().reports(id()).stream()
                .filter(report -> report.span().until().isAfter(since()))
                .toList();
    }

    /** Signs since the stay began, oldest first. */
    public List<StepDownSign> signs() {
        return position.signs(id()).stream()
                .filter(sign -> !sign.on().isBefore(since()))
                .sorted(Comparator.comparing(StepDownSign::on).thenComparing(StepDownSign::kind))
                .toList();
    }

    /** The newest sign of a kind since the stay began. */
    public Optional<StepDownSign> findSign(StepDownSign.Kind kind) {
        return signs().stream()
                .filter(sign -> sign.kind() == kind)
                .reduce((first, second) -> second);
    }

    /** What the child said in this stay when asked, oldest first. */
    public List<ChildsVoice> voices() {
        return position.stepDown().voices(id()).stream()
                .filter(voice -> !voice.asked().on().isBefore(since()))
                .toList();
    }

    /**
     * The newest record of the child's wish, which may be that nobody asked; empty when nothing is
     * recorded in this stay.
     */
    public Optional<SpokenWish> findWish() {
        return SpokenWish.list(voices(), signs()).stream().reduce((first, second) -> second);
    }

    /** What the child answered last; empty when the child never answered in this stay. */
    public Optional<SpokenWish> findAnswer() {
        return SpokenWish.list(voices(), signs()).stream()
                .filter(said -> said.wish().isAnswered())
                .reduce((first, second) -> second);
    }

    /** Steps that people took since the stay began, oldest first. */
    public List<CaseStep> steps() {
        return position.stepDown().steps(id()).stream()
                .filter(step -> !step.recorded().on().isBefore(since()))
                .toList();
    }

    /** Reviews held since the stay began, oldest first. */
    public List<StepDownReview> reviews() {
        return position.reviews(id()).stream()
                .filter(review -> !review.heldOn().isBefore(since()))
                .toList();
    }

    /** The newest review held since the stay began. */
    public Optional<StepDownReview> findLastReview() {
        return reviews().stream().reduce((first, second) -> second);
    }
}
