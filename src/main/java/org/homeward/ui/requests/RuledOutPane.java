package org.homeward.ui.requests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.matching.rule.HardRule;
import org.homeward.matching.shortlist.RuledOut;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.FilterBox;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Named;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Tables;
import org.kordamp.ikonli.feather.Feather;

/** Homes that break a rule: how many break which, and every reason of each. */
final class RuledOutPane {
    private RuledOutPane() {}

    static Grid<RuledOut> of(RequestViewModel model, Shortlist list, Named named) {
        var rules =
                new FilterBox<>(
                                "request-rule",
                                "All rules",
                                list.counts().stream().map(Shortlist.RuleCount::rule).toList(),
                                rule -> words(rule, list))
                        .bound(model.ruleProperty());
        var grid =
                new Grid<>(
                                "request-ruled-out",
                                model.ruledOut(),
                                columns(named),
                                new EmptyState(
                                        Feather.CHECK,
                                        "No home is ruled out",
                                        "Every home keeps the rules."))
                        .narrowed(
                                model.passesProperty(),
                                () -> model.ruleProperty().set(Optional.empty()))
                        .with(rules);
        grid.selectedProperty()
                .addListener(
                        (selected, before, now) -> {
                            if (now != null) {
                                model.choose(now.household().id());
                            }
                        });
        return grid;
    }

    private static String words(HardRule rule, Shortlist list) {
        int homes =
                list.counts().stream()
                        .filter(count -> count.rule().code().equals(rule.code()))
                        .mapToInt(Shortlist.RuleCount::homes)
                        .sum();
        return Spoken.opening(rule.label()) + " (" + Plain.number(homes) + ")";
    }

    private static List<Column<RuledOut, ?>> columns(Named named) {
        return List.of(
                Tables.text("Household", (RuledOut home) -> home.household().name()).wide(12),
                Tables.number("Rules", (RuledOut home) -> home.because().size()).wide(5),
                Tables.text("Why not", (RuledOut home) -> named.in(because(home))).wide(40));
    }

    private static String because(RuledOut home) {
        return home.because().stream().map(Reason::sentence).collect(Collectors.joining(" "));
    }
}
