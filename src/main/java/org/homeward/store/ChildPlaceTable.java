package org.homeward.store;

import org.homeward.domain.child.ChildPlace;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Postcode;

/** Places that matter to children. */
final class ChildPlaceTable {

    static final Table<ChildPlace> TABLE =
            Table.<ChildPlace>named("child_place")
                    .with("child_id", p -> p.child().text())
                    .with("place_kind", p -> p.kind().name())
                    .with("postcode", p -> p.postcode().text())
                    .with("radius_miles", p -> (long) p.radiusMiles())
                    .keyedBy("child_id", "place_kind", "postcode")
                    .readBy(
                            row ->
                                    new ChildPlace(
                                            ChildId.of(row.text("child_id")),
                                            row.word("place_kind", ChildPlace.Kind.class),
                                            new Postcode(row.text("postcode")),
                                            row.count("radius_miles")));

    private ChildPlaceTable() {}
}
