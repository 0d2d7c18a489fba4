package org.homeward.matching.rule;

import java.util.List;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;
import org.homeward.matching.Gathering;

/**
 * H8: a child who is known to harm other children never shares a bedroom: one with an intensive
 * need in safety to others, or of whom the referral names a physical or sexual risk to others. A
 * referral of several children does not say which of them; that is a question.
 */
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

    @Override
    public List<Reason> openFor(Candidate candidate) {
        int bedrooms = candidate.household().dwelling().bedrooms();
        boolean unclear =
                candidate.search().request().isGroup() && Harm.isTold(candidate.search().request());
        return unclear
                        && candidate.gatherings().stream()
                                .anyMatch(d -> shares(d, candidate, bedrooms))
                ? List.of(
                        because(
                                "A risk to others is known: say which child it is about, who then"
                                        + " needs a bedroom alone"))
                : List.of();
    }

    private static boolean shares(Gathering day, Candidate candidate, int bedrooms) {
        return !Sleeping.on(day, candidate).isPlenty(bedrooms);
    }

    private static String sentence(Sleeping night, int bedrooms) {
        return "With %s alone in a room (known risk to others) %s needed; there are %d"
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
