package org.homeward.app.cost;

import java.time.LocalDate;
import java.util.List;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.money.WeeklyPrice;

/**
 * Prices offered to an authority that has none: what a week cost in 2017-18, each an assumption in
 * line with published spending (section 251 outturn 2016-17 and council averages), to be replaced.
 */
public final class StandardPrices {
    /** The year that the amounts are of. */
    public static final LocalDate FROM = LocalDate.of(2017, 4, 1);

    private static final String SOURCE =
            "Assumption at 2017-18 prices, in line with published spending; replace it";

    private StandardPrices() {}

    /** In the order of the kinds. */
    public static List<WeeklyPrice> list() {
        return List.of(
                price(PlacementKind.FOSTER_KINSHIP, ProviderCode.NONE, 350),
                price(PlacementKind.FOSTER_IN_HOUSE, ProviderCode.NONE, 480),
                price(PlacementKind.FOSTER_IFA, ProviderCode.NONE, 820),
                price(PlacementKind.RES_CHILDRENS_HOME, ProviderCode.PR1, 3300),
                price(PlacementKind.RES_CHILDRENS_HOME, ProviderCode.NONE, 3650),
                price(PlacementKind.RES_CARE_HOME, ProviderCode.NONE, 2000),
                price(PlacementKind.RES_SCHOOL, ProviderCode.NONE, 2000),
                price(PlacementKind.SUPPORTED, ProviderCode.NONE, 850),
                price(PlacementKind.SECURE, ProviderCode.NONE, 3650),
                price(PlacementKind.PARENTS, ProviderCode.NONE, 60),
                price(PlacementKind.ADOPTION, ProviderCode.NONE, 150),
                price(PlacementKind.OTHER, ProviderCode.NONE, 1000));
    }

    private static WeeklyPrice price(PlacementKind kind, ProviderCode provider, long pounds) {
        return new WeeklyPrice(kind, provider, Money.pounds(pounds), FROM, SOURCE);
    }
}
