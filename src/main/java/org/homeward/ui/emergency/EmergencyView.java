package org.homeward.ui.emergency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homeward.app.view.EmergencyHome;
import org.homeward.domain.carer.Carer;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.FilterBox;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Listing;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.SidePane;
import org.homeward.ui.kit.Tables;
import org.homeward.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The ask on top, those who said so today below it, those to ask again below them. */
public final class EmergencyView extends Page {
    private static final String TITLE = "A bed tonight";
    private static final int MOST_CHILDREN = 6;

    private final EmergencyViewModel model;
    private final TextField age = new TextField();
    private final Grid<EmergencyHome> today;
    private final Grid<EmergencyHome> earlier;

    public EmergencyView(EmergencyViewModel model) {
        super("emergency", TITLE, "");
        this.model = model;
        model.summaryProperty().subscribe(words -> retitle(TITLE, words));
        today = grid("emergency-today", model.today(), "Nobody said so today");
        earlier = grid("emergency-earlier", model.earlier(), "Nobody else");
        var split =
                new SplitPane(
                        part("Said so today", today),
                        part("Said so on an earlier day: ask again first", earlier));
        split.setOrientation(javafx.geometry.Orientation.VERTICAL);
        split.setDividerPositions(0.45);
        VBox.setVgrow(split, Priority.ALWAYS);
        var all = new VBox(ask(), split);
        all.getStyleClass().add("today");
        setCenter(all);
        var print = Buttons.of("emergency-print", "Print the out-of-hours list", model::print);
        print.disableProperty().bind(model.printing());
        setTools(print);
        addEventHandler(KeyEvent.KEY_TYPED, this::confirmOnV);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void takeFocus() {
        age.requestFocus();
    }

    private FlowPane ask() {
        age.setId("emergency-age");
        age.setPromptText("Age");
        age.setAccessibleText("Age of the child, or of the youngest");
        age.setPrefColumnCount(3);
        age.textProperty().bindBidirectional(model.ageProperty());
        age.setOnAction(event -> toTheFirst());
        var sex =
                new FilterBox<>(
                                "emergency-sex",
                                "Any sex",
                                List.of(Sex.FEMALE, Sex.MALE),
                                Words::of)
                        .bound(model.sexProperty());
        var children =
                Fields.choice(
                        "emergency-children",
                        "Children",
                        IntStream.rangeClosed(1, MOST_CHILDREN).boxed().toList(),
                        String::valueOf,
                        model.childrenProperty());
        var siblings = box("emergency-siblings", "all brothers and sisters");
        siblings.selectedProperty().bindBidirectional(model.siblingsProperty());
        var outside = box("emergency-outside", "also outside their terms (6 working days)");
        outside.selectedProperty().bindBidirectional(model.outsideProperty());
        var name = new Label("Age");
        name.setLabelFor(age);
        var typed = new VBox(name, age);
        typed.getStyleClass().add("form-field");
        var line = new FlowPane(12, 6, typed, sex, children, siblings, outside);
        line.setRowValignment(VPos.BOTTOM);
        line.getChildren().forEach(part -> ((Region) part).setMinWidth(Region.USE_PREF_SIZE));
        return line;
    }

    private static CheckBox box(String id, String words) {
        var box = new CheckBox(words);
        box.setId(id);
        return box;
    }

    private Grid<EmergencyHome> grid(String id, Listing<EmergencyHome> homes, String none) {
        var empty =
                new EmptyState(
                        Feather.PHONE,
                        none,
                        "Households are listed here when they have a place and say so on the"
                                + " carers screen (V) or in the register of availability.");
        var grid = new Grid<>(id, homes, columns(), empty).onOpen(this::show);
        grid.selectedProperty()
                .addListener(
                        (selected, before, now) -> {
                            if (now != null && getRight() != null) {
                                show(now);
                            }
                        });
        return grid;
    }

    private static List<Column<EmergencyHome, ?>> columns() {
        return List.of(
                Tables.text("Household", (EmergencyHome h) -> h.row().household().name()).wide(13),
                Tables.text("Call", EmergencyView::phones).wide(24),
                Tables.number("Free", (EmergencyHome h) -> h.row().vacancy().unfilled()).wide(4),
                Tables.text("Ages", (EmergencyHome h) -> h.row().household().terms().ages() + "")
                        .wide(7),
                Tables.text("Sex", (EmergencyHome h) -> Words.of(h.row().household().terms().sex()))
                        .wide(7),
                Tables.text("There now", EmergencyView::living).wide(9),
                Tables.text("Cots", EmergencyView::cots).wide(5),
                Tables.text("Animals", EmergencyView::pets).wide(8),
                Tables.of("Said so", (EmergencyHome h) -> h.row().confirmedDaysAgo(), d -> ago(d))
                        .orElse("no day")
                        .wide(10),
                Tables.text("Outside terms", (EmergencyHome h) -> String.join("; ", h.outside()))
                        .wide(14));
    }

    private void show(EmergencyHome home) {
        setRight(
                new SidePane(
                        "emergency-home",
                        home.row().household().name(),
                        new CallPane(
                                home,
                                model.call(home),
                                model.availability(home),
                                model.requests().rows(),
                                this::close),
                        this::close));
    }

    private void close() {
        setRight(null);
        today.table().requestFocus();
    }

    private void toTheFirst() {
        var grid = model.today().rows().isEmpty() ? earlier : today;
        grid.table().requestFocus();
        grid.table().getSelectionModel().clearAndSelect(0);
    }

    /** Select with the arrows, V: they say today that it still holds. */
    private void confirmOnV(KeyEvent key) {
        if (!key.getCharacter().equalsIgnoreCase("v")
                || key.getTarget() instanceof javafx.scene.control.TextInputControl) {
            return;
        }
        var grid = earlier.table().isFocused() ? earlier : today;
        Optional.ofNullable(grid.selectedProperty().get())
                .ifPresent(home -> model.availability(home).confirm(() -> {}));
        key.consume();
    }

    static String phones(EmergencyHome home) {
        var numbers =
                home.carers().stream()
                        .map(Carer::phone)
                        .filter(phone -> !phone.isEmpty())
                        .collect(Collectors.joining(", "));
        var provider = home.row().household().provider().name();
        return !numbers.isEmpty()
                ? numbers
                : provider.isEmpty() ? "no number" : "through " + provider;
    }

    static String living(EmergencyHome home) {
        return home.row().vacancy().filled() == 0
                ? "nobody"
                : home.living().isEmpty()
                        ? "ages not known"
                        : home.living().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "));
    }

    static String cots(EmergencyHome home) {
        var cots = home.row().household().dwelling().cots();
        return cots.isPresent() ? String.valueOf(cots.getAsInt()) : "ask";
    }

    static String pets(EmergencyHome home) {
        var pets = home.row().household().dwelling().pets();
        return pets.isEmpty()
                ? "none known"
                : pets.stream().sorted().collect(Collectors.joining(", "));
    }

    static String ago(int days) {
        return days <= 0 ? "today" : Plain.count(days, "day ago", "days ago");
    }

    private static VBox part(String words, Grid<EmergencyHome> grid) {
        VBox.setVgrow(grid, Priority.ALWAYS);
        var part = new VBox(Cards.heading(words), grid);
        part.getStyleClass().add("pane");
        return part;
    }
}
