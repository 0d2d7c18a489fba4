package org.homeward.matching.workbook;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.homeward.matching.gate.Gate;
import org.homeward.matching.gate.Gates;
import org.homeward.matching.rule.HardRule;
import org.homeward.matching.rule.HardRules;
import org.homeward.matching.warning.WarningRule;
import org.homeward.matching.warning.WarningRules;

/**
 * Every hard rule, gate and warning with its page of examples. The same pages are executed as
 * tests, so that what a manager reads is what the program does.
 *
 * @param rules hard rules, gates, warnings, each in the order of their codes
 */
public record Workbook(List<WorkbookRule> rules) {

    /** The day that every example calls today. */
    public static final LocalDate TODAY = LocalDate.of(2026, Month.MAY, 1);

    public Workbook {
        rules = List.copyOf(rules);
    }

    /**
     * The workbook from its pages. Throws {@link IllegalArgumentException} for a page that is not
     * in the form of one.
     *
     * @param pages the text of a page by its name
     */
    public static Workbook read(UnaryOperator<String> pages) {
        var rules = new ArrayList<WorkbookRule>();
        HardRules.listAll().stream()
                .sorted((a, b) -> number(a.code()) - number(b.code()))
                .forEach(rule -> rules.add(page(rule, pages)));
        Gates.listAll().forEach(gate -> rules.add(page(gate, pages)));
        WarningRules.listAll().forEach(rule -> rules.add(page(rule, pages)));
        return new Workbook(rules);
    }

    public Optional<WorkbookRule> findPage(String name) {
        return rules.stream().filter(rule -> rule.page().equals(name)).findFirst();
    }

    /** The name of the page of a warning rule, such as {@code W1-far-from-home}. */
    public static String pageOf(WarningRule rule) {
        return rule.code() + "-" + rule.label().replace(",", "").replace(' ', '-');
    }

    private static WorkbookRule page(HardRule rule, UnaryOperator<String> pages) {
        return page(rule.code(), rule.code(), rule.label(), rule.basis(), pages);
    }

    private static WorkbookRule page(Gate gate, UnaryOperator<String> pages) {
        return page(gate.code(), gate.code(), gate.label(), gate.basis(), pages);
    }

    private static WorkbookRule page(WarningRule rule, UnaryOperator<String> pages) {
        return page(pageOf(rule), rule.code(), rule.label(), rule.basis(), pages);
    }

    private static WorkbookRule page(
            String name, String code, String label, String basis, UnaryOperator<String> pages) {
        PageReader page = PageReader.read(name, pages.apply(name));
        return new WorkbookRule(
                name, code, label, page.word("class"), basis, page.word("asks"), page.examples());
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(1));
    }
}
