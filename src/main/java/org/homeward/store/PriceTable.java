package org.homeward.store;

import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.money.WeeklyPrice;

/** Weekly prices, one a kind, provider and first day. */
final class PriceTable {

    static final Table<WeeklyPrice> TABLE =
            Table.<WeeklyPrice>named("weekly_price")
                    .with("placement_kind", p -> p.kind().name())
                    .with("provider_code", p -> p.provider().name())
                    .with("from_on", WeeklyPrice::from)
                    .with("weekly_pence", p -> p.weekly().pence())
                    .with("price_source", WeeklyPrice::source)
                    .keyedBy("placement_kind", "provider_code", "from_on")
                    .readBy(
                            row ->
                                    new WeeklyPrice(
                                            row.word("placement_kind", PlacementKind.class),
                                            row.word("provider_code", ProviderCode.class),
                                            new Money(row.number("weekly_pence")),
                                            row.day("from_on"),
                                            row.text("price_source")));

    private PriceTable() {}
}
