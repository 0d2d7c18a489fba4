package org.homeward.ui.quality;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.app.DataIssue;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.IssuesOf;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.Tables;
import org.homeward.ui.kit.Words;

/** Everything that is wrong with the data: the issues, their counts by rule, one in full. */
public final class QualityView extends Page {
    private static final String TITLE = "Data quality";

    private final QualityViewModel model;
    private final TabPane tabs = new TabPane();

    public QualityView(QualityViewModel model) {
        super("quality", TITLE, "");
        this.model = model;
        model.issues()
                .rows()
                .addListener(
                        (ListChangeListener<DataIssue>) change -> retitle(TITLE, model.inWords()));
        tabs.setId("quality-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .setAll(new Tab("Issues", new IssuesGrid(model)), new Tab("By rule", rules()));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var column = new VBox(narrowed(), new QualityFilters(model), tabs);
        column.getStyleClass().addAll("stack", "beside-pane");
        setCenter(column);
        setTools(new ViewsBar(model));
        setRight(new HandlingPane(model));
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    /** Says when only the issues of a screen or a child are looked at. */
    private HBox narrowed() {
        var words = Cards.sentence("");
        words.textProperty().bind(model.ofProperty().map(QualityView::inWords));
        var all = Buttons.of("quality-everything", "Show every issue", model::lookAtEverything);
        var line = new HBox(words, all);
        line.getStyleClass().add("row-line");
        line.visibleProperty()
                .bind(model.ofProperty().map(of -> !(of instanceof IssuesOf.Everything)));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private static String inWords(IssuesOf of) {
        if (of instanceof IssuesOf.Child child) {
            return "Only issues of child " + child.child().text() + ".";
        }
        return of instanceof IssuesOf.Figures
                ? "Only issues that touch the figures you came from."
                : "";
    }

    private TableView<RuleLine> rules() {
        TableView<RuleLine> table =
                Tables.table(
                        "quality-rules",
                        model.rules(),
                        List.of(
                                Tables.of(
                                                "Class",
                                                (RuleLine r) -> Optional.of(r.severity()),
                                                Words::of)
                                        .wide(8),
                                Tables.text("Rule", RuleLine::rule).wide(11),
                                Tables.number("Open", RuleLine::open).wide(6),
                                Tables.number("Accepted", RuleLine::accepted).wide(8),
                                Tables.number("Oldest, days", RuleLine::oldest).wide(13),
                                Tables.text("The first of them", RuleLine::text).wide(46)));
        table.setPlaceholder(new Label("No rule is broken."));
        table.setRowFactory(
                view -> {
                    var row = new TableRow<RuleLine>();
                    row.setOnMouseClicked(
                            click -> {
                                if (click.getClickCount() == 2 && !row.isEmpty()) {
                                    look(row.getItem());
                                }
                            });
                    return row;
                });
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    var chosen = table.getSelectionModel().getSelectedItem();
                    if (key.getCode() == KeyCode.ENTER && chosen != null) {
                        look(chosen);
                        key.consume();
                    }
                });
        return table;
    }

    /** Enter or a double click shows the issues of the rule. */
    private void look(RuleLine line) {
        model.lookAtRule(line);
        tabs.getSelectionModel().select(0);
    }
}
