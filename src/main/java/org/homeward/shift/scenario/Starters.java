package org.homeward.shift.scenario;

import java.util.List;

/** Scenarios to begin with. */
public final class Starters {
    private static final double HOUSEHOLDS_A_MONTH = 2.5;

    private Starters() {}

    /** In the order in which they are offered; the first is the forecast itself. */
    public static List<Scenario> list() {
        return List.of(Scenario.asNow(), recruitThirty(), fiveStepDowns(), fewerEntries());
    }

    /** 30 households approved over 12 months, used for step-downs from homes. */
    public static Scenario recruitThirty() {
        return Scenario.named("Recruit 30 carers")
                .with(Lever.RECRUITS, new Setting(HOUSEHOLDS_A_MONTH, Unit.HOUSEHOLDS_A_MONTH));
    }

    public static Scenario fiveStepDowns() {
        return Scenario.named("5 step-downs a month")
                .with(Lever.STEP_DOWNS, Setting.childrenAMonth(5));
    }

    /** Every child who comes into care, unaccompanied children too. */
    public static Scenario fewerEntries() {
        return Scenario.named("Entries down 30 %")
                .with(Lever.ENTRIES, Setting.perCent(-30))
                .with(Lever.ENTRIES_UNACCOMPANIED, Setting.perCent(-30));
    }
}
