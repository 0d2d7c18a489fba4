package org.homeward.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.app.searching.HomePage;
import org.homeward.app.searching.SearchPage;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.criterion.Judgement;
import org.homeward.matching.gate.GateState;
import org.homeward.matching.gate.GateStatus;
import org.homeward.matching.shortlist.ChildFit;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.ui.kit.FitLines;
import org.homeward.ui.kit.Named;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Words;

/** Homes beside each other, a row for each thing to compare; what differs is marked in words. */
final class Comparison {
    private final SearchPage search;
    private final List<HomePage> homes;
    private final Named named;
    private final List<Row> rows = new ArrayList<>();

    /**
     * One line of the comparison.
     *
     * @param differs the homes are not the same in it
     */
    record Row(String label, List<Cell> cells, boolean differs) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What is said of one home.
     *
     * @param head the short part, such as points; may be empty
     * @param best no other home is better in it, and one is worse
     */
    record Cell(String head, String words, boolean best) {}

    private Comparison(SearchPage search, List<HomePage> homes) {
        this.search = search;
        this.homes = List.copyOf(homes);
        this.named = names(search, homes);
    }

    static List<Row> of(SearchPage search, List<HomePage> homes) {
        var comparison = new Comparison(search, homes);
        comparison.fill();
        return List.copyOf(comparison.rows);
    }

    private void fill() {
        scored("Fit", home -> proposal(home).map(p -> (double) p.fit()), this::fit);
        plain("Places", this::places);
        plain("Said last", this::lastContact);
        criteria();
        plain(
                "Weigh",
                home ->
                        joined(
                                proposal(home).stream()
                                        .flatMap(p -> p.warnings().stream())
                                        .map(w -> w.sentence())
                                        .toList(),
                                "No warning"));
        plain(
                "Find out",
                home ->
                        joined(
                                proposal(home).stream()
                                        .flatMap(p -> p.open().stream())
                                        .map(Reason::sentence)
                                        .toList(),
                                "Nothing"));
        plain("Before it can start", this::gates);
        plain("Lives there", this::others);
        plain("Ruled out by", this::ruledOut);
    }

    private String fit(HomePage home) {
        return proposal(home)
                .map(
                        p ->
                                "%s, %d of 100, %d %% known"
                                        .formatted(p.band().label(), p.fit(), p.completeness()))
                .orElse("Ruled out");
    }

    private String places(HomePage home) {
        var row = home.household().row();
        return "%d of %d free, %s; %s"
                .formatted(
                        row.vacancy().unfilled(),
                        row.vacancy().approved(),
                        Spoken.inside(Words.of(row.room())),
                        row.confirmedDaysAgo()
                                .map(Comparison::confirmed)
                                .orElse("never confirmed"));
    }

    private static String confirmed(int days) {
        return days == 0
                ? "confirmed today"
                : "confirmed " + Plain.count(days, "day", "days") + " ago";
    }

    private String lastContact(HomePage home) {
        return home.approaches().stream()
                .findFirst()
                .map(
                        said ->
                                Words.of(said.outcome())
                                        + said.reason()
                                                .map(why -> ": " + Spoken.inside(Words.of(why)))
                                                .orElse("")
                                        + (said.note().isBlank() ? "" : ". " + said.note()))
                .orElse("Not asked before");
    }

    private void criteria() {
        var policy = search.shortlist().map(Shortlist::policy).orElseGet(MatchPolicy::standard);
        Map<String, List<Optional<Judgement>>> byLabel = new LinkedHashMap<>();
        for (int i = 0; i < homes.size(); i++) {
            for (var fit : proposal(homes.get(i)).map(MatchProposal::children).orElse(List.of())) {
                for (var judgement : fit.judgements()) {
                    byLabel.computeIfAbsent(label(fit, judgement), l -> empty())
                            .set(i, Optional.of(judgement));
                }
            }
        }
        byLabel.forEach((label, judgements) -> rows.add(row(label, judgements, policy)));
    }

