package org.homeward.sample.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.carer.Home;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.life.Kind;

/** Writes the homes down and who lives in them at what price. */
public final class HomeFacts {
    private static final double MEAN_EXTERNAL_FEE = 3650;
    private static final long[] DEAREST = {7150, 7480};

    private final Dice dice = new Dice("home fees");
    private final Supply supply;
    private final Fees all;

    public HomeFacts(Supply supply, LocalDate asAt) {
        this.supply = supply;
        this.all = new Fees(asAt);
    }

    public void addTo(FactsBuilder facts) {
        Map<Resident, Long> fees = externalFees();
        for (Wing wing : supply.wings()) {
            facts.add(home(wing));
            for (Resident child : wing.residents()) {
                Optional<Money> fee =
                        Optional.ofNullable(fees.get(child))
                                .map(Money::pounds)
                                .or(() -> wing.home().weeklyFee());
                LocalDate since = child.stay().start();
                facts.add(
                        placement(
                                wing,
                                child,
                                all.agreed(fee, kind(wing.home()), wing.provider(), since)));
            }
        }
    }

    private Home home(Wing wing) {
        Home home = wing.home();
        return new Home(
                home.id(),
                home.name(),
                home.urn(),
                home.provider(),
                home.postcode(),
                home.kind(),
                home.places(),
                home.weeklyFee().map(fee -> all.grown(fee, kind(home), wing.provider())));
    }

    private static PlacementKind kind(Home home) {
        return switch (home.kind()) {
            case CHILDRENS_HOME -> PlacementKind.RES_CHILDRENS_HOME;
            case SECURE -> PlacementKind.SECURE;
            case RESIDENTIAL_SCHOOL -> PlacementKind.RES_SCHOOL;
            case SUPPORTED -> PlacementKind.SUPPORTED;
        };
    }

    private static Placement placement(Wing wing, Resident child, Optional<Money> fee) {
        return new Placement(
                PlacementId.of("P" + child.life().id()),
                child.life().id(),
                Where.in(wing.home().id()),
                DateSpan.from(child.stay().start()),
                Optional.empty(),
                fee,
                Optional.empty());
    }

    /** Spread log-normally, two over 7,000, with the calibrated mean. */
    private Map<Resident, Long> externalFees() {
        List<Resident> children =
                supply.residents().stream()
                        .filter(r -> r.kind() == Kind.EXTERNAL_HOME || r.kind() == Kind.SECURE)
                        .toList();
        List<Double> raw = new ArrayList<>();
        double sum = 0;
        for (int n = 0; n < children.size() - DEAREST.length; n++) {
            double fee = Math.min(dice.logNormal(3450, 0.25), 6600);
            raw.add(fee);
            sum += fee;
        }
        double scale = (MEAN_EXTERNAL_FEE * children.size() - DEAREST[0] - DEAREST[1]) / sum;
        Map<Resident, Long> fees = new LinkedHashMap<>();
        List<Resident> mixed = dice.shuffled(children);
        for (int n = 0; n < mixed.size(); n++) {
            fees.put(
                    mixed.get(n),
                    n < raw.size() ? Math.round(raw.get(n) * scale) : DEAREST[n - raw.size()]);
        }
        return fees;
    }
}
