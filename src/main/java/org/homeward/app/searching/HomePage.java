package org.homeward.app.searching;

import java.time.LocalDate;
import java.util.List;
import org.homeward.app.view.HouseholdPage;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.Hold;
import org.homeward.matching.gate.GateState;
import org.homeward.matching.warning.Warning;

/**
 * One household looked at for one request, beside how it fits.
 *
 * @param approaches to it for any request, the latest first
 * @param holds that are not over
 * @param gates how each stands for the children who wait
 * @param warnings that a person reads before deciding, also where rules rule it out
 * @param lastDayOutsideTerms of a placement that starts on the day asked about, were it made in an
 *     emergency outside the terms (Care Planning Regulations 2010 reg 23)
 */
public record HomePage(
        HouseholdPage household,
        List<Approach> approaches,
        List<Hold> holds,
        List<GateState> gates,
        List<Warning> warnings,
        LocalDate lastDayOutsideTerms) {
    public HomePage {
        approaches = List.copyOf(approaches);
        holds = List.copyOf(holds);
        gates = List.copyOf(gates);
        warnings = List.copyOf(warnings);
    }
}
