package org.homeward.cli;

import java.util.List;
import java.util.Set;
import org.homeward.matching.workbook.Workbook;
import org.homeward.matching.workbook.WorkbookExample;
import org.homeward.matching.workbook.WorkbookPaper;
import org.homeward.matching.workbook.WorkbookRule;

/** Prints the rule workbook, whole or the pages of one rule. It needs no store. */
public final class RulesCommand implements Command {
    private final Workbook workbook;
    private final String policyVersion;

    public RulesCommand(Workbook workbook, String policyVersion) {
        this.workbook = workbook;
        this.policyVersion = policyVersion;
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String usage() {
        return "rules [--rule CODE] [--format text|json]";
    }

    @Override
    public String summary() {
        return "the rule workbook: every hard rule, gate and warning with examples";
    }

    @Override
    public Options options() {
        return new Options(Set.of("--rule", "--format"), Set.of(), false);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Format format = arguments.format(Format.TEXT, Format.JSON);
        Workbook wanted = arguments.find("--rule").map(this::only).orElse(workbook);
        if (format == Format.JSON) {
            Json.write(
                    console.out(),
                    json ->
                            json.put("policy", policyVersion)
                                    .put("today", Workbook.TODAY.toString())
                                    .list("rules", wanted.rules(), RulesCommand::rule));
        } else {
            console.out().print(WorkbookPaper.markdown(wanted, policyVersion));
        }
        return DONE;
    }

    private Workbook only(String code) {
        List<WorkbookRule> pages =
                workbook.rules().stream()
                        .filter(rule -> rule.code().equalsIgnoreCase(code))
                        .toList();
        if (pages.isEmpty()) {
            throw new WrongUse("There is no rule %s.".formatted(code));
        }
        return new Workbook(pages);
    }

    private static void rule(Json json, WorkbookRule rule) {
        json.put("code", rule.code())
                .put("label", rule.label())
                .put("class", rule.strength())
                .put("source", rule.basis())
                .put("asks", rule.asks())
                .list("examples", rule.examples(), RulesCommand::example);
    }

    private static void example(Json json, WorkbookExample example) {
        json.put("title", example.title())
                .put("verdict", example.verdict())
                .put("because", example.because())
                .object(
                        "given",
                        given ->
                                example.given()
                                        .forEach(
                                                t ->
                                                        given.texts(
                                                                t.name(),
                                                                t.text().lines().toList())));
    }
}
