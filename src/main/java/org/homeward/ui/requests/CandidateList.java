package org.homeward.ui.requests;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Postcode;
import org.homeward.matching.shortlist.Band;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.ui.kit.ScoreBar;

/**
 * Homes that break no rule, under the heading of their band. Arrows, J and K go from one to one.
 */
final class CandidateList extends ListView<CandidateList.Entry> {
    private final RequestViewModel model;

    /** A home, or the heading of a band where the home is empty. */
    record Entry(Band band, int homes, Optional<MatchProposal> home) {}

    CandidateList(RequestViewModel model) {
        this.model = model;
        setId("request-candidates");
        setAccessibleText("Homes that break no rule, best first");
        setCellFactory(list -> new EntryCell());
        getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (selected, before, now) -> {
                            if (now != null) {
                                now.home().ifPresent(model::choose);
                            }
                        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    }

    void show(List<MatchProposal> proposals) {
        var chosen = model.proposalProperty().get().map(home -> home.household().id());
        getItems().setAll(entries(proposals));
        for (int i = 0; i < getItems().size(); i++) {
            var id = getItems().get(i).home().map(home -> home.household().id());
            if (id.isPresent() && id.equals(chosen)) {
                getSelectionModel().select(i);
            }
        }
    }

    private static List<Entry> entries(List<MatchProposal> proposals) {
        var entries = new ArrayList<Entry>();
        for (var band : Band.values()) {
            var homes = proposals.stream().filter(p -> p.band() == band).toList();
            if (!homes.isEmpty()) {
                entries.add(new Entry(band, homes.size(), Optional.empty()));
                homes.forEach(home -> entries.add(new Entry(band, 0, Optional.of(home))));
            }
        }
        return entries;
    }

    private void step(KeyEvent key) {
        int by =
                switch (key.getCode()) {
                    case DOWN, J -> 1;
                    case UP, K -> -1;
                    default -> 0;
                };
        if (by == 0 || key.isControlDown()) {
            return;
        }
        int at = getSelectionModel().getSelectedIndex() + by;
        while (at >= 0 && at < getItems().size() && getItems().get(at).home().isEmpty()) {
            at += by;
        }
        if (at >= 0 && at < getItems().size()) {
            getSelectionModel().clearAndSelect(at);
            scrollTo(Math.max(0, at - 2));
        }
        key.consume();
    }

    /** Enter goes to the decision. */
    void onEnter(Runnable decide) {
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        decide.run();
                        key.consume();
                    }
                });
    }

    private static final class EntryCell extends ListCell<Entry> {
        private static final double SCORE = 176;

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            boolean heading = !empty && entry != null && entry.home().isEmpty();
            setDisable(heading);
            getStyleClass().removeAll("band-heading");
            if (heading) {
                getStyleClass().add("band-heading");
            }
            setGraphic(null);
            setText(null);
            if (!empty && entry != null) {
                setGraphic(entry.home().map(EntryCell::home).orElseGet(() -> heading(entry)));
            }
        }

        private static Node heading(Entry entry) {
            var words = entry.band().label() + ", " + Plain.count(entry.homes(), "home", "homes");
            var label = new Label(words);
            label.getStyleClass().add(Styles.TEXT_BOLD);
            return label;
        }

        private static Node home(MatchProposal home) {
            var name = new Label(home.household().name());
            name.getStyleClass().add(Styles.TEXT_BOLD);
            var where = new Label(line(home));
            where.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            var words = new VBox(name, where);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            var score = new ScoreBar(home.fit() / 100.0, home.completeness() / 100.0);
            score.setMinWidth(SCORE);
            score.setMaxWidth(SCORE);
            var line = new HBox(12, words, score);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setPrefWidth(0);
            return line;
        }

        private static String line(MatchProposal home) {
            var sector = home.household().postcode().map(Postcode::sector).map(Postcode::text);
            var school =
                    home.milesToSchool().isPresent()
                            ? "%.1f miles to school".formatted(home.milesToSchool().getAsDouble())
                            : "distance to school not known";
            var open =
                    home.open().isEmpty()
                            ? ""
                            : ", "
                                    + Plain.count(
                                            home.open().size(), "open question", "open questions");
            return sector.map(s -> s + ", ").orElse("") + school + open;
        }
    }
}
