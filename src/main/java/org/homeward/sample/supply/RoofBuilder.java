package org.homeward.sample.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.homeward.domain.carer.AgeRange;
import org.homeward.domain.carer.SexAccepted;
import org.homeward.domain.common.Provider;
import org.homeward.domain.common.ProviderCode;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Shares;
import org.homeward.sample.life.HomeSectors;
import org.homeward.sample.supply.Roof.Approved;

/** The authority's own 395 households with 758 places, by kind of approval and number. */
final class RoofBuilder {
    static final int OWN = 395;
    private static final int PERMANENT = 120;
    private static final int CONNECTED = 55;

    /** Households approved for one, two, three and four children. */
    private static final int[] APPROVED_FOR = {130, 177, 78, 10};

    private static final int[] SHORT_BREAK_FOR = {20, 15, 0, 0};
    private static final List<AgeRange> RANGES =
            List.of(
                    new AgeRange(0, 4),
                    new AgeRange(0, 10),
                    new AgeRange(5, 12),
                    new AgeRange(10, 18),
                    new AgeRange(0, 18));
    private static final double[] RANGE_SHARES = {12, 18, 10, 15, 45};
    private static final List<SexAccepted> SEXES = List.of(SexAccepted.values());
    private static final double[] SEX_SHARES = {88, 6, 6};

    private final Dice dice = new Dice("households");
    private final HomeSectors sectors = new HomeSectors();
    private final List<Roof> roofs = new ArrayList<>();
    private final int[] left = APPROVED_FOR.clone();

    List<Roof> build(List<Unit> connected) {
        for (int n = 0; n < Math.max(CONNECTED, connected.size()); n++) {
            add(Approved.CONNECTED, n < connected.size() ? connected.get(n).size() : 1);
        }
        for (int most = 1; most <= SHORT_BREAK_FOR.length; most++) {
            for (int n = 0; n < SHORT_BREAK_FOR[most - 1]; n++) {
                add(Approved.SHORT_BREAK, most);
            }
        }
        List<Integer> sizes = new ArrayList<>();
        for (int most = 1; most <= left.length; most++) {
            for (int n = left[most - 1]; n > 0; n--) {
                sizes.add(most);
            }
        }
        List<Integer> mixed = dice.shuffled(sizes);
        for (int n = 0; roofs.size() < OWN; n++) {
            add(n < PERMANENT ? Approved.PERMANENT : Approved.SHORT_TERM, mixed.get(n));
        }
        giveTerms();
        return roofs;
    }

    private void add(Approved approved, int most) {
        left[most - 1]--;
        roofs.add(
                new Roof(
                        roofs.size() + 1,
                        approved,
                        new Provider(ProviderCode.PR1, "Northfolk County Council"),
                        most,
                        dice.pick(sectors.inside())));
    }

    /** Connected carers are approved for any age; the others share out the rest of the ranges. */
    private void giveTerms() {
        int[] ranges = Shares.of(roofs.size(), RANGE_SHARES);
        List<Roof> others =
                dice.shuffled(
                        roofs.stream().filter(r -> r.approved() != Approved.CONNECTED).toList());
        int kin = roofs.size() - others.size();
        ranges[4] -= kin;
        int[] sexes = Shares.of(roofs.size(), SEX_SHARES);
        sexes[0] -= kin;
        List<Integer> sexOf = dice.shuffled(spread(sexes));
        others = smallOnesFirst(others);
        List<Integer> rangeOf = spread(ranges);
        for (int i = 0; i < others.size(); i++) {
            others.get(i).terms(RANGES.get(rangeOf.get(i)), SEXES.get(sexOf.get(i)));
        }
    }

    /** So that the wide ranges at the end of the list mostly go to the larger households. */
    private List<Roof> smallOnesFirst(List<Roof> mixed) {
        record Keyed(Roof roof, double key) {}
        return mixed.stream()
                .map(roof -> new Keyed(roof, roof.most() + 2.2 * dice.unit()))
                .sorted(Comparator.comparingDouble(Keyed::key))
                .map(Keyed::roof)
                .toList();
    }

    private static List<Integer> spread(int[] counts) {
        List<Integer> spread = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            int at = i;
            Arrays.stream(new int[counts[i]]).forEach(n -> spread.add(at));
        }
        return spread;
    }
}
