package org.homeward.ui.stepdown;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.homeward.app.paper.PrintStepDownPack;
import org.homeward.domain.review.CaseStep;
import org.homeward.stepdown.screening.NotFlagged;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.SidePane;
import org.homeward.ui.kit.SignPane;
import org.kordamp.ikonli.feather.Feather;

/** The team lead's desk: the board, its list twin, who is not flagged and why, the next agenda. */
public final class StepDownView extends Page {
    private static final String TITLE = "Step-down";
    private static final int BOARD = 0;
    private static final int LIST = 1;
    private static final int NOT_FLAGGED = 2;

    private final StepDownViewModel model;
    private final CardActions actions;
    private final BoardPane board;
    private final Grid<BoardRow> list;
    private final Grid<NotFlagged> others;
    private final TabPane tabs;
    private boolean detailsOpen;

    public StepDownView(StepDownViewModel model) {
        super("stepdown", TITLE, "");
        this.model = model;
        model.summaryProperty().subscribe(sentence -> retitle(TITLE, sentence));
        actions = new CardActions(model, new AtRight());
        board = new BoardPane(model, actions);
        list =
                new Grid<>("stepdown-list", model.rows(), StepDownColumns.rows(), nobody())
                        .onOpen(actions::record);
        list.table().setTableMenuButtonVisible(true);
        others =
                new Grid<>(
                                "stepdown-others",
                                model.others(),
                                StepDownColumns.others(),
                                nobodyElse())
                        .onOpen(other -> model.openRecord(other.stay().child()));
        var agenda = new AgendaPane(model, actions::review);
        tabs =
                new TabPane(
                        new Tab("Board", board),
                        new Tab("List", list),
                        new Tab("Not flagged", others),
                        new Tab("Agenda", agenda));
        tabs.setId("stepdown-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedIndexProperty().subscribe(tab -> closePane());
        setCenter(tabs);
        follow(list, model::choose);
        follow(others, model::choose);
        model.chosenProperty().subscribe(this::showDetails);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void takeFocus() {
        if (tab() == BOARD) {
            requestFocus();
            board.takeFocus();
        } else {
            super.takeFocus();
        }
    }

    private static <R> void follow(Grid<R> grid, Consumer<R> choose) {
        grid.selectedProperty()
                .addListener((selected, before, now) -> Optional.ofNullable(now).ifPresent(choose));
    }

    private int tab() {
        return tabs.getSelectionModel().getSelectedIndex();
    }

    /** The child that a key is about. */
    private Optional<LookedAt> chosen() {
        return switch (tab()) {
            case BOARD -> board.chosen().map(model::lookAt);
            case LIST -> Optional.ofNullable(list.selectedProperty().get()).map(model::lookAt);
            case NOT_FLAGGED ->
                    Optional.ofNullable(others.selectedProperty().get()).map(model::lookAt);
            default -> Optional.empty();
        };
    }

    /** Keys act where a child is chosen: on the board and in the tables, not on buttons. */
    private void key(KeyEvent key) {
        boolean onRows =
                key.getTarget() instanceof ListView<?>
                        || key.getTarget() instanceof TableView<?>
                        || key.getTarget() instanceof TabPane
                        || key.getTarget() == this;
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
        if (onRows && plain && act(key.getCode())) {
            key.consume();
        }
    }

    private boolean act(KeyCode code) {
        if (code.isDigitKey() && code.getName().matches("[1-5]")) {
            tabs.getSelectionModel().select(BOARD);
            board.jump(Integer.parseInt(code.getName()));
            return true;
        }
        return switch (code) {
            case D -> with(looked -> model.openReview(looked.child()));
            case W -> with(looked -> model.openJourney(looked.child()));
            case S -> with(this::sign);
            case P -> printed();
            case SPACE -> with(this::toggleDetails);
            case ENTER -> tab() == BOARD && with(looked -> model.openRecord(looked.child()));
            case ESCAPE -> closedPane();
            default -> false;
        };
    }

    private boolean printed() {
        model.printPack(PrintStepDownPack.Naming.NAMES);
        return true;
    }

    private boolean with(Consumer<LookedAt> action) {
        var looked = chosen();
        looked.ifPresent(action);
        return looked.isPresent();
    }

    private void toggleDetails(LookedAt looked) {
        boolean shut = detailsOpen;
        closePane();
        if (!shut) {
            detailsOpen = true;
            setRight(detail(looked));
        }
    }

    private boolean closedPane() {
        boolean was = getRight() != null;
        closePane();
        return was;
    }

    private void closePane() {
        detailsOpen = false;
        setRight(null);
    }

    private void showDetails(Optional<LookedAt> looked) {
        if (detailsOpen && looked.isPresent()) {
            setRight(detail(looked.get()));
        }
    }

    private SidePane detail(LookedAt looked) {
        var child = looked.child();
        var bar =
                new FlowPane(
                        8,
                        6,
                        Buttons.of("stepdown-review", "Review", () -> model.openReview(child)),
                        Buttons.of(
                                "stepdown-open", "Open the record", () -> model.openRecord(child)));
        if (looked.stay().isPresent()) {
            bar.getChildren()
                    .add(Buttons.of("stepdown-sign-open", "Record a sign", () -> sign(looked)));
        }
        return new SidePane(
                        "stepdown-detail",
                        looked.label(),
                        ResidentDetail.of(looked),
                        this::closePane)
                .withBar(bar);
    }

    private void sign(LookedAt looked) {
        if (looked.stay().isEmpty()) {
            return;
        }
        setRight(
                new SignPane(
                        "stepdown",
                        looked.label(),
                        model.signFor(looked.child()),
                        this::closePane));
    }

    private static EmptyState nobody() {
        return new EmptyState(
                Feather.FLAG,
                "No child in a children's home on this date",
                "Children in residential care are flagged by what is recorded: needs reviews, plans,"
                        + " wishes, recommendations. The next tab says why each is not.");
    }

    private static EmptyState nobodyElse() {
        return new EmptyState(
                Feather.FLAG, "Nobody else", "Every child in residential care is flagged.");
    }

    /** The panes at the right, one at a time. */
    private final class AtRight implements CardActions.Panes {
        @Override
        public void details(BoardRow row) {
            toggleDetails(model.lookAt(row));
        }

        @Override
        public void sign(BoardRow row) {
            StepDownView.this.sign(model.lookAt(row));
        }

        @Override
        public void step(BoardRow row, CaseStep.Kind kind) {
            setRight(
                    StepPane.of(
                            row.label(),
                            model.step(row.child(), kind),
                            StepDownView.this::closePane));
        }
    }
}
