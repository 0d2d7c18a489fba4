package org.homeward.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homeward.app.SampleAuthority;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.CarePosition;
import org.homeward.sample.Northfolk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Fonts;
import org.homeward.ui.kit.FxTasks;
import org.homeward.ui.kit.PathsPicked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * From a request for a brother and a sister to the record of their placement, on Northfolk and by
 * keyboard alone: nothing is clicked, and no control is used that the keyboard did not reach.
 */
@ExtendWith(ApplicationExtension.class)
class SearchJourneyTest {
    private static final LocalDate DAY = SampleAuthority.PLANNING;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2017-03-31T09:00:00Z"), ZoneOffset.UTC);
    private static final int MOST_TABS = 400;

    @TempDir private static Path folder;

    private Stage stage;
    private Desktop desktop;
    private CarePosition position;

    @Start
    void start(Stage shown) {
        Fonts.registerForScreens();
        stage = shown;
        var memory = new DesktopMemory(folder.resolve("desktop.properties"));
        var doors = new MemoryDoors(new Northfolk(), CLOCK);
        position = doors.explore(DAY).store().position(DAY);
        desktop =
                new Desktop(
                        doors, memory, FxTasks.start(), TestTools.with(CLOCK), new PathsPicked());
        desktop.show(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> stage.hide());
        desktop.close();
    }

    @Test
    void aBrotherAndASisterFindAHomeByKeyboardAlone(FxRobot robot) {
        robot.write("s");
        seen("the day", robot, "#today-requests");
        ask(robot, pair());
        seeWhyNobody(robot);
        askForLess(robot);
        lookAtChanges(robot);
        compare(robot);
        decide(robot);
        seen("the record", robot, "#request-record");
        assertThat(robot.lookup("#request-next").tryQuery()).isPresent();
    }

