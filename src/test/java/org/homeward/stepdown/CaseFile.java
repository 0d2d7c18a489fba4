package org.homeward.stepdown;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.homeward.domain.care.Disruption;
import org.homeward.domain.care.EndReason;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.PlacementEnding;
import org.homeward.domain.care.Visit;
import org.homeward.domain.care.Where;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.CareReview;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.CheckIn;
import org.homeward.domain.review.CheckPoint;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.EarlySign;
import org.homeward.domain.review.Offer;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepKind;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.domain.review.TransitionStep;
import org.homeward.domain.review.Wish;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.GatePart;
import org.homeward.domain.search.GateRecord;
import org.homeward.domain.search.Hold;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.RequestClosing;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.ShortlistedHome;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;
import org.homeward.testing.CareWorld;

/**
 * The file of one child in words, a day and what happened in each line; what a line needs of an
 * earlier one (the review, the search, the placement) is the newest of its kind.
 */
public final class CaseFile {
    public static final ChildId RUBY = ChildId.of("ruby");
    private static final HouseholdId FAMILY = HouseholdId.of("H1");

    private final CareWorld world = new CareWorld();
    private final StringBuilder episodes = new StringBuilder("child | kind | from | until | rne\n");
    private final List<Placement> placements = new ArrayList<>();
    private String kind = "RES_CHILDRENS_HOME";
    private LocalDate since;
    private int number;
    private ReviewId review = ReviewId.of("V0");
    private RequestId request = RequestId.of("R0");

    public CaseFile(String since, String lines) {
        this.since = LocalDate.parse(since);
        lines.strip().lines().filter(line -> !line.isBlank()).forEach(this::line);
    }

    public CarePosition on(String day) {
        String open = "ruby | %s | %s | | P\n".formatted(kind, since);
        return new CareWorld()
                .episodes(episodes + (kind.isEmpty() ? "" : open))
                .with(f -> f.addAll(world.book().facts()))
                .with(f -> placements.forEach(f::add))
                .on(day);
    }

    private void line(String line) {
        String[] words = line.strip().split(" +", 3);
        LocalDate day = LocalDate.parse(words[0]);
        String rest = words.length > 2 ? words[2].strip() : "";
        Recorded by = new Recorded("team lead", day);
        number++;
        switch (words[1]) {
            case "review" -> reviewed(day, rest.split(" "));
            case "request" -> requested(day);
            case "closed" -> fact(f -> f.add(closing(rest, by)));
            case "step" -> fact(f -> f.add(step(rest.split(" "), by)));
            case "says" -> fact(f -> f.add(voice(rest, by)));
            case "approach" -> fact(f -> f.add(approach(day, rest)));
            case "shortlisted" ->
                    fact(f -> f.add(new ShortlistedHome(request, FAMILY, "", "", true, by)));
            case "held" -> fact(f -> f.add(hold(day, by)));
            case "gate" -> fact(f -> f.add(gate(day, rest)));
            case "careReview" -> fact(f -> f.add(careReview(day, rest)));
            case "plan" -> fact(f -> f.add(plan(rest, by)));
            case "moves" -> moves(day, rest);
            case "ended" -> fact(f -> f.add(ending(day, rest.split(" "), by)));
            case "checkIn" -> fact(f -> f.add(checkIn(day, rest.split(" "), by)));
            case "early" -> fact(f -> f.add(early(day, rest, by)));
            case "visit" -> fact(f -> f.add(new Visit(RUBY, "", by)));
            case "disrupted" -> fact(f -> f.add(disruption(day, rest, by)));
            default -> throw new IllegalArgumentException("What is: " + line);
        }
    }

    private void fact(Consumer<FactsBuilder> fact) {
        world.with(fact);
    }

    private void reviewed(LocalDate day, String[] words) {
        review = ReviewId.of("V" + number);
        fact(
                f ->
                        f.add(
                                new StepDownReview(
                                        review,
                                        RUBY,
                                        day,
                                        StepDownReview.Decision.valueOf(words[0]),
                                        LocalDate.parse(words[1]),
                                        "A reason.",
                                        "team lead")));
    }

    private void requested(LocalDate day) {
        request = RequestId.of("R" + number);
        fact(
                f ->
                        f.add(
                                new PlacementRequest(
                                        request,
                                        List.of(RUBY),
                                        CareType.STEP_DOWN,
                                        new Timing(day, day.plusWeeks(12), Urgency.PLANNED),
                                        TogetherPlan.ALL,
                                        Requirements.NONE,
                                        Wishes.NOT_SOUGHT,
                                        new RequestOrigin("", Optional.of(review)))));
    }

    private RequestClosing closing(String outcome, Recorded by) {
        return new RequestClosing(request, RequestClosing.Outcome.valueOf(outcome), "", by);
    }

