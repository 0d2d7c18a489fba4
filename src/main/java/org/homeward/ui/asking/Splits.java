package org.homeward.ui.asking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.search.TogetherPlan;

/**
 * The ways in which the plan allows brothers and sisters to be split, each put down child by child.
 */
final class Splits {
    static final int HOMES = 4;

    private final ObservableList<Way> ways = FXCollections.observableArrayList();

    /** One way: in which home each child would live, counted from 1. */
    static final class Way {
        private final Map<ChildId, ObjectProperty<Integer>> homes = new LinkedHashMap<>();

        /** Where the child would live. */
        ObjectProperty<Integer> home(ChildId child) {
            return homes.computeIfAbsent(child, id -> new SimpleObjectProperty<>(1));
        }

        private String text(List<ChildId> children) {
            var parts = new TreeMap<Integer, List<String>>();
            children.forEach(
                    child ->
                            parts.merge(
                                    home(child).get(),
                                    List.of(child.text()),
                                    (a, b) ->
                                            java.util.stream.Stream.concat(a.stream(), b.stream())
                                                    .toList()));
            return parts.size() < 2
                    ? ""
                    : parts.values().stream()
                            .map(part -> String.join("+", part))
                            .collect(Collectors.joining("|"));
        }
    }

    ObservableList<Way> ways() {
        return ways;
    }

    /** One more way; at first everybody is in the first home but the last child named. */
    void add(List<ChildId> children) {
        var way = new Way();
        children.forEach(child -> way.home(child).set(1));
        if (children.size() > 1) {
            way.home(children.get(children.size() - 1)).set(2);
        }
        ways.add(way);
    }

    /** As the plan writes them down; a way that leaves all together is left out. */
    String text(List<ChildId> children) {
        return ways.stream()
                .map(way -> way.text(children))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The ways of a plan that is there already. */
    void fill(TogetherPlan plan) {
        ways.clear();
        plan.listSplits()
                .forEach(
                        parts -> {
                            var way = new Way();
                            for (int i = 0; i < parts.size(); i++) {
                                for (var child : parts.get(i)) {
                                    way.home(child).set(Math.min(HOMES, i + 1));
                                }
                            }
                            ways.add(way);
                        });
    }
}
