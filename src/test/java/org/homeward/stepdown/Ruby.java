package org.homeward.stepdown;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeward.domain.child.CareView;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.child.Profile;
import org.homeward.domain.child.SdqScore;
import org.homeward.domain.child.Sex;
import org.homeward.domain.child.Suitability;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.Offer;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownSign;
import org.homeward.domain.review.Wish;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;
import org.homeward.testing.CareWorld;

/** One child in a children's home since 2 January 2017, with whatever a test records of her. */
public final class Ruby {
    public static final ChildId ID = ChildId.of("ruby");
    private final CareWorld world = new CareWorld();
    private CareView view = CareView.UNKNOWN;
    private Optional<LocalDate> bornOn = Optional.empty();

    public Ruby() {
        this("2017-01-02");
    }

    public Ruby(String since) {
        world.episodes(
                """
                child | kind               | from
                ruby  | RES_CHILDRENS_HOME | %s
                """
                        .formatted(since));
    }

    public Ruby born(String day) {
        bornOn = Optional.of(LocalDate.parse(day));
        return this;
    }

    public Ruby foster(Suitability foster) {
        view = new CareView(foster, view.residential(), view.supported(), view.planAtEntry());
        return this;
    }

    public Ruby residential(Suitability residential) {
        view = new CareView(view.foster(), residential, view.supported(), view.planAtEntry());
        return this;
    }

    public Ruby plannedAtEntry(String plan) {
        view = new CareView(view.foster(), view.residential(), view.supported(), plan);
        return this;
    }

    public Ruby needs(String on, String levels) {
        world.needs("child | on | levels\nruby | " + on + " | " + levels);
        return this;
    }

    public Ruby sign(StepDownSign.Kind kind, String on) {
        world.with(
                f ->
                        f.add(
                                new StepDownSign(
                                        ID, kind, LocalDate.parse(on), "a note", "key worker")));
        return this;
    }

    public Ruby review(StepDownReview.Decision decision, String held, String next) {
        world.with(
                f ->
                        f.add(
                                new StepDownReview(
                                        ReviewId.of("V" + held),
                                        ID,
                                        LocalDate.parse(held),
                                        decision,
                                        LocalDate.parse(next),
                                        "a reason",
                                        "team lead")));
        return this;
    }

    public Ruby sdq(int yearEnd, int score) {
        world.with(f -> f.add(new SdqScore(ID, LocalDate.of(yearEnd, 3, 31), score)));
        return this;
    }

    public Ruby missing(String from, String until) {
        return missing(from, until, "M");
    }

    public Ruby voice(Wish wish, String on) {
        world.with(
                f ->
                        f.add(
                                new ChildsVoice(
                                        ID,
                                        wish,
                                        "",
                                        "at home",
                                        Offer.NONE,
                                        Offer.NONE,
                                        new Recorded("key worker", LocalDate.parse(on)))));
        return this;
    }

    public Ruby step(CaseStep.Kind kind, String on) {
        world.with(
                f ->
                        f.add(
                                new CaseStep(
                                        "S" + kind + on,
                                        ID,
                                        kind,
                                        "",
                                        Optional.empty(),
                                        new Recorded("team lead", LocalDate.parse(on)))));
        return this;
    }

    /**
     * A report of the home over some days up to one that is no longer inside, such as {@code
     * serious=0 all=3 adults=2}; what is not named is not known.
     */
    public Ruby report(LocalDate until, int days, String figures) {
        world.with(f -> f.add(ReportInWords.report(ID, until, days, figures)));
        return this;
    }

    /** Reports that say the same, one after the other up to a day. */
    public Ruby reports(String until, int count, int days, String figures) {
        for (int i = 0; i < count; i++) {
            report(LocalDate.parse(until).minusDays((long) i * days), days, figures);
        }
        return this;
    }

    /** Adds facts of any other sort. */
    public Ruby with(Consumer<FactsBuilder> more) {
        world.with(more);
        return this;
    }

    public CarePosition on(String day) {
        Child child =
                new Child(
                        ID,
                        new Identity(bornOn, Sex.FEMALE, "", "", false, Optional.empty()),
                        Profile.UNKNOWN,
                        view,
                        Optional.empty());
        return world.with(f -> f.add(child)).on(day);
    }

    public Resident residentOn(String day) {
        return Resident.listOn(on(day)).get(0);
    }

    private Ruby missing(String from, String until, String kind) {
        world.with(
                f ->
                        f.add(
                                new MissingPeriod(
                                        ID,
                                        DateSpan.of(LocalDate.parse(from), LocalDate.parse(until)),
                                        kind)));
        return this;
    }
}
