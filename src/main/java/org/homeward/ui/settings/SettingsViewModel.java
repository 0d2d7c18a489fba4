package org.homeward.ui.settings;

import org.homeward.app.People;
import org.homeward.ui.kit.Desk;

/** The settings: each tab with its own model. */
public final class SettingsViewModel {
    private final PolicyViewModel policy;
    private final WorkbookViewModel workbook;
    private final CalendarViewModel calendar;
    private final PeopleViewModel people;

    public SettingsViewModel(SettingsDesk work, People people, Desk desk) {
        this.people = new PeopleViewModel(people, work.actor(), desk);
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

    public PeopleViewModel people() {
        return people;
    }

    public CalendarViewModel calendar() {
        return calendar;
    }
}
