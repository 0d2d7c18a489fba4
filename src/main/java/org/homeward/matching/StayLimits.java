package org.homeward.matching;

/**
 * How long short breaks may last that are counted as one placement (Care Planning, Placement and
 * Case Review (England) Regulations 2010 reg 48). Beyond them each stay is a placement of its own.
 *
 * @param daysAStay most days of one stay
 * @param daysInYear most days in any twelve months
 */
public record StayLimits(Threshold daysAStay, Threshold daysInYear) {

    private static final String REG_48 = "Care Planning Regulations 2010 reg 48";

    public static StayLimits standard() {
        return new StayLimits(new Threshold(17, REG_48), new Threshold(75, REG_48));
    }
}
