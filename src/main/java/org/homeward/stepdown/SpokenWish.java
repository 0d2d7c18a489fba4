package org.homeward.stepdown;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.StepDownSign;
import org.homeward.domain.review.Wish;

/**
 * What a child said last of living with a family, whether it was written down as the child's voice
 * or as a sign.
 *
 * @param words as they were recorded; may be empty
 * @param by who asked or wrote it down
 * @param asSign the child said it unasked, and somebody recorded a sign
 */
public record SpokenWish(Wish wish, LocalDate on, String words, String by, boolean asSign) {
    /** Of one day an answer comes after "not asked", and a no after a yes. */
    private static final Comparator<SpokenWish> OLDEST_FIRST =
            Comparator.comparing(SpokenWish::on).thenComparing(said -> caution(said.wish()));

    /** Everything that was said, the newest last; of one day the most careful answer last. */
    public static List<SpokenWish> list(List<ChildsVoice> voices, List<StepDownSign> signs) {
        return Stream.concat(
                        voices.stream().map(SpokenWish::of),
                        signs.stream().flatMap(sign -> of(sign).stream()))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private static SpokenWish of(ChildsVoice voice) {
        return new SpokenWish(
                voice.wish(), voice.asked().on(), voice.words(), voice.asked().by(), false);
    }

    private static Optional<SpokenWish> of(StepDownSign sign) {
        return switch (sign.kind()) {
            case CHILD_ASKS_FOR_FAMILY -> Optional.of(of(sign, Wish.YES));
            case CHILD_WISHES_TO_STAY -> Optional.of(of(sign, Wish.NO));
            case HOME_OR_REVIEWING_OFFICER_RECOMMENDS, FEE_REVIEW_OR_NOTICE, FLAGGED_BY_HAND ->
                    Optional.empty();
        };
    }

    private static SpokenWish of(StepDownSign sign, Wish wish) {
        return new SpokenWish(wish, sign.on(), sign.note(), sign.by(), true);
    }

    private static int caution(Wish wish) {
        return switch (wish) {
            case NOT_ASKED -> 0;
            case YES -> 1;
            case YES_BUT -> 2;
            case NOT_SURE -> 3;
            case NO -> 4;
        };
    }
}
