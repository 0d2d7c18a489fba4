package org.homeward.matching.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.domain.care.Placement;
import org.homeward.domain.carer.Occupant;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.common.Age;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.search.PlacementNeeds.LivingCompanions;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Risk;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;
import org.homeward.matching.Topic;

/**
 * What the child and each other child in the household would mean for each other: full points when
 * nobody's safety is in question, none when an intensive need, or a risk to others that a referral
 * names, meets a child who is not older. Where living with others is recommended, a home without
 * another child does not meet it. Who must be kept apart, is asked by a hard rule.
 */
public final class SafeTogether implements Criterion {

    @Override
    public Topic topic() {
        return Topic.HOUSEHOLD;
    }

    @Override
    public String basis() {
        return "Fostering National Minimum Standard 15: impact on the household";
    }

    @Override
    public Judgement judge(SearchedChild child, Candidate candidate) {
        List<Judgement> parts = new ArrayList<>();
        for (Child other : candidate.others()) {
            parts.add(withPlaced(child, other, candidate));
        }
        for (Occupant person : candidate.occupants()) {
            if (candidate.isChild(person) == Answer.YES) {
                parts.add(withOwn(child, person, candidate));
            }
        }
        if (!parts.isEmpty()) {
            return Parts.join(topic(), parts);
        }
        boolean company =
                candidate.search().request().referral().needs().companions()
                        == LivingCompanions.WITH_OTHERS;
        return company && !candidate.search().request().isGroup()
                ? Judgement.of(
                        topic(), 0, "Living with other children is recommended; none lives there")
                : Judgement.notApplicable(topic(), "No other child lives there");
    }

    private Judgement withPlaced(SearchedChild child, Child other, Candidate candidate) {
        OptionalInt age = other.findAgeOn(candidate.startsOn());
        if (age.isEmpty() || child.age().isEmpty()) {
            return unknown(other.id().text());
        }
        int years = age.getAsInt() - child.age().getAsInt();
        boolean coming = years <= 0 && isRisk(candidate.search().request());
        boolean there =
                years >= 0
                        && findRequest(other.id(), candidate).stream()
                                .anyMatch(SafeTogether::isRisk);
        if (coming || there) {
            return risk(other.id().text());
        }
        Optional<NeedLevel> from = levelOf(child.id(), candidate);
        Optional<NeedLevel> back = levelOf(other.id(), candidate);
        if (from.isEmpty() || back.isEmpty()) {
            return unknown(other.id().text());
        }
        int degree =
                Math.max(
                        years <= 0 ? from.get().degree() : 0, years >= 0 ? back.get().degree() : 0);
        return judged(degree, other.id().text());
    }

    private Judgement withOwn(SearchedChild child, Occupant own, Candidate candidate) {
        if (child.age().isEmpty()) {
            return Judgement.unknown(topic(), "Safety with a child of the family cannot be judged");
        }
        int years =
                own.bornOn()
                        .map(born -> Age.on(candidate.startsOn(), born))
                        .orElse(child.age().getAsInt());
        boolean olderHere = years > child.age().getAsInt();
        if (!olderHere && isRisk(candidate.search().request())) {
            return risk("a child of the family");
        }
        return levelOf(child.id(), candidate)
                .map(level -> judged(olderHere ? 0 : level.degree(), "a child of the family"))
                .orElseGet(
                        () ->
                                Judgement.unknown(
                                        topic(),
                                        "Safety with a child of the family cannot be judged"));
    }

    private Judgement unknown(String whom) {
        return Judgement.unknown(topic(), "Safety with %s cannot be judged yet".formatted(whom));
    }

    private Judgement risk(String whom) {
        return Judgement.of(
                topic(),
                0,
                "Safety with %s: a referral names a risk to others, and the child at risk is not older"
                        .formatted(whom));
    }

    private Judgement judged(int degree, String whom) {
        String words =
                degree == 0
                        ? "No concern with %s".formatted(whom)
                        : "Safety to others with %s: %s"
                                .formatted(
                                        whom, NeedLevel.of(degree).name().toLowerCase(Locale.ROOT));
        return Judgement.of(topic(), 1 - degree / 3.0, words);
    }

    private static boolean isRisk(PlacementRequest request) {
        var risks = request.referral().risks();
        return risks.of(Risk.TO_OTHERS_PHYSICAL) == Answer.YES
                || risks.of(Risk.TO_OTHERS_SEXUAL) == Answer.YES;
    }

    /** The search from which a child who is there was placed. */
    private static Optional<PlacementRequest> findRequest(ChildId other, Candidate candidate) {
        return candidate.gatherings().get(0).placements().stream()
                .filter(placement -> placement.child().equals(other))
                .map(Placement::request)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(candidate.search().position()::findRequest);
    }

    private static Optional<NeedLevel> levelOf(ChildId id, Candidate candidate) {
        return candidate.search().findLevel(id, NeedDomain.SAFETY_TO_OTHERS);
    }
}
