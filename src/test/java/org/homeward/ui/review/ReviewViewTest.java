package org.homeward.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.ui.review.ReviewDesks.ADA;
import static org.homeward.ui.review.ReviewDesks.DAY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.homeward.app.Store;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.review.BlockerKind;
import org.homeward.domain.review.LedgerEntry.Side;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.Wish;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Fonts;
import org.homeward.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The review in a window, by keyboard: covered, argued, refused, decided. */
@ExtendWith(ApplicationExtension.class)
class ReviewViewTest {
    private static final String DECISION = "#review-decision";

    private final Store store = ReviewDesks.ada(NeedLevel.MODERATE);
    private final Desk desk = Desks.on(DAY);
    private final StackPane host = new StackPane();
    private final ReviewViewModel model = new ReviewViewModel(ADA, ReviewDesks.of(store), desk);

    @Start
    void start(Stage stage) {
        Fonts.registerForScreens();
        Theme.LIGHT.wear();
        var scene = new Scene(host, 1160, 720);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        desk.navigator().go(new Destination.OfReview(ADA));
        var view = new ReviewView(model);
        host.getChildren().setAll(view.content());
        view.shown();
        view.takeFocus();
    }

    @Test
    void theNumberIsUncoveredOnceBothSidesHaveSpokenTwice(FxRobot robot) {
        assertThat(said(robot, "#review-number")).contains("so far 0 and 0");
        assertThat(said(robot, "#review-indicators")).contains("covered").doesNotContain(" of 20");
        for (var key : List.of(KeyCode.F, KeyCode.F, KeyCode.A, KeyCode.A)) {
            assertThat(said(robot, "#review-number")).contains("covered until 2 for and 2 against");
            enter(robot, key, "She trusts two adults now");
        }
        assertThat(said(robot, "#review-number"))
                .doesNotContain("covered")
                .contains("points known");
        assertThat(said(robot, "#review-indicators")).doesNotContain("covered");
        assertThat(store.position(DAY).stepDown().entries(ADA)).hasSize(4);
    }

    @Test
    void aRefusedProceedNamesEveryReasonAndLosesNothing(FxRobot robot) {
        robot.type(KeyCode.D);
        assertThat(robot.lookup(".radio-button").queryAllAs(RadioButton.class))
                .noneMatch(ToggleButton::isSelected);
        assertThat(said(robot, DECISION + "-against")).contains("Stands against proceeding now");
        choose(robot, Decision.PROCEED);
        write(robot, DECISION + "-reason", "She is settled and asks for a family.");
        write(robot, DECISION + "-next", "+14");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(said(robot, DECISION + "-refused"))
                .contains("Say who was consulted", "No statutory review is booked")
                .contains("kind of family");
        assertThat(robot.lookup(DECISION + "-refused").query().isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(DECISION).tryQuery()).isEmpty();
        robot.type(KeyCode.D);
        assertThat(robot.lookup(DECISION + "-reason").queryTextInputControl().getText())
                .isEqualTo("She is settled and asks for a family.");
        assertThat(store.position(DAY).reviews(ADA)).hasSize(1);
    }

