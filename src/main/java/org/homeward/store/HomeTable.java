package org.homeward.store;

import org.homeward.domain.carer.Home;
import org.homeward.domain.carer.HomeKind;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Postcode;

/** Children's homes and other establishments. */
final class HomeTable {

    static final Table<Home> TABLE =
            Table.<Home>named("home")
                    .with("home_id", h -> h.id().text())
                    .with("full_name", Home::name)
                    .with("urn", Home::urn)
                    .with("provider_code", h -> h.provider().code().name())
                    .with("provider_name", h -> h.provider().name())
                    .with("postcode", h -> h.postcode().map(Postcode::text))
                    .with("home_kind", h -> h.kind().name())
                    .with("places", h -> (long) h.places())
                    .with("weekly_pence", h -> h.weeklyFee().map(Money::pence))
                    .keyedBy("home_id")
                    .readBy(
                            row ->
                                    new Home(
                                            HomeId.of(row.text("home_id")),
                                            row.text("full_name"),
                                            row.text("urn"),
                                            Words.provider(row),
                                            row.find("postcode", Postcode::new),
                                            row.word("home_kind", HomeKind.class),
                                            row.count("places"),
                                            row.findNumber("weekly_pence").map(Money::new)));

    private HomeTable() {}
}
