package org.homeward.store;

import org.homeward.domain.review.ChildsVoice;

/** What children said, one a child and day. */
final class VoiceTable {

    static final Table<ChildsVoice> TABLE =
            Table.<ChildsVoice>named("child_voice")
                    .with("child_id", v -> v.child().text())
                    .with("asked_on", v -> v.asked().on())
                    .with("body", StoredJson::write)
                    .keyedBy("child_id", "asked_on")
                    .readBy(row -> StoredJson.read(row.text("body"), ChildsVoice.class));

    private VoiceTable() {}
}
