package org.homeward.exchange.ssda903;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.homeward.app.quality.RuleBook;
import org.homeward.exchange.ssda903.rule.ReturnRules;

/** The department's rules by their number. */
public final class ReturnRuleBook implements RuleBook {
    private final Map<String, Meaning> meanings = new HashMap<>();

    public ReturnRuleBook() {
        ReturnRules.listAll()
                .forEach(
                        rule ->
                                meanings.put(
                                        rule.number(),
                                        new Meaning(rule.text(), rule.repair(), rule.example())));
    }

    @Override
    public Optional<Meaning> find(String rule) {
        return Optional.ofNullable(meanings.get(rule));
    }
}