    private Row row(String label, List<Optional<Judgement>> judgements, MatchPolicy policy) {
        var points =
                judgements.stream().map(j -> j.flatMap(known -> known.points(policy))).toList();
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < judgements.size(); i++) {
            var judgement = judgements.get(i);
            cells.add(
                    new Cell(
                            judgement.map(j -> FitLines.points(j, policy)).orElse(""),
                            judgement.map(j -> named.in(j.sentence())).orElse("ruled out"),
                            isBest(points, i)));
        }
        return new Row(label, cells, differ(cells));
    }

    private String label(ChildFit fit, Judgement judgement) {
        boolean group = search.shortlist().filter(l -> l.request().isGroup()).isPresent();
        return group
                ? judgement.topic().label() + ", " + named.in(fit.child().text())
                : judgement.topic().label();
    }

    private List<Optional<Judgement>> empty() {
        return new ArrayList<>(homes.stream().map(home -> Optional.<Judgement>empty()).toList());
    }

    private String gates(HomePage home) {
        return joined(
                home.gates().stream()
                        .filter(gate -> gate.status() == GateStatus.MISSING)
                        .map(GateState::label)
                        .toList(),
                "All is done, or may follow");
    }

    private String others(HomePage home) {
        var children =
                home.household().children().stream()
                        .map(child -> child.name().name() + ", " + Spoken.aged(child.name().age()))
                        .toList();
        var occupants =
                home.household().occupants().stream()
                        .map(person -> Spoken.inside(person.relation()))
                        .collect(
                                Collectors.groupingBy(
                                        w -> w, LinkedHashMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(e -> e.getValue() > 1 ? e.getValue() + " × " + e.getKey() : e.getKey())
                        .toList();
        return joined(
                Stream.concat(children.stream(), occupants.stream()).toList(), "No other child");
    }

    private String ruledOut(HomePage home) {
        return search.shortlist()
                .flatMap(list -> list.findRuledOut(id(home)))
                .map(out -> joined(out.because().stream().map(Reason::sentence).toList(), ""))
                .orElse("No rule");
    }

    private void plain(String label, Function<HomePage, String> words) {
        var cells =
                homes.stream()
                        .map(home -> new Cell("", named.in(words.apply(home)), false))
                        .toList();
        rows.add(new Row(label, cells, differ(cells)));
    }

    private void scored(
            String label,
            Function<HomePage, Optional<Double>> score,
            Function<HomePage, String> words) {
        var scores = homes.stream().map(score).toList();
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < homes.size(); i++) {
            cells.add(new Cell(words.apply(homes.get(i)), "", isBest(scores, i)));
        }
        rows.add(new Row(label, cells, differ(cells)));
    }

    /** Unknown is neither better nor worse. */
    private static boolean isBest(List<Optional<Double>> scores, int place) {
        var most = max(scores);
        return scores.get(place).isPresent()
                && most.isPresent()
                && scores.get(place).get() >= most.getAsDouble()
                && scores.stream().flatMap(Optional::stream).anyMatch(s -> s < most.getAsDouble());
    }

    private static OptionalDouble max(List<Optional<Double>> scores) {
        return scores.stream().flatMap(Optional::stream).mapToDouble(s -> s).max();
    }

    private static boolean differ(List<Cell> cells) {
        return cells.stream().map(cell -> cell.head() + cell.words()).distinct().count() > 1;
    }

    private Optional<MatchProposal> proposal(HomePage home) {
        return search.shortlist().flatMap(list -> list.findProposal(id(home)));
    }

    private static HouseholdId id(HomePage home) {
        return home.household().row().household().id();
    }

    private static String joined(List<String> words, String none) {
        return words.isEmpty() ? none : String.join("\n", words);
    }

    private static Named names(SearchPage search, List<HomePage> homes) {
        var names = new HashMap<String, String>();
        search.page().row().children().forEach(c -> names.put(c.id().text(), c.name()));
        homes.forEach(
                home -> {
                    names.put(id(home).text(), home.household().row().household().name());
                    home.household()
                            .children()
                            .forEach(c -> names.put(c.name().id().text(), c.name().name()));
                });
        return new Named(names);
    }
}
