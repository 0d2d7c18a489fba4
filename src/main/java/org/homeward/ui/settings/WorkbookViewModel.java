package org.homeward.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.matching.workbook.WorkbookExample;
import org.homeward.matching.workbook.WorkbookRule;
import org.homeward.matching.workbook.WorkbookTable;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Listing;
import org.homeward.ui.kit.PathPicker;

/** Every rule with its examples, as the program runs them. */
public final class WorkbookViewModel {
    private static final List<String> HEADINGS =
            List.of(
                    "code", "rule", "class", "source", "asks", "example", "verdict", "because",
                    "given");

    private final SettingsDesk work;
    private final Desk desk;
    private final Listing<WorkbookRule> rules = new Listing<>();

    WorkbookViewModel(SettingsDesk work, Desk desk) {
        this.work = work;
        this.desk = desk;
    }

    public void refresh() {
        rules.load(desk, "open the rule workbook", () -> work.workbook().get().rules());
    }

    public Listing<WorkbookRule> rules() {
        return rules;
    }

    /** Asks where to, and writes it as a table or as pages to print, as the ending says. */
    public void export() {
        desk.picker()
                .saveAs("Rule workbook", "Rule workbook", List.of("pdf", "xlsx", "csv"))
                .ifPresent(
                        file ->
                                desk.tasks()
                                        .run(
                                                "write the rule workbook",
                                                () -> write(file),
                                                done ->
                                                        desk.notices()
                                                                .saved(
                                                                        "The rule workbook is in"
                                                                                + " the file."),
                                                desk.notices()::trouble));
    }

    private Path write(Path file) {
        var workbook = work.workbook().get();
        if (PathPicker.ending(file.toString()).equals("pdf")) {
            var version = work.listPolicies().inForce().policy().version();
            return work.printWorkbook().print(workbook, version, file);
        }
        work.tables()
                .write(
                        file,
                        HEADINGS,
                        workbook.rules().stream()
                                .flatMap(
                                        rule ->
                                                rule.examples().stream()
                                                        .map(example -> row(rule, example)))
                                .toList());
        return file;
    }

    private static List<String> row(WorkbookRule rule, WorkbookExample example) {
        return List.of(
                rule.code(),
                rule.label(),
                rule.strength(),
                rule.basis(),
                rule.asks(),
                example.title(),
                example.verdict(),
                example.because(),
                example.given().stream()
                        .map(WorkbookTable::text)
                        .collect(Collectors.joining("\n\n")));
    }
}
