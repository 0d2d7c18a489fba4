package org.homeward.shift.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What can be set in a scenario. A lever that nobody set leaves its path as it is now; one that is
 * set changes only its own path. Leaving care at 18 follows from birth dates and is no lever.
 */
public enum Lever {
    ENTRIES("entries", "Entries, unaccompanied children apart", LeverGroup.ENTRIES),
    ENTRIES_UNACCOMPANIED(
            "entriesUnaccompanied", "Entries of unaccompanied children", LeverGroup.ENTRIES),
    ENTRIES_UNDER_1("entriesUnder1", "of them aged under 1", LeverGroup.ENTRIES),
    ENTRIES_1_TO_4("entries1To4", "of them aged 1 to 4", LeverGroup.ENTRIES),
    ENTRIES_5_TO_9("entries5To9", "of them aged 5 to 9", LeverGroup.ENTRIES),
    ENTRIES_10_TO_15("entries10To15", "of them aged 10 to 15", LeverGroup.ENTRIES),
    ENTRIES_16_TO_17("entries16To17", "of them aged 16 and 17", LeverGroup.ENTRIES),

    EXITS_HOME("exitsHome", "Exits home or to relatives", LeverGroup.EXITS),
    EXITS_GUARDIANSHIP("exitsGuardianship", "Exits to guardianship", LeverGroup.EXITS),
    EXITS_ADOPTION("exitsAdoption", "Exits to adoption", LeverGroup.EXITS),

    STEP_DOWNS(
            "stepDowns", "Step-downs", LeverGroup.STEP_DOWN, Unit.CHILDREN_A_MONTH, Range.CHILDREN),
    STEP_DOWN_LAG(
            "stepDownLag",
            "Months before the first",
            LeverGroup.STEP_DOWN,
            Unit.MONTHS,
            Range.months(0, 3)),
    STEP_DOWN_ELIGIBLE(
            "stepDownEligible",
            "Of those in homes, could live with a family",
            LeverGroup.STEP_DOWN,
            Unit.PER_CENT,
            Range.share(45)),
    STEP_DOWN_STABLE(
            "stepDownStable",
            "Still there after 52 weeks",
            LeverGroup.STEP_DOWN,
            Unit.PER_CENT,
            new Range(1, 100, 1, 64)),
    STEP_DOWN_WEEKLY(
            "stepDownWeekly",
            "Price of a week in the new family (assumption)",
            LeverGroup.STEP_DOWN,
            Unit.POUNDS,
            new Range(0, 20_000, 50, 1_300)),

    RECRUITS(
            "recruits",
            "Households approved",
            LeverGroup.RECRUITMENT,
            Unit.HOUSEHOLDS_A_MONTH,
            new Range(0, 50, 0.5, 0)),
    RECRUIT_MONTHS(
            "recruitMonths",
            "over so many months",
            LeverGroup.RECRUITMENT,
            Unit.MONTHS,
            Range.months(1, 12)),
    RECRUIT_LAG(
            "recruitLag",
            "Months of assessment before",
            LeverGroup.RECRUITMENT,
            Unit.MONTHS,
            Range.months(0, 6)),
    RECRUIT_PLACES(
            "recruitPlaces",
            "Places of a household",
            LeverGroup.RECRUITMENT,
            Unit.PLACES,
            new Range(0.1, 5, 0.1, 1.6)),
    RECRUIT_USE(
            "recruitUse", "Places in use", LeverGroup.RECRUITMENT, Unit.PER_CENT, Range.share(62)),
    RECRUIT_LEAVERS(
            "recruitLeavers",
            "Households that stop in a year",
            LeverGroup.RECRUITMENT,
            Unit.PER_CENT,
            Range.share(11)),
    RECRUIT_STAY(
            "recruitStay",
            "Months a child stays there",
            LeverGroup.RECRUITMENT,
            Unit.MONTHS,
            Range.months(1, 24)),