    @Test
    void aWellReasonedNotNowIsKeptAndStandsAmongTheReviews(FxRobot robot) {
        robot.type(KeyCode.D);
        choose(robot, Decision.NOT_NOW);
        assertThat(said(robot, DECISION + "-latest")).contains("at the latest");
        write(robot, DECISION + "-reason", "Her therapy goes on until the summer.");
        write(robot, DECISION + "-next", "+28");
        tick(robot, DECISION + "-consulted-home-manager");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(DECISION).tryQuery()).isEmpty();
        assertThat(said(robot, "#review-earlier"))
                .contains("Not now. Looked at again on 29 May 2026")
                .contains("Her therapy goes on until the summer.")
                .contains("Home manager");
    }

    @Test
    void theChildsOwnWordsStandFirstAndAnOverdueBlockerSaysSo(FxRobot robot) {
        assertThat(said(robot, "#review-voice")).contains("Not asked");
        var voice = model.voice();
        voice.wish.set(Optional.of(Wish.YES_BUT));
        voice.words.set("I want a dog and my own room");
        voice.how.set("On a walk");
        robot.interact(() -> model.record(voice, () -> {}));
        assertThat(said(robot, "#review-voice"))
                .contains("\u201cI want a dog and my own room\u201d", "Wish: Yes, but")
                .contains("Advocate: not offered");
        var blocker = model.blocker();
        blocker.kind.set(Optional.of(BlockerKind.COURT));
        blocker.owner.set("Jo Hale");
        blocker.due.set(Optional.of(DAY));
        robot.interact(() -> model.record(blocker, () -> {}));
        assertThat(said(robot, "#review-blockers"))
                .contains("Due 1 May 2026")
                .doesNotContain("Over");
        desk.asAt().moveTo(DAY.plusDays(3));
        robot.interact(model::refresh);
        assertThat(said(robot, "#review-blockers")).contains("Overdue by 3 days");
    }

    @Test
    void moneyIsFoldedLastAndOpeningItIsOnRecord(FxRobot robot) {
        assertThat(said(robot, "#review")).doesNotContain("a week");
        var cost = robot.lookup("#review-cost").queryAs(TitledPane.class);
        assertThat(cost.isExpanded()).isFalse();
        robot.interact(() -> cost.setExpanded(true));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(said(robot, "#review-cost")).contains("Where the child lives now");
        assertThat(store.listAudit(1).get(0).action()).isEqualTo("opened the cost in a review");
    }

    @Test
    void everyFormOpensWithTheKeyboardInItAndNoIdIsThereTwice(FxRobot robot) {
        for (var open :
                List.of(
                        "voice-open",
                        "for-open",
                        "blocker-open",
                        "step-open",
                        "care-open",
                        "note-open",
                        "report-open",
                        "decide")) {
            robot.interact(() -> robot.lookup("#review-" + open).queryButton().fire());
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(inPane(focused())).as(open).isTrue();
            assertThat(twice(host)).as(open).isEmpty();
        }
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.ESCAPE);
        assertThat(desk.navigator().here()).isEqualTo(new Destination.Today());
    }

    private void enter(FxRobot robot, KeyCode side, String words) {
        robot.type(side);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write(words);
        var box = robot.lookup("#review-entry-form-weight").<Optional<?>>queryComboBox();
        robot.interact(() -> select(box));
        write(robot, "#review-entry-form-evidence", "Report of April");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#review-entry-form").tryQuery()).isEmpty();
        assertThat(model.page().valueProperty().get().orElseThrow().ledger().list(Side.FOR))
                .isNotEmpty();
    }

    private static void select(ComboBox<Optional<?>> box) {
        box.getSelectionModel().select(0);
    }

    private static void choose(FxRobot robot, Decision decision) {
        var radio = robot.lookup("#" + DecisionPane.id(decision)).queryAs(RadioButton.class);
        robot.interact(() -> radio.setSelected(true));
    }

    private static void tick(FxRobot robot, String id) {
        var box = robot.lookup(id).queryAs(CheckBox.class);
        robot.interact(() -> box.setSelected(true));
    }

    private static void write(FxRobot robot, String id, String words) {
        robot.interact(() -> robot.lookup(id).queryTextInputControl().setText(words));
    }

    private Node focused() {
        return host.getScene().getFocusOwner();
    }

    private static boolean inPane(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("side-pane")) {
                return true;
            }
        }
        return false;
    }

    private static String said(FxRobot robot, String id) {
        return String.join("\n", words(robot.lookup(id).query()));
    }

    private static List<String> words(Node node) {
        var words = new ArrayList<String>();
        if (node instanceof Labeled labeled) {
            words.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words.addAll(words(child)));
        }
        return words;
    }

    private static List<String> twice(Node node) {
        var seen = new HashMap<String, Integer>();
        count(node, seen);
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 && entry.getKey().startsWith("review"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void count(Node node, Map<String, Integer> seen) {
        if (node.getId() != null) {
            seen.merge(node.getId(), 1, Integer::sum);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> count(child, seen));
        }
    }
}
