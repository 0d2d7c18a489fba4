package org.homeward.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.app.review.ReviewWorld.ADA;
import static org.homeward.app.review.ReviewWorld.DAY;
import static org.homeward.app.review.ReviewWorld.verdict;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.Role;
import org.homeward.domain.review.CareReview;
import org.homeward.domain.review.CaseNote;
import org.homeward.domain.review.CaseStep;
import org.homeward.testing.Filled;
import org.homeward.testing.TextTable;
import org.junit.jupiter.api.Test;

/** Steps that only people take, statutory reviews, and what the panel should know of the case. */
class StepsAndReviewsTest {
    private static final Actor OFFICER = new Actor("Ola Finch", Role.PLACEMENT_OFFICER);

    private final ReviewWorld world = new ReviewWorld();
    private final TakeStep steps = new TakeStep(world.store, world.ids, world.clock);
    private final BookCareReview reviews = new BookCareReview(world.store, world.clock);
    private final RecordCaseNote notes = new RecordCaseNote(world.store, world.ids, world.clock);

    @Test
    void eachStepSaysWhatItHasToSay() {
        var rows =
                TextTable.rows(
                        """
                        child | step               | by      | note  | until      | on         | verdict
                        Ada   | SCREENED           | officer |       |            | 2026-05-01 | LEAD
                        Ada   | SCREENED           | lead    |       | 2026-04-30 | 2026-05-01 | UNTIL
                        Ada   | SCREENED           | lead    |       | 2026-05-14 | 2026-05-01 | done
                        Max   | SCREENED           | lead    |       |            | 2026-05-01 | RESIDENCE
                        Ada   | PROFILE_READY      | officer |       |            | 2026-05-01 | NOTE
                        Ada   | PROFILE_READY      | officer | drew  |            | 2026-05-01 | done
                        Ada   | RESUMED            | officer |       |            | 2026-05-01 | PAUSED
                        Ada   | PAUSED             | officer |       |            | 2026-05-01 | NOTE UNTIL
                        Ada   | PAUSED             | officer | exams | 2026-06-30 | 2026-05-01 | done
                        Ada   | PAUSED             | officer | again | 2026-06-30 | 2026-05-02 | PAUSED
                        Ada   | RESUMED            | officer |       |            | 2026-05-01 | DAY
                        Ada   | RESUMED            | officer |       |            | 2026-05-02 | done
                        Ada   | CHILD_CHANGED_MIND | officer |       |            | 2026-05-03 | NOTE
                        Ada   | PLAN_CHANGED       | officer | aunt  |            | 2026-05-03 | done
                        """);
        assertThat(rows)
                .allSatisfy(
                        row ->
                                assertThat(verdict(steps.take(step(row))))
                                        .as(row.toString())
                                        .isEqualTo(row.get("verdict")));
        assertThat(world.told()).isEqualTo("took a step: plan changed");
    }

    @Test
    void aStepTakenInErrorIsVoid() {
        var taken =
                steps.take(
                        new TakeStep.Command(
                                ADA,
                                CaseStep.Kind.PLAN_CHANGED,
                                "home",
                                Optional.empty(),
                                DAY,
                                OFFICER));
        var id = taken.findResult().orElseThrow().id();
        assertThat(verdict(steps.voidStep(id, "", DAY, OFFICER))).isEqualTo("WHY");
        assertThat(verdict(steps.voidStep(id, "wrong child", DAY, OFFICER))).isEqualTo("done");
        assertThat(world.work().steps(ADA)).isEmpty();
    }

    @Test
    void aStatutoryReviewIsBookedAheadHeldByTheDayAndCancelledWithAReason() {
        var rows =
                TextTable.rows(
                        """
                        state     | on         | note | verdict
                        BOOKED    | 2026-04-30 |      | ON
                        BOOKED    | 2026-06-01 |      | done
                        CANCELLED | 2026-06-01 |      | NOTE
                        CANCELLED | 2026-06-02 | ill  | ON
                        CANCELLED | 2026-06-01 | ill  | done
                        BOOKED    | 2026-06-01 |      | done
                        HELD      | 2026-05-02 |      | ON
                        HELD      | 2026-05-01 |      | done
                        BOOKED    | 2026-05-01 |      | HELD
                        """);
        assertThat(rows)
                .allSatisfy(
                        row ->
                                assertThat(verdict(reviews.record(review(row))))
                                        .as(row.toString())
                                        .isEqualTo(row.get("verdict")));
        assertThat(world.work().findNextCareReview(ADA).orElseThrow().on())
                .isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(world.work().findLastCareReview(ADA).orElseThrow().on()).isEqualTo(DAY);
    }

    @Test
    void aCaseNoteSaysSomethingAndTheOneOfTheSameDayIsKept() {
        assertThat(verdict(notes.record(note(Optional.empty(), ""), OFFICER))).isEqualTo("NOTE");
        assertThat(
                        verdict(
                                notes.record(
                                        note(Optional.of(DAY.minusDays(1)), "Mum agrees"),
                                        OFFICER)))
                .isEqualTo("HEARING");
        notes.record(note(Optional.of(DAY), "Mum agrees"), OFFICER);
        notes.record(note(Optional.of(DAY), "Mum objects"), OFFICER);
        assertThat(world.work().findNote(ADA).orElseThrow().familyView()).isEqualTo("Mum objects");
        assertThat(world.position().book().facts().work().corrections().get(0).before())
                .contains("Mum agrees");
    }

    private static CaseNote note(Optional<LocalDate> hearing, String family) {
        return new CaseNote(
                ADA, hearing, OptionalInt.empty(), family, "", new Recorded("Ola Finch", DAY));
    }

    private static BookCareReview.Command review(TextTable.Row row) {
        return new BookCareReview.Command(
                ADA,
                LocalDate.parse(row.get("on")),
                CareReview.State.valueOf(row.get("state")),
                row.get("note"),
                DAY,
                OFFICER);
    }

    private static TakeStep.Command step(TextTable.Row row) {
        return new TakeStep.Command(
                ChildId.of(row.get("child")),
                CaseStep.Kind.valueOf(row.get("step")),
                row.get("note"),
                row.get("until").isEmpty()
                        ? Optional.empty()
                        : Optional.of(LocalDate.parse(row.get("until"))),
                LocalDate.parse(row.get("on")),
                row.get("by").equals("lead") ? Filled.AMINA : OFFICER);
    }
}
