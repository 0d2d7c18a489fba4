package org.homeward.ui.requests;

import java.io.File;
import java.util.Optional;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import org.homeward.domain.common.Plain;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.RuledOut;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Focus;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.SidePane;
import org.homeward.ui.kit.StatePane;
import org.homeward.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The ask at the left, homes in the middle, why and the decision at the right. */
public final class RequestView extends Page {
    private final RequestViewModel model;
    private final BorderPane body = new BorderPane();
    private final CandidateList candidates;

    public RequestView(RequestViewModel model) {
        super("request", "Request", "");
        this.model = model;
        candidates = new CandidateList(model);
        candidates.onEnter(this::decide);
        Focus.whenShown(candidates);
        body.setId("request-body");
        var match = model.match();
        setCenter(
                new StatePane(
                        match.stateProperty(),
                        match.valueProperty().map(Optional::isEmpty),
                        body,
                        new EmptyState(
                                Feather.SEARCH, "There is no such request", "Go back (Esc).")));
        match.valueProperty().subscribe(now -> now.ifPresent(this::show));
        model.proposalProperty().subscribe(now -> why());
        addEventHandler(KeyEvent.KEY_PRESSED, this::decideOnCtrlEnter);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private void show(Match match) {
        var request = match.request();
        retitle(
                match.names(),
                "%s, needed by %s. %s"
                        .formatted(
                                Words.of(request.type()),
                                Plain.day(request.timing().neededBy()),
                                match.shortlist().map(Shortlist::sentence).orElse("Met") + "."));
        body.setLeft(AskPane.of(match.page(), model::open));
        match.shortlist().ifPresentOrElse(this::showHomes, () -> showRecord(match));
    }

    private void showRecord(Match match) {
        var record = RecordPane.of(match.page(), this::saveAsPdf);
        body.setCenter(record);
        body.setRight(null);
        record.requestFocus();
    }

    private void showHomes(Shortlist list) {
        candidates.show(list.proposals());
        candidates.setPlaceholder(nothing(list));
        var ruledOut = RuledOutPane.of(model, list, this::named);
        ruledOut.selectedProperty()
                .addListener(
                        (selected, before, now) ->
                                Optional.ofNullable(now).ifPresent(this::whyRuledOut));
        var possible =
                new Tab(
                        "Could be right (" + Plain.number(list.proposals().size()) + ")",
                        candidates);
        var out = new Tab("Ruled out (" + Plain.number(list.ruledOut().size()) + ")", ruledOut);
        var tabs = new TabPane(possible, out);
        tabs.setId("request-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (selected, before, now) -> {
                            if (now == possible) {
                                why();
                            }
                        });
        body.setCenter(tabs);
        why();
    }

    private static EmptyState nothing(Shortlist list) {
        long near = list.ruledOut().stream().filter(RuledOut::isNearMiss).count();
        return new EmptyState(
                Feather.SEARCH,
                "No home keeps every rule",
                near == 0
                        ? "Every home breaks two rules or more. Look at the ruled-out homes, and"
                                + " think about what is asked for."
                        : "%s only one rule. The ruled-out list shows them first: what would have"
                                        .formatted(Plain.count(near, "home breaks", "homes break"))
                                + " to change?");
    }

    private void why() {
        var match = model.match().valueProperty().get();
        var home = model.proposalProperty().get();
        var list = match.flatMap(Match::shortlist);
        if (match.isPresent() && home.isPresent() && list.isPresent()) {
            var why = WhyPane.of(match.get(), home.get(), list.get().policy());
            var decide = Buttons.main("request-decide-open", "Decide for this home", this::decide);
            body.setRight(
                    SidePane.lasting("request-why", home.get().household().name(), why)
                            .withBar(new HBox(decide)));
        } else {
            body.setRight(null);
        }
    }

    private void whyRuledOut(RuledOut home) {
        body.setRight(
                new SidePane(
                        "request-why-not",
                        home.household().name() + " is ruled out",
                        RuledOutPane.reasons(home, this::named),
                        this::why));
    }

    private String named(String sentence) {
        return model.match().valueProperty().get().map(m -> m.named(sentence)).orElse(sentence);
    }

    private void decide() {
        var match = model.match().valueProperty().get();
        Optional<MatchProposal> home = model.proposalProperty().get();
        if (match.isPresent() && home.isPresent()) {
            body.setRight(
                    new DecidePane(
                            model.decide(match.get(), home.get()),
                            model::refresh,
                            this::backToTheList));
        }
    }

    private void backToTheList() {
        why();
        candidates.requestFocus();
    }

    private void decideOnCtrlEnter(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            decide();
            key.consume();
        }
    }

    private void saveAsPdf() {
        var chooser = new FileChooser();
        chooser.setTitle("Save the matching record");
        chooser.setInitialFileName("matching-record.pdf");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::print);
    }
}
