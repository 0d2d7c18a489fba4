package org.homeward.ui.settings;

import org.homeward.ui.kit.Desk;

/** The settings: each tab with its own model. */
public final class SettingsViewModel {
    private final PolicyViewModel policy;
    private final WorkbookViewModel workbook;
    private final CalendarViewModel calendar;

    public SettingsViewModel(SettingsDesk work, Desk desk) {
        policy = new PolicyViewModel(work, desk);
        workbook = new WorkbookViewModel(work, desk);
        calendar = new CalendarViewModel(work, desk);
    }

    public void refresh() {
        policy.refresh();
        workbook.refresh();
        calendar.refresh();
    }

    public PolicyViewModel policy() {
        return policy;
    }

    public WorkbookViewModel workbook() {
        return workbook;
    }

    public CalendarViewModel calendar() {
        return calendar;
    }
}
