package org.homeward.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.homeward.ui.kit.Page;

/** The settings, a tab for each kind. */
public final class SettingsView extends Page {
    private final SettingsViewModel model;

    public SettingsView(SettingsViewModel model) {
        super(
                "settings",
                "Settings",
                "What the program decides with: every number has a source, every change a version.");
        this.model = model;
        var tabs =
                new TabPane(
                        tab("Matching policy", new PolicyTab(model.policy())),
                        tab("Step-down policy", new StepDownPolicyTab(model.stepDown())),
                        tab("Rule workbook", new WorkbookTab(model.workbook())),
                        tab("Working days", new CalendarTab(model.calendar())),
                        tab("People", new PeopleTab(model.people())));
        tabs.setId("settings-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        setCenter(tabs);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private static Tab tab(String words, Node content) {
        return new Tab(words, content);
    }
}
