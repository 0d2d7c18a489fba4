package org.homeward.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.homeward.app.SampleAuthority;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Togetherness;
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

/**
 * Makes the pictures of the search for a home with Northfolk: {@code mvn test
 * -Dtest=SearchScreenshotTour}. Not part of the ordinary tests.
 */
@ExtendWith(ApplicationExtension.class)
class SearchScreenshotTour {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2017-04-03T09:00:00Z"), ZoneOffset.UTC);

    @TempDir private static Path folder;

    private final Matcher matcher = new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
    private Stage stage;
    private Desktop desktop;
    private CarePosition position;

    @Start
    void start(Stage shown) {
        Fonts.registerForScreens();
        stage = shown;
        var memory = new DesktopMemory(folder.resolve("desktop.properties"));
        var doors = new MemoryDoors(new Northfolk(), CLOCK);
        position =
                doors.explore(SampleAuthority.PLANNING).store().position(SampleAuthority.PLANNING);
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
    void onALaptop(FxRobot robot) {
        tour(robot, "1366x768", 1366, 768);
    }

    /** A screen of 1920x1080 at 150 %: that is the room there is. */
    @Test
    void onAScreenAt150PerCent(FxRobot robot) {
        tour(robot, "1920x1080-150", 1280, 720);
    }

    private void tour(FxRobot robot, String size, int width, int height) {
        robot.interact(
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
        robot.write("s");
        settle(robot);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        picture(robot, size, "20-new-request");
        shown(robot, size, "21-request-form", new Destination.NewRequest(siblings()));
        robot.interact(
                () ->
                        robot.lookup("#asking-referral")
                                .queryTextInputControl()
                                .setText(
                                        "Referral from the duty team, 31 March 2017.\n\nThe two of them"
                                                + " have lived with their aunt since January. She is unwell and"
                                                + " cannot go on. They ask to stay together and near their school.\n\n"
                                                + "Both sleep badly. The elder looks after the younger."));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        picture(robot, size, "21-request-form-missing");
        for (int part = 1; part <= 4; part++) {
            double at = part / 4.0;
            robot.interact(
                    () -> robot.lookup("#asking-form").queryAs(ScrollPane.class).setVvalue(at));
            picture(robot, size, "21-request-form-" + part);
        }
        desk(robot, size);
        nobody(robot, size);
        group(robot, size);
    }

    private void desk(FxRobot robot, String size) {
        shown(robot, size, "22-desk", new Destination.OfRequest(one()));
        robot.type(KeyCode.S);
        robot.type(KeyCode.J);
        robot.type(KeyCode.S);
        robot.type(KeyCode.L);
        picture(robot, size, "23-log-contact");
        robot.interact(
                () ->
                        robot.lookup("#request-log-outcome")
                                .queryComboBox()
                                .getSelectionModel()
                                .select(2));
        robot.interact(
                () ->
                        robot.lookup("#request-log-reason")
                                .queryComboBox()
                                .getSelectionModel()
                                .select(2));
        robot.interact(() -> robot.lookup("#request-log-do").queryButton().fire());
        settle(robot);
        tab(robot, size, 1, "24-possible-with-change");
        tab(robot, size, 2, "25-ruled-out");
        tab(robot, size, 3, "26-worked-on");
        robot.interact(() -> robot.lookup("#request-tabs").queryAs(TabPane.class).requestFocus());
        tab(robot, size, 4, "27-map");
        tab(robot, size, 0, "22-desk-worked");
        robot.type(KeyCode.C);
        picture(robot, size, "28-compare");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        settle(robot);
        robot.type(KeyCode.D);
        picture(robot, size, "29-decide");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        picture(robot, size, "29-decide-refused");
        record(robot, size);
    }

    /** Everything that has to be said is said, and the record is seen. */
    private void record(FxRobot robot, String size) {
        type(robot, "#deciding-reasons", "Near his family, and skilled with what he needs");
        type(robot, "#deciding-why-not-first", "He can stay near his friends");
        robot.interact(
                () ->
                        robot.lookup(node -> begins(node, "deciding-warning-"))
                                .queryAllAs(CheckBox.class)
                                .forEach(box -> box.setSelected(true)));
        for (var next = toRecord(robot); next.isPresent(); next = toRecord(robot)) {
            var id = next.get();
            robot.interact(() -> robot.lookup("#" + id).queryButton().fire());
            settle(robot);
            type(robot, "#" + id + "-by", "Jo Hale, team manager");
            type(robot, "#" + id + "-note", "Talked over with his social worker");
            picture(robot, size, "29-decide-gate");
            robot.interact(() -> robot.lookup("#" + id + "-save").queryButton().fire());
            settle(robot);
        }
        robot.interact(() -> robot.lookup("#deciding-place").queryButton().fire());
        picture(robot, size, "32-record");
    }

    private static Optional<String> toRecord(FxRobot robot) {
        return robot.lookup(".to-record").queryAll().stream().map(Node::getId).findFirst();
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.lookup(field)
                .tryQueryAs(TextInputControl.class)
                .ifPresent(input -> robot.interact(() -> input.setText(words)));
    }

    private static boolean begins(Node node, String id) {
        return node.getId() != null && node.getId().startsWith(id);
    }

    private void nobody(FxRobot robot, String size) {
        findNobody()
                .ifPresent(
                        id -> shown(robot, size, "30-why-nobody", new Destination.OfRequest(id)));
    }

    private void group(FxRobot robot, String size) {
        findGroup()
                .ifPresent(
                        id -> {
                            shown(robot, size, "31-group", new Destination.OfRequest(id));
                            tab(robot, size, 3, "31-together-or-apart");
                        });
    }

    private void tab(FxRobot robot, String size, int tab, String name) {
        robot.interact(
                () ->
                        robot.lookup("#request-tabs")
                                .queryAs(TabPane.class)
                                .getSelectionModel()
                                .select(tab));
        picture(robot, size, name);
    }

    private RequestId one() {
        return position.listOpenRequests().stream()
                .filter(r -> r.type() == CareType.SHORT_TERM && !r.isGroup())
                .filter(r -> matcher.shortlist(r, position).proposals().size() > 3)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Optional<RequestId> findNobody() {
        return position.listOpenRequests().stream()
                .filter(r -> matcher.shortlist(r, position).proposals().isEmpty())
                .map(PlacementRequest::id)
                .findFirst();
    }

    private Optional<RequestId> findGroup() {
        return position.listOpenRequests().stream()
                .filter(r -> r.isGroup() && r.together().intent() == Togetherness.MAY_SPLIT)
                .map(PlacementRequest::id)
                .findFirst();
    }

    private List<ChildId> siblings() {
        return position.listChildren().stream()
                .filter(child -> position.findPlacementOn(child.id(), position.asAt()).isPresent())
                .filter(
                        child ->
                                position.listOpenRequests().stream()
                                        .noneMatch(r -> r.children().contains(child.id())))
                .map(this::group)
                .filter(group -> group.size() == 2)
                .findFirst()
                .orElseThrow();
    }

    private List<ChildId> group(Child child) {
        return Stream.concat(Stream.of(child), position.siblings(child).stream())
                .filter(one -> position.history(one.id()).findOn(position.asAt()).isPresent())
                .map(Child::id)
                .toList();
    }

    private void shown(FxRobot robot, String size, String name, Destination place) {
        robot.interact(() -> desktop.desk().navigator().go(place));
        picture(robot, size, name);
    }

    private void picture(FxRobot robot, String size, String name) {
        TourCamera.picture(robot, stage, size, name);
    }

    private static void settle(FxRobot robot) {
        TourCamera.settle(robot);
    }
}
