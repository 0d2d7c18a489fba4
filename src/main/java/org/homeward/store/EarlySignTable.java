package org.homeward.store;

import org.homeward.domain.review.EarlySign;

/** Signs after moves, one a placement, kind and day. */
final class EarlySignTable {

    static final Table<EarlySign> TABLE =
            Table.<EarlySign>named("early_sign")
                    .with("placement_id", v -> v.placement().text())
                    .with("kind", v -> v.kind().name())
                    .with("on_day", v -> v.on())
                    .with("body", StoredJson::write)
                    .keyedBy("placement_id", "kind", "on_day")
                    .readBy(row -> StoredJson.read(row.text("body"), EarlySign.class));

    private EarlySignTable() {}
}
