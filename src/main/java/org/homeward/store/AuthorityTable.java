package org.homeward.store;

import org.homeward.domain.common.Authority;

/** The one authority whose store this is. */
final class AuthorityTable {

    static final Table<Authority> TABLE =
            Table.<Authority>named("authority")
                    .with("row_no", a -> 1L)
                    .with("full_name", Authority::name)
                    .with("sample", Authority::sample)
                    .with("as_at", Authority::asAt)
                    .keyedBy("row_no")
                    .readBy(
                            row ->
                                    new Authority(
                                            row.text("full_name"),
                                            row.flag("sample"),
                                            row.day("as_at")));

    private AuthorityTable() {}
}
