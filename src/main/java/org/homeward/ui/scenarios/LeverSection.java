package org.homeward.ui.scenarios;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.homeward.shift.scenario.Lever;
import org.homeward.shift.scenario.LeverGroup;

/** Levers under one heading that can be folded. */
enum LeverSection {
    ENTRIES(LeverGroup.ENTRIES, "Entries", true),
    ENTRIES_BY_AGE(LeverGroup.ENTRIES, "Entries by age, unaccompanied children apart", false),
    EXITS(LeverGroup.EXITS, true),
    STEP_DOWN(LeverGroup.STEP_DOWN, true),
    RECRUITMENT(LeverGroup.RECRUITMENT, true),
    AGENCY(LeverGroup.AGENCY, false),
    PRICES(LeverGroup.PRICES, false),
    SPEND(LeverGroup.SPEND, true);

    private final LeverGroup group;
    private final String label;
    private final boolean open;

    LeverSection(LeverGroup group, boolean open) {
        this(group, group.label(), open);
    }

    LeverSection(LeverGroup group, String label, boolean open) {
        this.group = group;
        this.label = label;
        this.open = open;
    }

    /** The section that a lever stands in. */
    static LeverSection of(Lever lever) {
        if (lever.group() == LeverGroup.ENTRIES) {
            return lever == Lever.ENTRIES || lever == Lever.ENTRIES_UNACCOMPANIED
                    ? ENTRIES
                    : ENTRIES_BY_AGE;
        }
        return Arrays.stream(values())
                .filter(section -> section.group == lever.group())
                .findFirst()
                .orElseThrow();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    LeverGroup group() {
        return group;
    }

    String label() {
        return label;
    }

    /** Unfolded at first. */
    boolean isOpen() {
        return open;
    }

    List<Lever> levers() {
        return Arrays.stream(Lever.values()).filter(lever -> of(lever) == this).toList();
    }
}
