package org.homeward.ui.child;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.MakeRequest;
import org.homeward.app.Outcome;
import org.homeward.app.view.ChildName;
import org.homeward.app.view.ChildPage;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Togetherness;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Spoken;

/** A search for a home as an officer describes it, for one child or with brothers and sisters. */
public final class RequestFormViewModel {
    private static final String COMMAND = "make the request";
    private static final List<String> KNOWN_WORDS =
            List.of(
                    Requirements.SOLO,
                    Requirements.ACCESSIBLE,
                    Requirements.NO_PETS,
                    Requirements.NO_SMOKERS,
                    Requirements.VEHICLE);

    private final ChildPage page;
    private final MakeRequest makeRequest;
    private final Actor actor;
    private final Desk desk;
    private final ObjectProperty<CareType> type = new SimpleObjectProperty<>(CareType.SHORT_TERM);
    private final ObjectProperty<Urgency> urgency = new SimpleObjectProperty<>(Urgency.PLANNED);
    private final ObjectProperty<Togetherness> together =
            new SimpleObjectProperty<>(Togetherness.ALL);
    private final ObjectProperty<Optional<LocalDate>> neededBy =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> askedOn =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty withSiblings = new SimpleBooleanProperty();
    private final Map<String, BooleanProperty> essential = new LinkedHashMap<>();
    private final StringProperty alsoEssential = new SimpleStringProperty("");
    private final StringProperty desirable = new SimpleStringProperty("");
    private final StringProperty wishes = new SimpleStringProperty("");
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    RequestFormViewModel(ChildPage page, MakeRequest makeRequest, Actor actor, Desk desk) {
        this.page = page;
        this.makeRequest = makeRequest;
        this.actor = actor;
        this.desk = desk;
        KNOWN_WORDS.forEach(word -> essential.put(word, new SimpleBooleanProperty()));
    }

    /** Gives the id of the new request when it is stored; otherwise refusals say what to change. */
    public void make(Consumer<RequestId> done) {
        if (neededBy.get().isEmpty()) {
            refusals.setAll(
                    List.of(Reason.of("NEEDED", "Type the day by which a home is needed.")));
            return;
        }
        var command = command(neededBy.get().get());
        desk.tasks()
                .run(
                        COMMAND,
                        () -> makeRequest.make(command),
                        outcome -> told(outcome, done),
                        desk.notices()::trouble);
    }

    /**
     * Brothers and sisters who are looked after on the day, in words; empty when there are none.
     */
    public String siblings() {
        return Spoken.list(siblingsInCare().map(ChildName::name).toList());
    }

    /** Words that a rule stands behind, each with whether it is essential. */
    public Map<String, BooleanProperty> essential() {
        return essential;
    }

    public ObjectProperty<CareType> typeProperty() {
        return type;
    }

    public ObjectProperty<Urgency> urgencyProperty() {
        return urgency;
    }

    public ObjectProperty<Togetherness> togetherProperty() {
        return together;
    }

    public ObjectProperty<Optional<LocalDate>> neededByProperty() {
        return neededBy;
    }

    public ObjectProperty<Optional<LocalDate>> askedOnProperty() {
        return askedOn;
    }

    public BooleanProperty withSiblingsProperty() {
        return withSiblings;
    }

    public StringProperty alsoEssentialProperty() {
        return alsoEssential;
    }

    public StringProperty desirableProperty() {
        return desirable;
    }

    public StringProperty wishesProperty() {
        return wishes;
    }

    public ObservableList<Reason> refusals() {
        return refusals;
    }

    public ReadOnlyBooleanProperty underWay() {
        return desk.tasks().underWay(COMMAND);
    }

    public LocalDate asAt() {
        return desk.asAt().day();
    }

    private Stream<ChildName> siblingsInCare() {
        return page.siblings().stream()
                .filter(sibling -> sibling.stay().isPresent())
                .map(ChildPage.Sibling::name);
    }

    private MakeRequest.Command command(LocalDate needed) {
        boolean group = withSiblings.get();
        var others = group ? siblingsInCare().map(ChildName::id) : Stream.<ChildId>empty();
        return new MakeRequest.Command(
                Stream.concat(Stream.of(page.child().id()), others).toList(),
                type.get(),
                new Timing(desk.asAt().day(), needed, urgency.get()),
                group ? new TogetherPlan(together.get(), "") : TogetherPlan.ALL,
                new Requirements(mustHave(), words(desirable.get())),
                new Wishes(wishes.get().strip(), askedOn.get()),
                RequestOrigin.ORDINARY,
                actor);
    }

    private Set<String> mustHave() {
        var words = new LinkedHashSet<>(words(alsoEssential.get()));
        essential.forEach(
                (word, ticked) -> {
                    if (ticked.get()) {
                        words.add(word);
                    }
                });
        return words;
    }

    private static Set<String> words(String typed) {
        return Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private void told(Outcome<PlacementRequest> outcome, Consumer<RequestId> done) {
        refusals.setAll(outcome.reasons());
        outcome.findResult()
                .ifPresent(
                        request -> {
                            desk.notices().saved("The request is made.");
                            done.accept(request.id());
                        });
    }
}