    AGENCY_TO_OWN(
            "agencyToOwn",
            "Moves to own carers",
            LeverGroup.AGENCY,
            Unit.CHILDREN_A_MONTH,
            Range.CHILDREN),
    AGENCY_LAG(
            "agencyLag",
            "Months before the first move",
            LeverGroup.AGENCY,
            Unit.MONTHS,
            Range.months(0, 0)),

    PRICE_RESIDENTIAL("priceResidential", "Homes and schools", Range.GROWTH),
    PRICE_AGENCY("priceAgency", "Agency and other foster carers", Range.GROWTH),
    PRICE_OWN("priceOwn", "Own foster carers", Range.GROWTH),
    PRICE_CONNECTED("priceConnected", "Family and friends carers", Range.GROWTH),
    PRICE_SUPPORTED("priceSupported", "Supported accommodation", Range.GROWTH),
    PRICE_OTHER("priceOther", "Parents, adoption and other", Range.GROWTH),

    SPEND("spend", "Spent in all", LeverGroup.SPEND, Unit.POUNDS, new Range(0, 1e9, 500_000, 0)),
    SPEND_MONTHS(
            "spendMonths",
            "evenly over so many months",
            LeverGroup.SPEND,
            Unit.MONTHS,
            Range.months(1, 48));

    private final String key;
    private final String label;
    private final LeverGroup group;
    private final Unit unit;
    private final double least;
    private final double most;
    private final double step;
    private final double usual;

    /** A change by a share or by children a month. */
    Lever(String key, String label, LeverGroup group) {
        this(key, label, group, Unit.PER_CENT, Range.CHANGE);
    }

    /** A growth of prices. */
    Lever(String key, String label, Range range) {
        this(key, label, LeverGroup.PRICES, Unit.PER_CENT, range);
    }

    Lever(String key, String label, LeverGroup group, Unit unit, Range range) {
        this.key = key;
        this.label = label;
        this.group = group;
        this.unit = unit;
        this.least = range.least();
        this.most = range.most();
        this.step = range.step();
        this.usual = range.usual();
    }

    /** The lever of a key in a file. */
    public static Optional<Lever> find(String key) {
        return Arrays.stream(values()).filter(lever -> lever.key.equals(key)).findFirst();
    }

    /** As it stands in a file. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public LeverGroup group() {
        return group;
    }

    /** What its number may count, the usual unit first. */
    public List<Unit> units() {
        return group.dial() == LeverGroup.Dial.COUNT ? Unit.CHANGE : List.of(unit);
    }

    /** What holds while nobody set it. */
    public Setting usual() {
        return new Setting(usual, unit);
    }

    /** What one press of an arrow key adds. */
    public double step(Unit counted) {
        return units().size() > 1 && counted == Unit.CHILDREN_A_MONTH ? 1 : step;
    }

    /** The value after so many presses of an arrow key, held inside what is possible. */
    public Setting stepped(Setting from, int presses) {
        double amount = from.amount() + presses * step(from.unit());
        return new Setting(Math.min(most, Math.max(least, Setting.rounded(amount))), from.unit());
    }

    /** Whether others of its group count only while this one is not 0. */
    public boolean isLeading() {
        return this == STEP_DOWNS || this == RECRUITS || this == AGENCY_TO_OWN || this == SPEND;
    }

    /** In words what is wrong with a value; empty when it may stand. */
    public Optional<String> findFault(Setting setting) {
        if (!units().contains(setting.unit())) {
            return Optional.of(
                    "%s is not counted in %s.".formatted(inSentence(), setting.unit().key()));
        }
        double amount = setting.amount();
        if (!(amount >= least && amount <= most)) {
            return Optional.of(
                    "%s lies from %s to %s, not %s."
                            .formatted(
                                    inSentence(),
                                    new Setting(least, setting.unit()).inWords(),
                                    new Setting(most, setting.unit()).inWords(),
                                    setting.inWords()));
        }
        return setting.unit() == Unit.MONTHS && amount != Math.rint(amount)
                ? Optional.of(inSentence() + " counts whole months, not " + amount + ".")
                : Optional.empty();
    }

    private String inSentence() {
        return "\"%s\" (%s)".formatted(label, group.label());
    }
}
