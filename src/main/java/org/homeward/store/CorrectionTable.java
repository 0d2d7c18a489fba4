package org.homeward.store;

import org.homeward.domain.audit.Correction;
import org.homeward.domain.common.Recorded;

/** How records were corrected or voided. */
final class CorrectionTable {

    static final Table<Correction> TABLE =
            Table.<Correction>named("correction")
                    .with("correction_id", Correction::id)
                    .with("subject", Correction::subject)
                    .with("before_text", Correction::before)
                    .with("after_text", Correction::after)
                    .with("reason", Correction::reason)
                    .with("recorded_by", f -> f.recorded().by())
                    .with("recorded_on", f -> f.recorded().on())
                    .keyedBy("correction_id")
                    .readBy(CorrectionTable::read);

    private CorrectionTable() {}

    private static Correction read(Cells row) {
        return new Correction(
                row.text("correction_id"),
                row.text("subject"),
                row.text("before_text"),
                row.find("after_text", text -> text),
                row.text("reason"),
                new Recorded(row.text("recorded_by"), row.day("recorded_on")));
    }
}
