package org.homeward.ui.settings;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Credentials;
import org.homeward.app.Outcome;
import org.homeward.app.People;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Role;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Words;

/** Who may open the store and sign, and a person about to be added. No passphrase is kept. */
public final class PeopleViewModel {
    private static final String COMMAND = "look after the people of the store";

    private final People people;
    private final Actor actor;
    private final Desk desk;
    private final ObservableList<Actor> everybody = FXCollections.observableArrayList();
    private final StringProperty ownPassphrase = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.PLACEMENT_OFFICER);
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    PeopleViewModel(People people, Actor actor, Desk desk) {
        this.people = people;
        this.actor = actor;
        this.desk = desk;
    }

    /** Lists everybody once one's own passphrase is right. */
    public void show() {
        var by = own();
        desk.tasks().run(COMMAND, () -> people.list(by), this::listed, desk.notices()::trouble);
    }

    /** Adds the person, or gives them a new passphrase or role. */
    public void put() {
        if (!passphrase.get().equals(again.get())) {
            refusals.setAll(List.of(Reason.of("AGAIN", "The two passphrases are not the same.")));
            return;
        }
        var by = own();
        var person = new Credentials(name.get(), passphrase.get());
        Role what = role.get();
        desk.tasks()
                .run(
                        COMMAND,
                        () -> people.put(by, person, what),
                        this::put,
                        desk.notices()::trouble);
    }

    public ObservableList<Actor> everybody() {
        return everybody;
    }

    public StringProperty ownPassphraseProperty() {
        return ownPassphrase;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<Role> roleProperty() {
        return role;
    }

    public StringProperty passphraseProperty() {
        return passphrase;
    }

    public StringProperty againProperty() {
        return again;
    }

    public ObservableList<Reason> refusals() {
        return refusals;
    }

    public ReadOnlyBooleanProperty underWay() {
        return desk.tasks().underWay(COMMAND);
    }

    /** The person who signed in. */
    public String signedIn() {
        return actor.name();
    }

    private Credentials own() {
        return new Credentials(actor.name(), ownPassphrase.get());
    }

    private void listed(Outcome<List<Actor>> outcome) {
        refusals.setAll(outcome.reasons());
        everybody.setAll(outcome.findResult().orElse(List.of()));
    }

    private void put(Outcome<Actor> outcome) {
        refusals.setAll(outcome.reasons());
        outcome.findResult()
                .ifPresent(
                        person -> {
                            desk.notices()
                                    .saved(
                                            "%s may sign as %s."
                                                    .formatted(
                                                            person.name(),
                                                            Words.of(person.role())));
                            name.set("");
                            passphrase.set("");
                            again.set("");
                            show();
                        });
    }
}
