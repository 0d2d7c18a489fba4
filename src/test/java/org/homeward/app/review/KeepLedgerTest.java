package org.homeward.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.app.review.ReviewWorld.DAY;

import java.util.List;
import org.homeward.app.Outcome;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.domain.review.ReviewDetail;
import org.homeward.domain.review.StepDownReview;
import org.homeward.position.FactsBuilder;
import org.homeward.testing.Filled;
import org.homeward.testing.TextTable;
import org.junit.jupiter.api.Test;

/** Each side says what it says with evidence, and money is no reason. */
class KeepLedgerTest {
    private final ReviewWorld world = new ReviewWorld();
    private final KeepLedger keep = new KeepLedger(world.store, world.ids, world.clock);

    @Test
    void anEntryHasTextAndEvidenceAndNamesNoMoney() {
        var rows =
                TextTable.rows(
                        """
                        child  | text                   | evidence         | verdict
                        Ada    | Trusts two adults      | Report of 1 May  | done
                        Ada    |                        | Report of 1 May  | TEXT
                        Ada    | Trusts two adults      |                  | EVIDENCE
                        Ada    | A family costs less    | Report of 1 May  | TEXT
                        Ada    | Trusts two adults      | The £ per week   | EVIDENCE
                        Max    | Trusts two adults      | Report of 1 May  | RESIDENCE
                        Nobody |                        |                  | CHILD TEXT EVIDENCE
                        """);
        assertThat(rows)
                .allSatisfy(
                        row ->
                                assertThat(
                                                ReviewWorld.verdict(
                                                        add(
                                                                row.get("child"),
                                                                row.get("text"),
                                                                row.get("evidence"))))
                                        .as(row.toString())
                                        .isEqualTo(row.get("verdict")));
        assertThat(ReviewWorld.sentences(add("Ada", "A family costs less", "x")))
                .containsExactly(
                        "\"costs\" speaks of money, which is never a reason. Say it without.");
        assertThat(world.told()).isEqualTo("was refused: entered a reason for (TEXT)");
    }

    @Test
    void aVoidEntryIsOutOfSightButOnRecord() {
        var id = add("Ada", "Trusts two adults", "Report").findResult().orElseThrow().id();
        assertThat(ReviewWorld.verdict(keep.voidEntry(id, " ", DAY, Filled.AMINA)))
                .isEqualTo("WHY");
        assertThat(ReviewWorld.verdict(keep.voidEntry("E99", "wrong", DAY, Filled.AMINA)))
                .isEqualTo("RECORD");
        assertThat(ReviewWorld.verdict(keep.voidEntry(id, "wrong child", DAY, Filled.AMINA)))
                .isEqualTo("done");
        assertThat(world.work().entries(ReviewWorld.ADA)).isEmpty();
        assertThat(world.position().book().facts().review().entries()).hasSize(1);
    }

    @Test
    void whatAReviewHasWeighedStays() {
        var id = add("Ada", "Trusts two adults", "Report").findResult().orElseThrow().id();
        var detail = new ReviewDetail("", List.of(), List.of(), "", "", List.of(id));
        var review =
                new StepDownReview(
                        new ReviewId("V9"),
                        ReviewWorld.ADA,
                        DAY,
                        StepDownReview.Decision.NOT_NOW,
                        DAY.plusDays(7),
                        "Later",
                        "Amina Cole",
                        detail);
        world.store.write(
                books -> {
                    books.put(new FactsBuilder().add(review).build());
                    books.audit(
                            new AuditEntry(
                                    world.clock.instant(),
                                    Filled.AMINA,
                                    "reviewed",
                                    java.util.Set.of(),
                                    ""));
                    return review;
                });
        assertThat(ReviewWorld.verdict(keep.voidEntry(id, "wrong", DAY, Filled.AMINA)))
                .isEqualTo("WEIGHED");
    }

    private Outcome<LedgerEntry> add(String child, String text, String evidence) {
        return keep.add(
                new KeepLedger.Command(
                        ChildId.of(child),
                        LedgerEntry.Side.FOR,
                        LedgerEntry.Weight.STRONG,
                        text,
                        evidence,
                        DAY,
                        Filled.AMINA));
    }
}
