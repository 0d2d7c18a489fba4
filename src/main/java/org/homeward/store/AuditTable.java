package org.homeward.store;

import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Role;

/** The audit trail: numbered, added to, never changed. */
final class AuditTable {

    static final Table<Numbered> TABLE =
            Table.<Numbered>named("audit_entry")
                    .with("entry_no", Numbered::number)
                    .with("done_at", n -> n.entry().at())
                    .with("actor_name", n -> n.entry().by().name())
                    .with("actor_role", n -> n.entry().by().role().name())
                    .with("action", n -> n.entry().action())
                    .with("subjects", n -> TextList.sorted(n.entry().subjects()))
                    .with("detail", n -> n.entry().detail())
                    .keyedBy("entry_no")
                    .readBy(AuditTable::numbered);

    private AuditTable() {}

    /** An entry with its number in the trail, from 1. */
    record Numbered(long number, AuditEntry entry) {}

    private static Numbered numbered(Cells row) {
        return new Numbered(
                row.number("entry_no"),
                new AuditEntry(
                        row.instant("done_at"),
                        new Actor(row.text("actor_name"), row.word("actor_role", Role.class)),
                        row.text("action"),
                        TextList.set(row.text("subjects")),
                        row.text("detail")));
    }
}
