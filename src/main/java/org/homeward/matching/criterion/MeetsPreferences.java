package org.homeward.matching.criterion;

import java.util.List;
import org.homeward.domain.common.Answer;
import org.homeward.domain.search.Requirements;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;
import org.homeward.matching.Topic;

/** The desirable items of the request, in the words that have a meaning here. */
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
        List<Judgement> items =
                candidate.search().request().requirements().desirable().stream()
                        .sorted()
                        .map(word -> judge(word, answer(word, candidate)))
                        .toList();
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

    private static boolean anyChildThere(Candidate candidate) {
        return candidate.occupants().stream().anyMatch(o -> candidate.isChild(o) == Answer.YES);
    }
}
