package org.homeward.matching.rule;

import java.util.List;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;
import org.homeward.matching.Gathering;

/** H8: a child who is known to harm other children never shares a bedroom. */
public final class NoSharingAfterHarm implements HardRule {

    @Override
    public String code() {
        return "H8";
    }

    @Override
    public String label() {
        return "would share after harm";
    }

    @Override
    public String basis() {
        return "Fostering National Minimum Standard 10.6; local bedroom policy";
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        int bedrooms = candidate.household().dwelling().bedrooms();
        for (Gathering day : candidate.gatherings()) {
            Sleeping night = Sleeping.on(day, candidate);
            if (isShort(night, bedrooms)) {
                return List.of(because(sentence(night, bedrooms)));
            }
        }
        return List.of();
    }

    private static String sentence(Sleeping night, int bedrooms) {
        return "With %s alone in a room (safety to others: intensive) %s needed; there are %d"
                .formatted(
                        night.namesOfHarming(),
                        Words.bedrooms(night.fewestApartFromHarm()),
                        bedrooms);
    }

    private static boolean isShort(Sleeping night, int bedrooms) {
        return !night.isPlenty(bedrooms)
                && night.anyHarms()
                && night.fewestApartFromHarm() > bedrooms;
    }
}
