package org.homeward.app.view;

import org.homeward.domain.care.Where;
import org.homeward.domain.carer.Home;
import org.homeward.domain.carer.Household;
import org.homeward.position.CarePosition;

/** The name of a place to live, or its id where the register does not hold it. */
public final class Residence {
    private Residence() {}

    public static String name(CarePosition position, Where where) {
        var supply = position.supply();
        return where.findHousehold()
                .map(id -> supply.findHousehold(id).map(Household::name).orElse(id.text()))
                .or(
                        () ->
                                where.findHome()
                                        .map(
                                                id ->
                                                        supply.findHome(id)
                                                                .map(Home::name)
                                                                .orElse(id.text())))
                .orElse("");
    }
}
