package org.homeward.matching.criterion;

import java.util.ArrayList;
import org.homeward.domain.common.Answer;
import org.homeward.domain.search.PlacementNeeds.PetsWanted;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Requirements;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;
import org.homeward.matching.Topic;

/**
 * What the home should have: the desirable items of the request in the words that have a meaning
 * here, animals where the child must have some, and ways of communicating. Animals that may be
 * there or not say nothing.
 */
public final class MeetsPreferences implements Criterion {

    @Override
    public Topic topic() {
        return Topic.PREFERENCES;
    }

    @Override
    public String basis() {
        return "Children Act 1989 s22(4)-(5); the officer's desirable items";
    }

    @Override
    public Judgement judge(SearchedChild child, Candidate candidate) {
        PlacementRequest request = candidate.search().request();
        var items = new ArrayList<Judgement>();
        request.requirements().desirable().stream()
                .sorted()
                .forEach(word -> items.add(judge(word, answer(word, candidate))));
        if (request.referral().needs().pets() == PetsWanted.MUST) {
            items.add(judge("animals", animals(candidate)));
        }
        request.referral()
                .needs()
                .languages()
                .forEach(way -> items.add(judge(way, speaks(way, candidate))));
        return items.isEmpty()
                ? Judgement.notApplicable(topic(), "Nothing more is asked for")
                : Parts.join(topic(), items);
    }

    private Judgement judge(String word, Answer answer) {
        return switch (answer) {
            case YES -> Judgement.of(topic(), 1, "\"%s\" is met".formatted(word));
            case NO -> Judgement.of(topic(), 0, "\"%s\" is not met".formatted(word));
            case UNKNOWN -> Judgement.unknown(topic(), "\"%s\": ask the household".formatted(word));
        };
    }

    private static Answer answer(String word, Candidate candidate) {
        return word.equals(Requirements.SOLO)
                ? Answer.of(candidate.others().isEmpty() && !anyChildThere(candidate))
                : candidate.offers(word);
    }

    /** Where no animal is recorded there may be none, or nobody said. */
    private static Answer animals(Candidate candidate) {
        return candidate.household().dwelling().pets().isEmpty() ? Answer.UNKNOWN : Answer.YES;
    }

    /** A way of communicating, such as BSL or Makaton, among what the household offers. */
    private static Answer speaks(String way, Candidate candidate) {
        var offered = candidate.household().offer().languages();
        return offered.isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(offered.stream().anyMatch(one -> one.strip().equalsIgnoreCase(way)));
    }

    private static boolean anyChildThere(Candidate candidate) {
        return candidate.occupants().stream().anyMatch(o -> candidate.isChild(o) == Answer.YES);
    }
}
