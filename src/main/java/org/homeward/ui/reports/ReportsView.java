package org.homeward.ui.reports;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homeward.app.report.SaveMonthlyReport.Form;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.LongWorkPane;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.ReasonList;
import org.kordamp.ikonli.feather.Feather;

/** What reports there are at the left, the pages of the monthly one at the right. */
public final class ReportsView extends Page {
    private static final double LEFT = 380;

    private final ReportsViewModel model;
    private final ImageView picture = new ImageView();
    private final StackPane sheet = new StackPane();
    private final ScrollPane scroll = new ScrollPane(sheet);
    private final EmptyState empty =
            new EmptyState(
                    Feather.FILE_TEXT,
                    "No report is shown yet",
                    "The monthly report needs one month that the records describe to its end.");

    public ReportsView(ReportsViewModel model) {
        super(
                "reports",
                "Reports",
                "Page Up and Page Down turn the pages. What is saved is what is shown.");
        this.model = model;
        var left = new ScrollPane(gallery());
        left.setId("reports-gallery");
        left.setFitToWidth(true);
        left.setPrefWidth(LEFT);
        left.setMinWidth(LEFT);
        var frame = new BorderPane(preview());
        frame.setLeft(left);
        var footer =
                new VBox(
                        new LongWorkPane("reports", model.drawing(), model.drawing()::stop),
                        new ReasonList(
                                "It was not written; choose another month, name or folder:",
                                model.refusals()));
        footer.getStyleClass().add("stack");
        frame.setBottom(footer);
        setCenter(frame);
        addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        model.shownProperty().subscribe(this::show);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private VBox gallery() {
        var gallery = new VBox(monthly(), vacancies(), others());
        gallery.getStyleClass().addAll("stack", "page-body");
        return gallery;
    }

    private Node monthly() {
        var forPublic = new CheckBox("For the public: small counts hidden");
        forPublic.setId("reports-public");
        forPublic.setWrapText(true);
        forPublic.selectedProperty().bindBidirectional(model.forPublicProperty());
        var reminder = Cards.quiet("");
        reminder.setId("reports-due");
        reminder.textProperty().bind(model.reminderProperty());
        var show = Buttons.main("reports-show", "Show the report", model::show);
        show.disableProperty().bind(model.drawing().runningProperty());
        return Cards.of(
                "reports-monthly",
                "Monthly shift report",
                Cards.quiet(
                        "Up to eight pages: on a page, trajectory, stock and share, flows, supply, cost"
                                + " and break-even, published scenarios, definitions and data"
                                + " quality. Key figures with and without unaccompanied children."
                                + " Nobody is named."),
                reminder,
                Fields.line("reports-month", "Month", "such as 2017-03", model.monthProperty()),
                forPublic,
                Fields.line("reports-name", "Signed off by", "optional", model.nameProperty()),
                Fields.line(
                        "reports-role", "Role", "printed with today's day", model.roleProperty()),
                show,
                saving());
    }

    private HBox saving() {
        var saving = new HBox();
        saving.getStyleClass().add("row-line");
        for (Form form : Form.values()) {
            var button =
                    Buttons.of(
                            "reports-save-" + form.name().toLowerCase(java.util.Locale.UK),
                            "Save " + form,
                            () -> model.save(form));
            button.disableProperty().bind(model.nothingToSave());
            saving.getChildren().add(button);
        }
        return saving;
    }

    private Node vacancies() {
        var save = Buttons.of("reports-vacancies", "Save PDF", model::saveVacancies);
        save.disableProperty().bind(model.drawing().runningProperty());
        return Cards.of(
                "reports-places",
                "Places today",
                Cards.quiet(
                        "Households that said they could take a child on the day, and own homes"
                                + " with a place, by area and approval. No child is named."),
                save);
    }

    private Node others() {
        return Cards.of(
                "reports-others",
                "Papers about children",
                Cards.quiet(
                        "The record of a decision is printed from its request; the papers of a"
                                + " step-down panel from the step-down list."),
                Buttons.of("reports-requests", "Open requests", model::goToRequests),
                Buttons.of("reports-step-down", "Open step-down", model::goToStepDown));
    }

    private Node preview() {
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setId("reports-page");
        sheet.getChildren().setAll(empty);
        sheet.setId("reports-sheet");
        scroll.setId("reports-scroll");
        scroll.setFitToWidth(true);
        picture.fitHeightProperty().bind(scroll.heightProperty().subtract(12));
        var words = new Label();
        words.setId("reports-page-words");
        words.textProperty().bind(model.pageWords());
        var bar =
                new HBox(
                        Buttons.of("reports-previous", "Previous page", () -> model.turn(-1)),
                        Buttons.of("reports-next", "Next page", () -> model.turn(1)),
                        words);
        bar.getStyleClass().add("row-line");
        var all = new BorderPane(scroll);
        all.setTop(bar);
        all.getStyleClass().add("pane");
        return all;
    }

    private void turn(KeyEvent key) {
        if (key.getCode() == KeyCode.PAGE_DOWN || key.getCode() == KeyCode.PAGE_UP) {
            model.turn(key.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            key.consume();
        }
    }

    private void show(Optional<ReportsViewModel.Shown> shown) {
        if (shown.isEmpty()) {
            sheet.getChildren().setAll(empty);
            return;
        }
        var pages = shown.get();
        picture.setImage(new Image(new ByteArrayInputStream(pages.pages().get(pages.at()))));
        picture.setAccessibleText(
                "%s of %s. Its words and tables are in the saved workbook."
                        .formatted(pages.words(), pages.report().title()));
        sheet.getChildren().setAll(picture);
    }
}
