package org.homeward.store;

import org.homeward.domain.child.PersonLink;
import org.homeward.domain.common.PersonId;

/** What must hold between two people; the pair is kept in order of its ids. */
final class LinkTable {

    static final Table<PersonLink> TABLE =
            Table.<PersonLink>named("person_link")
                    .with("person_a", link -> first(link).text())
                    .with("person_b", link -> second(link).text())
                    .with("link_kind", link -> link.kind().name())
                    .with("reason", PersonLink::reason)
                    .keyedBy("person_a", "person_b", "link_kind")
                    .readBy(
                            row ->
                                    new PersonLink(
                                            PersonId.of(row.text("person_a")),
                                            PersonId.of(row.text("person_b")),
                                            row.word("link_kind", PersonLink.Kind.class),
                                            row.text("reason")));

    private LinkTable() {}

    private static PersonId first(PersonLink link) {
        return link.a().compareTo(link.b()) <= 0 ? link.a() : link.b();
    }

    private static PersonId second(PersonLink link) {
        return link.a().compareTo(link.b()) <= 0 ? link.b() : link.a();
    }
}
