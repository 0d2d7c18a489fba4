package org.homeward.app.review;

import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.Resident;
import org.homeward.stepdown.SpokenWish;

/**
 * What a child said last of living with a family: in this stay while the child lives in residential
 * care, ever for a child who has moved.
 */
record LastSaid(Optional<ChildsVoice> voice, Optional<SpokenWish> wish) {

    static LastSaid of(ChildId child, CarePosition position) {
        return Resident.find(position, child)
                .map(resident -> new LastSaid(newest(resident.voices()), resident.findWish()))
                .orElseGet(() -> ever(child, position));
    }

    private static LastSaid ever(ChildId child, CarePosition position) {
        List<ChildsVoice> voices = position.stepDown().voices(child);
        return new LastSaid(newest(voices), newest(SpokenWish.list(voices, position.signs(child))));
    }

    private static <T> Optional<T> newest(List<T> oldestFirst) {
        return oldestFirst.stream().reduce((first, second) -> second);
    }
}
