package org.homeward.ui.welcome;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Credentials;
import org.homeward.ui.kit.Tasks;
import org.homeward.ui.kit.Trouble;
import org.homeward.ui.welcome.Recents.Recent;

/** Where the welcome stands: choosing, giving a passphrase, making a store, keeping its code. */
public final class WelcomeViewModel {
    private static final String OPENING = "open the store";

    private final Doors doors;
    private final Recents recents;
    private final Tasks tasks;
    private final Consumer<Doors.Opened> enter;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSE);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper folder = new ReadOnlyStringWrapper("");
    private final ObservableList<Recent> known = FXCollections.observableArrayList();
    private Optional<Doors.Created> created = Optional.empty();

    public WelcomeViewModel(
            Doors doors, Recents recents, Tasks tasks, Consumer<Doors.Opened> enter) {
        this.doors = doors;
        this.recents = recents;
        this.tasks = tasks;
        this.enter = enter;
    }

    /** What the pane shows now. */
    enum Step {
        CHOOSE,
        PASSPHRASE,
        CREATE,
        RECOVERY_CODE
    }

    public void refresh() {
        known.setAll(recents.listRecents());
    }

    void explore(LocalDate asAt) {
        refusal.set("");
        tasks.run(OPENING, () -> doors.explore(asAt), this::entered, this::refused);
    }

    void askForPassphrase(String chosenFolder) {
        folder.set(chosenFolder);
        move(Step.PASSPHRASE);
    }

    void open(String typedFolder, Credentials who) {
        refusal.set("");
        findFolder(typedFolder)
                .ifPresent(
                        path ->
                                tasks.run(
                                        OPENING,
                                        () -> doors.open(path, who),
                                        this::entered,
                                        this::refused));
    }

    void askToCreate() {
        folder.set("");
        move(Step.CREATE);
    }

    /** The passphrase is typed twice: nobody can look it up later. */
    void create(String typedFolder, String authority, Credentials first, String again) {
        if (!first.passphrase().equals(again)) {
            refusal.set("The two passphrases differ. Type the same one twice.");
            return;
        }
        if (authority.isBlank() || first.name().isBlank()) {
            refusal.set("Give the name of the authority and your own name.");
            return;
        }
        refusal.set("");
        findFolder(typedFolder)
                .ifPresent(
                        path ->
                                tasks.run(
                                        OPENING,
                                        () -> doors.create(path, authority.strip(), first),
                                        this::made,
                                        this::refused));
    }

    void codeIsKept() {
        created.map(Doors.Created::opened).map(Doors.Opened::asNew).ifPresent(this::entered);
        created = Optional.empty();
    }

    void cancel() {
        move(Step.CHOOSE);
    }

    String recoveryCode() {
        return created.map(Doors.Created::recoveryCode).orElse("");
    }

    ReadOnlyBooleanProperty busy() {
        return tasks.underWay(OPENING);
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** One plain sentence, or empty. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyStringProperty folderProperty() {
        return folder.getReadOnlyProperty();
    }

    ObservableList<Recent> recents() {
        return known;
    }

    private Optional<Path> findFolder(String typed) {
        if (typed.isBlank()) {
            refusal.set("Choose the folder of the store first.");
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(typed.strip()));
        } catch (InvalidPathException e) {
            refusal.set("That cannot be the name of a folder on this computer.");
            return Optional.empty();
        }
    }

    private void made(Doors.Created now) {
        created = Optional.of(now);
        move(Step.RECOVERY_CODE);
    }

    private void entered(Doors.Opened opened) {
        move(Step.CHOOSE);
        enter.accept(opened);
    }

    private void refused(Trouble trouble) {
        refusal.set(trouble.sentence());
    }

    private void move(Step next) {
        refusal.set("");
        step.set(next);
    }
}
