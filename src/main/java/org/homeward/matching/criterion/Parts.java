package org.homeward.matching.criterion;

import java.util.List;
import java.util.stream.Collectors;
import org.homeward.matching.Topic;

/** One judgement out of several of equal weight, of which some may be unknown. */
final class Parts {

    private Parts() {}

    static Judgement join(Topic topic, List<Judgement> parts) {
        double known = parts.stream().mapToDouble(Judgement::known).sum();
        double met = parts.stream().mapToDouble(part -> part.known() * part.share()).sum();
        String words = parts.stream().map(Judgement::sentence).collect(Collectors.joining("; "));
        return known == 0
                ? Judgement.unknown(topic, words)
                : Judgement.partly(topic, known / parts.size(), met / known, words);
    }
}
