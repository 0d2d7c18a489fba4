package org.homeward.sample.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.carer.Home;
import org.homeward.domain.carer.HomeKind;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.Provider;
import org.homeward.domain.common.ProviderCode;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Shares;
import org.homeward.sample.draw.Table;
import org.homeward.sample.life.HomeSectors;

/** The homes that the sample knows: nine of its own, 26 others in the county, 25 outside. */
final class HomeBuilder {
    private static final int FIRST_URN = 9_100_101;
    private static final int OWN_HOME_FEE = 3300;
    private static final int SUPPORTED_FEE = 850;
    private static final int SCHOOL_FEE = 2000;

    private final Dice dice = new Dice("homes");
    private final HomeSectors sectors = new HomeSectors();
    private final List<String> names;
    private final List<String> companies;
    private final List<Wing> wings = new ArrayList<>();

    HomeBuilder() {
        Table table = Table.read("/org/homeward/sample/homes.csv");
        names = dice.shuffled(table.column("home"));
        companies = table.column("company");
    }

    List<Wing> build() {
        add(9, 41, HomeKind.CHILDRENS_HOME, ProviderCode.PR1, false);
        add(14, 68, HomeKind.CHILDRENS_HOME, ProviderCode.PR4, false);
        add(12, 54, HomeKind.CHILDRENS_HOME, ProviderCode.PR5, false);
        add(18, 92, HomeKind.CHILDRENS_HOME, ProviderCode.PR4, true);
        add(5, 24, HomeKind.CHILDRENS_HOME, ProviderCode.PR5, true);
        add(2, 30, HomeKind.SECURE, ProviderCode.PR2, true);
        add(4, 30, HomeKind.RESIDENTIAL_SCHOOL, ProviderCode.PR4, false);
        add(1, 10, HomeKind.RESIDENTIAL_SCHOOL, ProviderCode.PR5, true);
        add(4, 44, HomeKind.SUPPORTED, ProviderCode.PR1, false);
        add(8, 84, HomeKind.SUPPORTED, ProviderCode.PR4, false);
        add(1, 8, HomeKind.SUPPORTED, ProviderCode.PR5, false);
        add(1, 6, HomeKind.SUPPORTED, ProviderCode.PR2, false);
        return wings;
    }

    private void add(int count, int places, HomeKind kind, ProviderCode code, boolean outside) {
        double[] even = new double[count];
        Arrays.fill(even, 1);
        for (int size : Shares.of(places, even)) {
            int number = wings.size();
            String sector = outside ? dice.pick(sectors.outside()) : dice.pick(sectors.inside());
            Home home =
                    new Home(
                            HomeId.of("H%03d".formatted(number + 1)),
                            names.get(number),
                            Integer.toString(FIRST_URN + number),
                            new Provider(code, company(code)),
                            Postcode.find(sector),
                            kind,
                            size,
                            Optional.of(fee(kind, code)));
            wings.add(new Wing(home, outside));
        }
    }

    private String company(ProviderCode code) {
        return switch (code) {
            case PR1 -> "Northfolk County Council";
            case PR2 -> "Another county council";
            case PR4 -> dice.pick(companies.subList(0, companies.size() - 4));
            default -> dice.pick(companies.subList(companies.size() - 4, companies.size()));
        };
    }

    private Money fee(HomeKind kind, ProviderCode code) {
        if (kind == HomeKind.SUPPORTED) {
            return Money.pounds(SUPPORTED_FEE);
        }
        if (kind == HomeKind.RESIDENTIAL_SCHOOL) {
            return Money.pounds(SCHOOL_FEE);
        }
        return Money.pounds(
                code == ProviderCode.PR1
                        ? OWN_HOME_FEE
                        : 10 * Math.round(dice.logNormal(3540, 0.2) / 10));
    }
}