    private CaseStep step(String[] words, Recorded by) {
        return new CaseStep(
                "CS" + number,
                RUBY,
                CaseStep.Kind.valueOf(words[0]),
                "",
                words.length > 1 ? Optional.of(LocalDate.parse(words[1])) : Optional.empty(),
                by);
    }

    private static ChildsVoice voice(String wish, Recorded by) {
        return new ChildsVoice(RUBY, Wish.valueOf(wish), "", "", Offer.NONE, Offer.NONE, by);
    }

    private Approach approach(LocalDate day, String outcome) {
        return new Approach(
                "A" + number,
                request,
                FAMILY,
                day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                "officer",
                Approach.Outcome.valueOf(outcome),
                Optional.empty(),
                "");
    }

    private Hold hold(LocalDate day, Recorded by) {
        return new Hold(
                "H" + number, request, FAMILY, 1, DateSpan.of(day, day.plusDays(14)), "", by);
    }

    private GateRecord gate(LocalDate day, String part) {
        return new GateRecord(
                "G" + number,
                request,
                GatePart.valueOf(part),
                GateRecord.About.ALL,
                "reviewing officer",
                day,
                "",
                "officer");
    }

    /** Booked or held on a day, known since long. */
    private static CareReview careReview(LocalDate day, String state) {
        return new CareReview(
                RUBY,
                day,
                CareReview.State.valueOf(state),
                "",
                new Recorded("reviewing officer", day.minusYears(1)));
    }

    /** Such as {@code 2018-05-01 CHILD_VISITS_FAMILY 2018-04-01 done}. */
    private TransitionPlan plan(String rest, Recorded by) {
        String[] words = rest.split(" ");
        LocalDate planned = LocalDate.parse(words[2]);
        return new TransitionPlan(
                review,
                RUBY,
                Optional.of(FAMILY),
                LocalDate.parse(words[0]),
                List.of(),
                List.of(
                        new TransitionStep(
                                StepKind.valueOf(words[1]),
                                "",
                                planned,
                                "key worker",
                                words.length > 3 ? Optional.of(planned) : Optional.empty(),
                                "",
                                List.of())),
                TransitionPlan.Safety.NONE,
                by);
    }

    /** {@code FOSTER_IFA H1 search}, {@code RES_CHILDRENS_HOME}, {@code PARENTS}, {@code out}. */
    private void moves(LocalDate day, String rest) {
        String[] words = rest.split(" ");
        if (!kind.isEmpty()) {
            episodes.append("ruby | %s | %s | %s | P\n".formatted(kind, since, day));
        }
        int last = placements.size() - 1;
        if (last >= 0 && placements.get(last).span().isOpen()) {
            placements.set(last, placements.get(last).endedOn(day));
        }
        kind = words[0].equals("out") ? "" : words[0];
        since = day;
        if (words.length > 1) {
            placements.add(placement(day, words));
        }
    }

    private Placement placement(LocalDate day, String[] words) {
        return new Placement(
                PlacementId.of("P" + number),
                RUBY,
                words[1].startsWith("H")
                        ? Where.with(HouseholdId.of(words[1]))
                        : Where.in(HomeId.of(words[1])),
                DateSpan.from(day),
                Optional.empty(),
                Optional.empty(),
                words.length > 2 ? Optional.of(request) : Optional.empty());
    }

    /** How the placement ended that is the last so far: {@code CREQB NO}. */
    private PlacementEnding ending(LocalDate day, String[] words, Recorded by) {
        return new PlacementEnding(
                lastEnded(day),
                day,
                EndReason.valueOf(words[0]),
                Answer.valueOf(words[1]),
                "elsewhere",
                "",
                by);
    }

    private PlacementId lastEnded(LocalDate day) {
        return placements.stream()
                .filter(p -> p.span().until().equals(day))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private PlacementId newest() {
        return placements.get(placements.size() - 1).id();
    }

    /** {@code WEEK_4 WORRIES 14}: the point, how it goes, and the score where there is one. */
    private CheckIn checkIn(LocalDate day, String[] words, Recorded by) {
        OptionalInt score =
                words.length > 2 ? OptionalInt.of(Integer.parseInt(words[2])) : OptionalInt.empty();
        return new CheckIn(
                newest(),
                CheckPoint.valueOf(words[0]),
                day,
                CheckIn.Going.valueOf(words[1]),
                new CheckIn.Measures(
                        OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), score),
                "",
                "",
                by);
    }

    private EarlySign early(LocalDate day, String kindOfSign, Recorded by) {
        return new EarlySign(newest(), EarlySign.Kind.valueOf(kindOfSign), day, "a note", by);
    }

    private Disruption disruption(LocalDate day, String meeting, Recorded by) {
        return new Disruption(
                placements.stream()
                        .filter(p -> p.request().isPresent())
                        .findFirst()
                        .orElseThrow()
                        .id(),
                day,
                meeting.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(meeting)),
                "",
                "",
                by);
    }
}
