package org.homeward.domain.child;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.domain.common.Age;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.SiblingGroupId;

/**
 * A child looked after by the authority. The identity comes from the return's header, the profile
 * from the authority's own register; either may come first. Care itself is recorded as episodes and
 * placements, never here.
 */
public record Child(
        ChildId id,
        Identity identity,
        Profile profile,
        CareView careView,
        Optional<SiblingGroupId> siblingGroup) {

    /** A child of whom nothing but the code is known: in an episode, but in no header. */
    public static Child unknown(ChildId id) {
        return new Child(id, Identity.UNKNOWN, Profile.UNKNOWN, CareView.UNKNOWN, Optional.empty());
    }

    /** What a newer file says replaces what it knows; what it does not know stays. */
    public Child updatedFrom(Child newer) {
        return new Child(
                id,
                newer.identity.equals(Identity.UNKNOWN) ? identity : newer.identity,
                newer.profile.equals(Profile.UNKNOWN) ? profile : newer.profile,
                newer.careView.equals(CareView.UNKNOWN) ? careView : newer.careView,
                newer.siblingGroup.or(() -> siblingGroup));
    }

    /** The same child as a return's header tells. */
    public Child withIdentity(Identity told) {
        return new Child(id, told, profile, careView, siblingGroup);
    }

    /** The same child with everything that the authority's register tells of another. */
    public Child withRegister(Child told) {
        return new Child(id, identity, told.profile, told.careView, told.siblingGroup);
    }

    /** Completed years on a day; empty when the birth date is unknown. */
    public OptionalInt findAgeOn(LocalDate day) {
        return identity.bornOn()
                .map(born -> OptionalInt.of(Age.on(day, born)))
                .orElse(OptionalInt.empty());
    }

    public AgeBand ageBandOn(LocalDate day) {
        OptionalInt age = findAgeOn(day);
        return age.isPresent() ? Age.band(age.getAsInt()) : AgeBand.UNKNOWN;
    }

    /** The name where one is recorded, else the code. */
    public String label() {
        return profile.name().isEmpty() ? id.text() : profile.name();
    }
}
