package org.homeward.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.homeward.app.PolicyVersion;
import org.homeward.app.policy.PolicyLine;
import org.homeward.app.policy.PolicyLines;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Listing;
import org.homeward.ui.kit.Loaded;

/** The policy in force, number by number, and the versions before it. */
public final class PolicyViewModel {
    private final SettingsDesk work;
    private final Desk desk;
    private final Loaded<List<PolicyVersion>> versions = new Loaded<>();
    private final Listing<PolicyLine> lines = new Listing<>();

    PolicyViewModel(SettingsDesk work, Desk desk) {
        this.work = work;
        this.desk = desk;
        versions.valueProperty().subscribe(all -> all.ifPresent(this::show));
    }

    public void refresh() {
        versions.load(desk, "list the policies", () -> work.listPolicies().list());
    }

    /** The change of the policy in force, ready to be made; empty until it is known. */
    public Optional<PolicyFormViewModel> change() {
        return versions.valueProperty()
                .get()
                .map(all -> new PolicyFormViewModel(last(all).policy(), work, desk));
    }

    public Listing<PolicyLine> lines() {
        return lines;
    }

    /** Oldest first; the last one is in force. */
    public ReadOnlyObjectProperty<Optional<List<PolicyVersion>>> versionsProperty() {
        return versions.valueProperty();
    }

    /** Asks where to, and writes the numbers with their sources. */
    public void export() {
        desk.picker()
                .saveAs("Matching policy", "Matching policy", List.of("xlsx", "csv"))
                .ifPresent(
                        file ->
                                desk.tasks()
                                        .run(
                                                "write the policy",
                                                () -> {
                                                    work.tables()
                                                            .write(
                                                                    file,
                                                                    List.of(
                                                                            "group", "name",
                                                                            "value", "source"),
                                                                    rows());
                                                    return file;
                                                },
                                                done ->
                                                        desk.notices()
                                                                .saved(
                                                                        "The policy is in the file."),
                                                desk.notices()::trouble));
    }

    private List<List<String>> rows() {
        return lines.rows().stream()
                .map(line -> List.of(line.group(), line.name(), line.value(), line.source()))
                .toList();
    }

    private void show(List<PolicyVersion> all) {
        lines.show(PolicyLines.of(last(all).policy()));
    }

    static PolicyVersion last(List<PolicyVersion> all) {
        return all.get(all.size() - 1);
    }
}
