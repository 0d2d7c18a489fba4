package org.homeward.shift.cost;

import java.util.Comparator;
import org.homeward.domain.common.PlacementKind;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;

/** One kind of care from one class of provider: what costs are added up by. */
public record CostCell(PlacementKind kind, ProviderSide provider) implements Comparable<CostCell> {
    private static final Comparator<CostCell> ORDER =
            Comparator.comparing(CostCell::kind).thenComparing(CostCell::provider);

    static CostCell of(PricedStay stay) {
        return new CostCell(stay.kind(), stay.provider());
    }

    public KindGroup group(ResidentialScope residential) {
        return KindGroup.of(kind, residential);
    }

    @Override
    public int compareTo(CostCell other) {
        return ORDER.compare(this, other);
    }
}
