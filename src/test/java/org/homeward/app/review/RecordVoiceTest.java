package org.homeward.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.app.review.ReviewWorld.DAY;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.Offer;
import org.homeward.domain.review.Wish;
import org.homeward.testing.Filled;
import org.homeward.testing.TextTable;
import org.junit.jupiter.api.Test;

/** What a child said is kept in the child's words, or it is said why nobody asked. */
class RecordVoiceTest {
    private final ReviewWorld world = new ReviewWorld();
    private final RecordVoice recordVoice = new RecordVoice(world.store, world.ids, world.clock);

    @Test
    void wordsAreNeededOfAChildWhoWasAskedAndNoneOfOneWhoWasNot() {
        var rows =
                TextTable.rows(
                        """
                        child  | wish      | words        | how         | day        | verdict
                        Ada    | YES       | I want a dog | on a walk   | 2026-05-01 | done
                        Ada    | NO        |              | on a walk   | 2026-05-01 | WORDS
                        Ada    | NOT_SURE  | Maybe        |             | 2026-05-01 | HOW
                        Ada    | YES_BUT   | Near Gran    | on a walk   | 2026-05-02 | ON
                        Ada    | NOT_ASKED |              | in hospital | 2026-04-01 | done
                        Ada    | NOT_ASKED |              |             | 2026-04-01 | HOW
                        Ada    | NOT_ASKED | She said no  | asleep      | 2026-04-01 | WORDS
                        Max    | YES       | I like it    | at school   | 2026-04-30 | done
                        Nobody | NO        |              |             | 2026-05-09 | CHILD ON WORDS HOW
                        """);
        assertThat(rows)
                .allSatisfy(
                        row ->
                                assertThat(ReviewWorld.verdict(record(row)))
                                        .as(row.toString())
                                        .isEqualTo(row.get("verdict")));
    }

    @Test
    void anOfferThatWasTakenUpHasADay() {
        var taken = new Offer(Optional.empty(), Answer.YES);
        var ahead = new Offer(Optional.of(DAY.plusDays(1)), Answer.UNKNOWN);
        var voice = voice("Ada", Wish.YES, "Yes", "on a walk", DAY, taken, ahead);
        assertThat(ReviewWorld.verdict(recordVoice.record(voice, DAY, Filled.AMINA)))
                .isEqualTo("ADVOCATE MENTOR");
    }

    @Test
    void whatWasRecordedForTheSameDayBeforeIsNotLost() {
        record("Ada", Wish.YES, "Yes please", "on a walk", DAY);
        record("Ada", Wish.YES_BUT, "Yes, but near Gran", "on a walk", DAY);
        assertThat(world.work().voices(ReviewWorld.ADA))
                .extracting(ChildsVoice::wish)
                .containsExactly(Wish.YES_BUT);
        var kept = world.position().book().facts().work().corrections().get(0);
        assertThat(kept.before()).isEqualTo("Yes: Yes please");
        assertThat(kept.after()).contains("Yes, but: Yes, but near Gran");
    }

    @Test
    void theAuditTrailNamesTheChildsCodeAndNoWords() {
        record("Ada", Wish.NO, "", "", DAY);
        assertThat(world.told()).isEqualTo("was refused: recorded a child's voice (WORDS, HOW)");
        record("Ada", Wish.NO, "I want to stay", "at tea", DAY);
        assertThat(world.told()).isEqualTo("recorded a child's voice");
        assertThat(world.store.listAudit(1).get(0).subjects()).containsExactly("Ada");
    }

    private org.homeward.app.Outcome<ChildsVoice> record(TextTable.Row row) {
        return record(
                row.get("child"),
                Wish.valueOf(row.get("wish")),
                row.get("words"),
                row.get("how"),
                LocalDate.parse(row.get("day")));
    }

    private org.homeward.app.Outcome<ChildsVoice> record(
            String child, Wish wish, String words, String how, LocalDate on) {
        return recordVoice.record(
                voice(child, wish, words, how, on, Offer.NONE, Offer.NONE), DAY, Filled.AMINA);
    }

    private static ChildsVoice voice(
            String child,
            Wish wish,
            String words,
            String how,
            LocalDate on,
            Offer advocate,
            Offer mentor) {
        return new ChildsVoice(
                ChildId.of(child), wish, words, how, advocate, mentor, new Recorded("Jo", on));
    }
}
