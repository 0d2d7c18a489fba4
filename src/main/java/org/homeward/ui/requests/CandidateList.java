package org.homeward.ui.requests;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.Plain;
import org.homeward.matching.change.AskFirst;
import org.homeward.matching.change.Kind;
import org.homeward.matching.change.NearMiss;
import org.homeward.matching.change.NearMisses;
import org.homeward.matching.shortlist.Band;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.ui.kit.Named;
import org.homeward.ui.kit.ScoreBar;

/** Homes as lines under headings: by band, or by the change that would make them possible. */
final class CandidateList {
    private static final double SCORE = 150;

    private CandidateList() {}

    /** Homes that break no rule, best first. */
    static List<HomeList.Entry> byBand(Match match) {
        var entries = new ArrayList<HomeList.Entry>();
        for (var band : Band.values()) {
            var homes = match.proposals().stream().filter(p -> p.band() == band).toList();
            if (!homes.isEmpty()) {
                entries.add(heading(band.label(), homes.size()));
                homes.forEach(home -> entries.add(entry(home, where(home), match)));
            }
        }
        return entries;
    }

    /** Homes that one change would make possible, what asks for least first. */
    static List<HomeList.Entry> byChange(NearMisses changes, Match match) {
        var named = match.named();
        var entries = new ArrayList<HomeList.Entry>();
        if (!changes.asks().isEmpty()) {
            entries.add(heading("Said they take nobody now: ask", changes.asks().size()));
            changes.asks().forEach(ask -> entries.add(ask(ask, named, match)));
        }
        for (var kind : Kind.values()) {
            add(entries, kind, changes.misses(), named, match);
        }
        if (!changes.lifts().isEmpty()) {
            entries.add(heading("Would fit better with training", changes.lifts().size()));
            changes.lifts().forEach(lift -> entries.add(change(lift, named, match)));
        }
        return entries;
    }

    private static void add(
            List<HomeList.Entry> entries, Kind kind, List<NearMiss> all, Named named, Match match) {
        var misses = all.stream().filter(miss -> miss.change().kind() == kind).toList();
        if (!misses.isEmpty()) {
            entries.add(heading(kind.label(), misses.size()));
            misses.forEach(miss -> entries.add(change(miss, named, match)));
        }
    }

    private static HomeList.Entry change(NearMiss miss, Named named, Match match) {
        return entry(miss.proposal(), named.in(miss.change().sentence()), match);
    }

    private static HomeList.Entry ask(AskFirst ask, Named named, Match match) {
        return entry(ask.proposal(), named.in(ask.because().get(0).sentence()), match);
    }

    private static HomeList.Entry heading(String words, int homes) {
        return new HomeList.Entry(
                Optional.empty(),
                words,
                () -> {
                    var label = new Label(words + ", " + Plain.count(homes, "home", "homes"));
                    label.getStyleClass().add(Styles.TEXT_BOLD);
                    return label;
                });
    }

    private static HomeList.Entry entry(MatchProposal home, String line, Match match) {
        return new HomeList.Entry(
                Optional.of(home.household().id()),
                home.household().name(),
                () -> line(home, line, match));
    }

    private static Node line(MatchProposal home, String line, Match match) {
        var name = new Label(home.household().name());
        name.getStyleClass().add(Styles.TEXT_BOLD);
        var where = new Label(line);
        where.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        var words = new VBox(name, where, Tags.of(match, home.household().id()));
        words.setMinWidth(0);
        words.getStyleClass().add("home-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var score = new ScoreBar(home.fit() / 100.0, home.completeness() / 100.0);
        score.setMinWidth(SCORE);
        score.setMaxWidth(SCORE);
        var whole = new HBox(12, words, score);
        whole.setAlignment(Pos.CENTER_LEFT);
        whole.setPrefWidth(0);
        return whole;
    }

    private static String where(MatchProposal home) {
        var school =
                home.milesToSchool().isPresent()
                        ? "%.1f miles to school".formatted(home.milesToSchool().getAsDouble())
                        : "distance to school not known";
        var open = home.open().isEmpty() ? "" : ", %d to find out".formatted(home.open().size());
        return home.household()
                        .postcode()
                        .map(postcode -> postcode.sector().text() + ", ")
                        .orElse("")
                + school
                + warnings(home)
                + open;
    }

    private static String warnings(MatchProposal home) {
        return home.warnings().isEmpty() ? "" : ", %d to weigh".formatted(home.warnings().size());
    }
}
