package org.homeward.sample.supply;

import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.common.Provider;
import org.homeward.domain.common.ProviderCode;
import org.homeward.sample.draw.Table;

/**
 * An independent fostering agency.
 *
 * @param weekly what it charges for a child a week, in pounds
 */
record Agency(Provider provider, String urn, int weekly) {
    private static final int FIRST_URN = 9_200_101;

    static List<Agency> all() {
        Table table = Table.read("/org/homeward/sample/agencies.csv");
        List<Agency> agencies = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            ProviderCode code = ProviderCode.valueOf(table.text(row, "provider"));
            agencies.add(
                    new Agency(
                            new Provider(code, table.text(row, "agency")),
                            Integer.toString(FIRST_URN + row),
                            table.number(row, "weekly")));
        }
        return agencies;
    }
}
