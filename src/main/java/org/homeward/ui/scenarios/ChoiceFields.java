package org.homeward.ui.scenarios;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Plain;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.scenario.Choices;

/** What is chosen in a section besides its numbers, one control for each scenario. */
final class ChoiceFields {
    private static final DateTimeFormatter MONTH =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("[MMMM uuuu][MMM uuuu][M/uuuu][uuuu-MM]")
                    .toFormatter(Locale.UK);

    private final String label;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Runnable> refreshing = new ArrayList<>();

    private ChoiceFields(String label) {
        this.label = label;
    }

    /** Empty for a section of numbers alone. */
    static Optional<ChoiceFields> of(ScenariosViewModel model, LeverSection section, int columns) {
        return switch (section) {
            case STEP_DOWN -> Optional.of(destinations(model, columns));
            case RECRUITMENT -> Optional.of(recruits(model, columns));
            case SPEND -> Optional.of(months(model, columns));
            default -> Optional.empty();
        };
    }

    String label() {
        return label;
    }

    Node node(int column) {
        return nodes.get(column);
    }

    void refresh() {
        refreshing.forEach(Runnable::run);
    }

    private static ChoiceFields destinations(ScenariosViewModel model, int columns) {
        var row = new ChoiceFields("to");
        for (int column = 0; column < columns; column++) {
            row.choice(
                    model,
                    column,
                    "destination",
                    new Offer<>(
                            Choices.DESTINATIONS,
                            ChoiceFields::kind,
                            Choices::destination,
                            chosen -> choices -> choices.to(chosen)));
        }
        return row;
    }

    private static ChoiceFields recruits(ScenariosViewModel model, int columns) {
        var row = new ChoiceFields("used for");
        for (int column = 0; column < columns; column++) {
            row.choice(
                    model,
                    column,
                    "recruits",
                    new Offer<>(
                            List.of(Choices.Recruits.values()),
                            Choices.Recruits::label,
                            Choices::recruits,
                            chosen -> choices -> choices.using(chosen)));
        }
        return row;
    }

    /** What is on offer, and how it is read and set. */
    private record Offer<T>(
            List<T> values,
            Function<T, String> words,
            Function<Choices, T> read,
            Function<T, UnaryOperator<Choices>> set) {}

    private <T> void choice(ScenariosViewModel model, int column, String name, Offer<T> offer) {
        var box = new ComboBox<T>();
        box.setId("scenarios-%d-%s".formatted(column, name));
        box.setAccessibleText(label);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(offer.values());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : offer.words().apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        return box.getValue();
                    }
                });
        Runnable refresh = () -> box.setValue(offer.read().apply(choices(model, column)));
        refresh.run();
        box.setOnAction(event -> model.drafts().choose(column, offer.set().apply(box.getValue())));
        nodes.add(box);
        refreshing.add(refresh);
    }

    private static ChoiceFields months(ScenariosViewModel model, int columns) {
        var row = new ChoiceFields("from the month");
        for (int column = 0; column < columns; column++) {
            row.month(model, column);
        }
        return row;
    }

    private void month(ScenariosViewModel model, int column) {
        var field = new TextField();
        field.setId("scenarios-%d-spend-from".formatted(column));
        field.setAccessibleText("Spent from the month");
        field.setPromptText("first month");
        Runnable refresh =
                () ->
                        field.setText(
                                choices(model, column).spendFrom().map(Plain::month).orElse(""));
        refresh.run();
        Runnable commit =
                () -> {
                    try {
                        String text = field.getText().strip();
                        Optional<YearMonth> month =
                                text.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(YearMonth.parse(text, MONTH));
                        model.drafts().choose(column, choices -> choices.spending(month));
                    } catch (DateTimeParseException noMonth) {
                        model.tell(
                                Optional.of(
                                        "\"%s\" is no month such as April 2018."
                                                .formatted(field.getText())));
                    }
                };
        field.setOnAction(event -> commit.run());
        field.focusedProperty()
                .addListener(
                        (property, before, now) -> {
                            if (before && !now) {
                                commit.run();
                            }
                        });
        nodes.add(field);
        refreshing.add(refresh);
    }

    private static Choices choices(ScenariosViewModel model, int column) {
        return model.drafts().list().get(column).scenario().choices();
    }

    private static String kind(PlacementKind kind) {
        return KindGroup.of(kind, ResidentialScope.WIDE).label();
    }
}
