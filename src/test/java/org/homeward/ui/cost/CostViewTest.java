package org.homeward.ui.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.homeward.app.Store;
import org.homeward.app.cost.LockMonth;
import org.homeward.app.cost.SetPrice;
import org.homeward.app.cost.SetProgramme;
import org.homeward.app.cost.TakeStandardPrices;
import org.homeward.app.cost.ViewCost;
import org.homeward.testing.CareWorld;
import org.homeward.testing.Filled;
import org.homeward.testing.SetClock;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Fonts;
import org.homeward.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The screen of cost in a bare window, empty and with prices. */
@ExtendWith(ApplicationExtension.class)
class CostViewTest {
    private static final LocalDate DAY = LocalDate.of(2019, 3, 31);

    private final StackPane host = new StackPane();

    @Start
    void start(Stage stage) {
        Fonts.registerForScreens();
        Theme.LIGHT.wear();
        var scene = new Scene(host, 1366, 768);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void anAuthorityWithoutPricesTakesAssumedOnesAndSeesCharts(FxRobot robot) {
        var view = shown(robot, world());
        var tabs = robot.lookup("#cost-tabs").queryAs(TabPane.class);
        assertThat(tabs.getTabs().get(3).getText()).isEqualTo("Without a price: 2");
        robot.interact(() -> tabs.getSelectionModel().select(1));
        robot.clickOn("#cost-offer-open");
        robot.clickOn("#cost-offer-all");
        robot.clickOn("#cost-offer-take");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#cost-prices").queryTableView().getItems()).isNotEmpty();
        assertThat(view.getRight()).isNull();
        assertThat(tabs.getTabs().get(3).getText()).isEqualTo("Without a price");
        robot.interact(() -> tabs.getSelectionModel().select(0));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#cost-run-rate-words").tryQuery()).isPresent();
        assertThat(robot.lookup("#cost-payback-words").tryQuery()).isPresent();
        noIdTwice(view, new HashSet<>());
    }

    @Test
    void aKeyOpensTheFormAndEscapeClosesIt(FxRobot robot) {
        var view = shown(robot, world());
        robot.interact(view::requestFocus);
        robot.type(KeyCode.P);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#cost-price-weekly").query().isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.getRight()).isNull();
    }

    @Test
    void anEmptyStoreSaysWhatToDo(FxRobot robot) {
        shown(robot, Filled.empty(DAY));
        assertThat(robot.lookup("Nothing to add up").tryQuery()).isPresent();
    }

    private CostView shown(FxRobot robot, Store store) {
        var clock = new SetClock("2019-04-01T09:00:00Z");
        var work =
                new CostDesk(
                        new ViewCost(store),
                        new CostDesk.Keeping(
                                new SetPrice(store, clock),
                                new TakeStandardPrices(store, clock),
                                new SetProgramme(store, clock),
                                new LockMonth(store, clock)),
                        (file, columns, rows) -> {},
                        Filled.AMINA);
        var made = new CostView[1];
        robot.interact(
                () -> {
                    made[0] = new CostView(new CostViewModel(work, Desks.on(DAY)));
                    host.getChildren().setAll(made[0]);
                    made[0].refresh();
                });
        WaitForAsyncUtils.waitForFxEvents();
        return made[0];
    }

    private static void noIdTwice(Node node, Set<String> seen) {
        node.lookupAll("*").stream()
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith("cost-"))
                .forEach(id -> assertThat(seen.add(id)).as(id).isTrue());
    }

    private static Store world() {
        return Filled.with(
                new CareWorld()
                        .episodes(
                                """
                                child | kind               | from       | until      | provider
                                anna  | RES_CHILDRENS_HOME | 2016-04-01 | 2018-07-01 | PR4
                                anna  | FOSTER_IFA         | 2018-07-01 |            | PR4
                                ben   | FOSTER_IN_HOUSE    | 2017-04-01 |            | PR1
                                """)
                        .book()
                        .facts(),
                DAY);
    }
}
