package org.homeward.matching.rule;

import java.util.List;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;

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
        return candidate.gatherings().stream()
                .map(day -> Sleeping.on(day, candidate))
                .filter(night -> isShort(night, bedrooms))
                .findFirst()
                .map(
                        night ->
                                because(
                                        ("With %s alone in a room (safety to others: intensive) %s"
                                                        + " needed; there are %d")
                                                .formatted(
                                                        night.namesOfHarming(),
                                                        Words.bedrooms(night.fewestApartFromHarm()),
                                                        bedrooms)))
                .stream()
                .toList();
    }

    private static boolean isShort(Sleeping night, int bedrooms) {
        return night.anyHarms()
                && !night.isPlenty(bedrooms)
                && night.fewestApartFromHarm() > bedrooms;
    }
}
