package org.homeward.app.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.homeward.app.ShiftView;
import org.homeward.app.cost.CostView;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Plain;
import org.homeward.shift.series.Passages;

/**
 * What a month came to. Nobody is named in it.
 *
 * @param glance the first page
 * @param views what internal charts are drawn from; empty in a public report, whose charts are
 *     drawn from its tables
 * @param pictures what further charts are drawn from
 */
public record MonthlyReport(
        Authority authority,
        YearMonth month,
        Audience audience,
        Optional<SignOff> signOff,
        Glance glance,
        List<ReportPart> parts,
        Optional<Views> views,
        Pictures pictures) {
    /** Sets count and mix apart, on every report alike. */
    public static final String TWO_DIALS =
            "Two dials: moving children from residential to family care and finding carers change"
                    + " the mix and the cost, never the number; only children coming into and"
                    + " leaving care change the number.";

    public MonthlyReport {
        parts = List.copyOf(parts);
    }

    /**
     * The report on one page.
     *
     * @param gap the distance to the plan in words; empty without a plan
     * @param locked what was reported of the month, where it is kept; empty otherwise
     */
    public record Glance(
            List<KeyFigure> figures, String gap, List<String> findings, String locked) {
        public Glance {
            figures = List.copyOf(figures);
            findings = List.copyOf(findings);
        }
    }

    /** The series behind the tables, with and without unaccompanied children. */
    public record Views(ShiftView all, ShiftView without) {}

    /**
     * What may come, who moved and what it cost.
     *
     * @param moved of the last twelve months; empty in a public report, as is {@code cost}
     */
    public record Pictures(Outlook outlook, Optional<Passages> moved, Optional<CostView> cost) {}

    public String title() {
        return "Monthly shift report, " + Plain.month(month);
    }

    public boolean isPublic() {
        return audience == Audience.PUBLIC;
    }
}
