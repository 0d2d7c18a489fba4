package org.homeward.exchange.ssda903.rule;

import java.util.List;
import java.util.stream.Stream;

/** All rules that look at episodes. */
final class EpisodeRules {
    static final List<Check<EpisodeAt>> ALL =
            Stream.of(
                            DateRules.ALL,
                            SequenceRules.ALL,
                            CodeRules.ALL,
                            ProviderRules.ALL,
                            StayRules.ALL,
                            LegalRules.ALL,
                            AdoptionEpisodeRules.ALL,
                            PostcodeRules.ALL,
                            UrnRules.ALL,
                            EarlierReturnRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private EpisodeRules() {}
}
