package org.homeward.store;

import org.homeward.domain.care.OutsideTerms;
import org.homeward.domain.common.PlacementId;

/** Emergencies outside the terms of approval. */
final class OutsideTermsTable {

    static final Table<OutsideTerms> TABLE =
            Table.<OutsideTerms>named("outside_terms")
                    .with("placement_id", f -> f.placement().text())
                    .with("rules", f -> TextList.sorted(f.rules()))
                    .with("reason", OutsideTerms::reason)
                    .with("asked_by", OutsideTerms::askedBy)
                    .with("allowed_by", OutsideTerms::allowedBy)
                    .with("last_day", OutsideTerms::lastDay)
                    .keyedBy("placement_id")
                    .readBy(OutsideTermsTable::read);

    private OutsideTermsTable() {}

    private static OutsideTerms read(Cells row) {
        return new OutsideTerms(
                PlacementId.of(row.text("placement_id")),
                TextList.set(row.text("rules")),
                row.text("reason"),
                row.text("asked_by"),
                row.text("allowed_by"),
                row.day("last_day"));
    }
}
