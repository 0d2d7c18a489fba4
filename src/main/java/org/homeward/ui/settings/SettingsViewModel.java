package org.homeward.ui.settings;

import org.homeward.app.People;
import org.homeward.app.policy.ChangeStepDownPolicy;
import org.homeward.ui.kit.Desk;

/** The settings: each tab with its own model. */
public final class SettingsViewModel {
    private final PolicyViewModel policy;
    private final StepDownPolicyViewModel stepDown;
    private final WorkbookViewModel workbook;
    private final CalendarViewModel calendar;
    private final PeopleViewModel people;

    public SettingsViewModel(
            SettingsDesk work, ChangeStepDownPolicy changeStepDown, People people, Desk desk) {
        stepDown = new StepDownPolicyViewModel(changeStepDown, work.actor(), desk);
        this.people = new PeopleViewModel(people, work.actor(), desk);
        policy = new PolicyViewModel(work, desk);
        workbook = new WorkbookViewModel(work, desk);
        calendar = new CalendarViewModel(work, desk);
    }

    public void refresh() {
        policy.refresh();
        stepDown.refresh();
        workbook.refresh();
        calendar.refresh();
    }

    public PolicyViewModel policy() {
        return policy;
    }

    public StepDownPolicyViewModel stepDown() {
        return stepDown;
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