    private void ask(FxRobot robot, List<Child> pair) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        seen("children to choose from", robot, "#choose-child-table");
        tabTo(robot, "choose-child-table-filter");
        robot.write(pair.get(0).id().text());
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER);
        seen("the form", robot, "#asking-wishes");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(focused()).as("what is missing takes the keyboard").isEqualTo("asking-missing");
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("asking-needed");
        robot.write("+7");
        tabTo(robot, "asking-plan");
        robot.write("Long-term foster care");
        tabTo(robot, "asking-accessible");
        robot.type(KeyCode.SPACE);
        tabTo(robot, "asking-solo");
        robot.type(KeyCode.SPACE);
        tabTo(robot, "asking-wishes");
        robot.write("We want to stay together");
        tabTo(robot, "asking-asked");
        robot.write("t");
        tabTo(robot, "asking-child-" + pair.get(1).id().text());
        robot.type(KeyCode.SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        seen("the search", robot, "#request-tabs");
    }

    private void seeWhyNobody(FxRobot robot) {
        waitUntil("why nobody", () -> isShown(robot, "#request-why-nobody"));
        seen("what would change it", robot, "#request-nobody-widen");
    }

    private void askForLess(FxRobot robot) {
        tabTo(robot, "request-nobody-widen");
        robot.type(KeyCode.SPACE);
        seen("the form again", robot, "#asking-why-changed");
        for (var word : List.of("asking-accessible", "asking-solo")) {
            tabTo(robot, word);
            assertThat(robot.lookup("#" + word).queryAs(CheckBox.class).isSelected()).isTrue();
            robot.type(KeyCode.SPACE);
        }
        tabTo(robot, "asking-why-changed");
        robot.write("They need no adapted house");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitUntil("homes that can take them", () -> !isShown(robot, "#request-why-nobody"));
        seen("why the first home", robot, "#request-why");
    }

    private void lookAtChanges(FxRobot robot) {
        tabTo(robot, "request-candidates");
        robot.type(KeyCode.DIGIT2);
        waitUntil("homes with a change", () -> focused().equals("request-changes"));
        robot.type(KeyCode.DIGIT1);
        waitUntil("homes that can take them", () -> focused().equals("request-candidates"));
        robot.type(KeyCode.S);
        waitUntil("the first is shortlisted", () -> isSeen(robot, "Off the shortlist (S)"));
        robot.type(KeyCode.J);
        waitUntil("the next home", () -> isSeen(robot, "Shortlist (S)"));
        robot.type(KeyCode.S);
        waitUntil("the second is shortlisted", () -> isSeen(robot, "Off the shortlist (S)"));
    }

    private void compare(FxRobot robot) {
        robot.type(KeyCode.C);
        seen("homes beside each other", robot, "#compare-scroll .compare-table");
        waitUntil("the first button", () -> focused().startsWith("compare-decide-"));
        robot.type(KeyCode.SPACE);
        seen("the decision", robot, "#deciding-reasons");
    }

    private void decide(FxRobot robot) {
        tabTo(robot, "deciding-reasons");
        robot.write("They stay together");
        for (var id : ids(robot, "deciding-warning-")) {
            tabTo(robot, id);
            robot.type(KeyCode.SPACE);
        }
        recordGates(robot);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitUntil(
                "the record or why not",
                () ->
                        here() instanceof Destination.OfRequest
                                || isShown(robot, "#deciding-refused"));
        assertThat(here()).isInstanceOf(Destination.OfRequest.class);
    }

    private void recordGates(FxRobot robot) {
        Optional<String> next = nextToRecord(robot);
        while (next.isPresent()) {
            String id = next.get();
            tabTo(robot, id);
            robot.type(KeyCode.SPACE);
            seen("the form of " + id, robot, "#" + id + "-by");
            tabTo(robot, id + "-by");
            robot.write("Jo Hale");
            tabTo(robot, id + "-note");
            robot.write("Done");
            tabTo(robot, id + "-save");
            robot.type(KeyCode.SPACE);
            waitUntil("recorded " + id, () -> robot.lookup("#" + id).tryQuery().isEmpty());
            next = nextToRecord(robot);
        }
    }

    private static Optional<String> nextToRecord(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot
                .lookup(
                        node ->
                                node.getAccessibleText() != null
                                        && node.getAccessibleText().startsWith("Record: "))
                .queryAll()
                .stream()
                .map(Node::getId)
                .findFirst();
    }

    private static List<String> ids(FxRobot robot, String beginning) {
        return robot
                .lookup(node -> node.getId() != null && node.getId().startsWith(beginning))
                .queryAll()
                .stream()
                .map(Node::getId)
                .toList();
    }

    /** Tab by tab, as a person without a mouse. */
    private void tabTo(FxRobot robot, String id) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (focused().equals(id)) {
                return;
            }
            robot.type(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not reach " + id);
    }

    private String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        var owner = stage.getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    private Destination here() {
        WaitForAsyncUtils.waitForFxEvents();
        return desktop.desk().navigator().here();
    }

    private static boolean isShown(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(SearchJourneyTest::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static boolean isSeen(FxRobot robot, String words) {
        return robot.lookup(words).tryQuery().isPresent();
    }

    private static void seen(String what, FxRobot robot, String query) {
        waitUntil(what, () -> robot.lookup(query).tryQuery().isPresent());
    }

    private static void waitUntil(String what, Callable<Boolean> isSo) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, isSo);
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException e) {
            throw new AssertionError("Not seen: " + what, e);
        }
    }

    /** Two who could live together in two homes or more, but in none that is adapted. */
    private List<Child> pair() {
        var matcher = new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
        return position.listChildren().stream()
                .map(this::family)
                .filter(family -> family.size() == 2)
                .filter(
                        family ->
                                matcher.shortlist(asked(family, Set.of()), position)
                                                .proposals()
                                                .size()
                                        > 1)
                .filter(
                        family ->
                                matcher.shortlist(
                                                asked(
                                                        family,
                                                        Set.of(
                                                                Requirements.ACCESSIBLE,
                                                                Requirements.SOLO)),
                                                position)
                                        .proposals()
                                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<Child> family(Child child) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(child), position.siblings(child).stream())
                .filter(one -> position.history(one.id()).findOn(DAY).isPresent())
                .filter(
                        one ->
                                position.listOpenRequests().stream()
                                        .noneMatch(r -> r.children().contains(one.id())))
                .toList();
    }

    private static PlacementRequest asked(List<Child> family, Set<String> essential) {
        List<ChildId> ids = family.stream().map(Child::id).toList();
        return new PlacementRequest(
                RequestId.of("asked"),
                ids,
                CareType.SHORT_TERM,
                new Timing(DAY, DAY.plusDays(7), Urgency.PLANNED),
                TogetherPlan.ALL,
                new Requirements(essential, Set.of()),
                Wishes.NOT_SOUGHT,
                RequestOrigin.ORDINARY);
    }
}
