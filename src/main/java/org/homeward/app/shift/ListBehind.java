package org.homeward.app.shift;

import java.util.List;
import org.homeward.app.Store;
import org.homeward.app.ViewShift;
import org.homeward.app.view.ChildName;
import org.homeward.domain.common.Gazetteer;
import org.homeward.position.CarePosition;
import org.homeward.shift.series.Behind;
import org.homeward.shift.series.CountBasis;

/** Lists the children behind one number of a chart. */
public final class ListBehind {
    private final Store store;
    private final Gazetteer gazetteer;

    public ListBehind(Store store, Gazetteer gazetteer) {
        this.store = store;
        this.gazetteer = gazetteer;
    }

    /**
     * As many rows as the number says, in order of day and child; ages are of the day asked for.
     */
    public List<BehindRow> list(ViewShift.Ask ask, Behind behind) {
        CarePosition position = store.position(ask.to());
        CountBasis basis = new CountBasis(position, ask.scope(), ask.residential(), gazetteer);
        return behind.among(basis).stream()
                .map(
                        one ->
                                new BehindRow(
                                        ChildName.of(position.at(one.on()), one.child()),
                                        one.on(),
                                        one.what()))
                .toList();
    }
}
