package org.homeward.matching.criterion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.homeward.domain.carer.Occupant;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.common.Age;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;
import org.homeward.matching.Topic;

/**
 * What the child and the other children in the household would mean for each other: full points
 * when nobody's safety to others is in question, none when an intensive need meets a younger child.
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
        List<Judgement> parts =
                Stream.concat(
                                candidate.others().stream()
                                        .map(other -> withPlaced(child, other, candidate)),
                                candidate.occupants().stream()
                                        .filter(o -> candidate.isChild(o) == Answer.YES)
                                        .map(own -> withOwn(child, own, candidate)))
                        .toList();
        return parts.isEmpty()
                ? Judgement.notApplicable(topic(), "No other child lives there")
                : Parts.join(topic(), parts);
    }

    private Judgement withPlaced(SearchedChild child, Child other, Candidate candidate) {
        Optional<NeedLevel> from = levelOf(child.id(), candidate);
        Optional<NeedLevel> back = levelOf(other.id(), candidate);
        OptionalInt age = other.findAgeOn(candidate.startsOn());
        if (from.isEmpty() || back.isEmpty() || age.isEmpty() || child.age().isEmpty()) {
            return Judgement.unknown(
                    topic(), "Safety with %s cannot be judged yet".formatted(other.id()));
        }
        int years = age.getAsInt() - child.age().getAsInt();
        int risk =
                Math.max(
                        years <= 0 ? from.get().degree() : 0, years >= 0 ? back.get().degree() : 0);
        return judged(risk, other.id().text());
    }

    private Judgement withOwn(SearchedChild child, Occupant own, Candidate candidate) {
        Optional<NeedLevel> from = levelOf(child.id(), candidate);
        if (from.isEmpty() || child.age().isEmpty()) {
            return Judgement.unknown(topic(), "Safety with a child of the family cannot be judged");
        }
        int years =
                own.bornOn()
                        .map(born -> Age.on(candidate.startsOn(), born))
                        .orElse(child.age().getAsInt());
        boolean olderHere = years > child.age().getAsInt();
        return judged(olderHere ? 0 : from.get().degree(), "a child of the family");
    }

    private Judgement judged(int risk, String whom) {
        String words =
                risk == 0
                        ? "No concern with %s".formatted(whom)
                        : "Safety to others with %s: %s"
                                .formatted(
                                        whom, NeedLevel.of(risk).name().toLowerCase(Locale.ROOT));
        return Judgement.of(topic(), 1 - risk / 3.0, words);
    }

    private static Optional<NeedLevel> levelOf(ChildId id, Candidate candidate) {
        return candidate.search().findLevel(id, NeedDomain.SAFETY_TO_OTHERS);
    }
}
