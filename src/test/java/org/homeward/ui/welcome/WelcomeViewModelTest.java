package org.homeward.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Credentials;
import org.homeward.app.SampleAuthority;
import org.homeward.app.StoreRefused;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Role;
import org.homeward.store.MemoryStore;
import org.homeward.ui.kit.SameThreadTasks;
import org.homeward.ui.welcome.Recents.Recent;
import org.homeward.ui.welcome.WelcomeViewModel.Step;
import org.junit.jupiter.api.Test;

class WelcomeViewModelTest {
    private static final Path FOLDER = Path.of("stores", "own");
    private static final String RIGHT = "three random words";

    private final List<String> entered = new ArrayList<>();
    private final WelcomeViewModel model =
            new WelcomeViewModel(
                    new OneStore(),
                    () -> List.of(new Recent(FOLDER, "Ownshire", true)),
                    new SameThreadTasks(),
                    opened -> entered.add(opened.store().authority().name()));

    @Test
    void oneStepOpensTheSample() {
        model.explore(SampleAuthority.PLANNING);
        assertThat(entered).containsExactly("Sample as at 2017-03-31");
    }

    @Test
    void aWrongPassphraseStaysOnThePaneWithOnePlainSentence() {
        model.askForPassphrase(FOLDER.toString());
        model.open(FOLDER.toString(), new Credentials("Amina", "wrong"));
        assertThat(model.stepProperty().get()).isEqualTo(Step.PASSPHRASE);
        assertThat(model.refusalProperty().get()).isEqualTo("The passphrase is not right.");
        model.open(FOLDER.toString(), new Credentials("Amina", RIGHT));
        assertThat(entered).containsExactly("Ownshire");
        assertThat(model.refusalProperty().get()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeOneIsRefusedBeforeAnythingIsTried() {
        model.open("  ", new Credentials("Amina", RIGHT));
        assertThat(model.refusalProperty().get()).startsWith("Choose the folder");
        model.open("a\0b", new Credentials("Amina", RIGHT));
        assertThat(model.refusalProperty().get()).startsWith("That cannot be the name");
        assertThat(entered).isEmpty();
    }

    @Test
    void twoPassphrasesThatDifferMakeNoStore() {
        model.create("new", "Ownshire", new Credentials("Amina", RIGHT), RIGHT + "!");
        assertThat(model.refusalProperty().get()).startsWith("The two passphrases differ");
        assertThat(model.recoveryCode()).isEmpty();
    }

    @Test
    void theRecoveryCodeIsShownOnceAndTheStoreOpensWhenItIsKept() {
        model.create("new", " Ownshire ", new Credentials("Amina", RIGHT), RIGHT);
        assertThat(model.stepProperty().get()).isEqualTo(Step.RECOVERY_CODE);
        assertThat(model.recoveryCode()).isEqualTo("ABCD-EFGH");
        assertThat(entered).isEmpty();
        model.codeIsKept();
        assertThat(entered).containsExactly("Ownshire");
        assertThat(model.recoveryCode()).isEmpty();
    }

    @Test
    void storesOpenedBeforeAreListed() {
        model.refresh();
        assertThat(model.recents()).extracting(Recent::authority).containsExactly("Ownshire");
    }

    private static final class OneStore implements Doors {
        @Override
        public Opened explore(LocalDate asAt) {
            return opened("Sample as at " + asAt);
        }

        @Override
        public Opened open(Path folder, Credentials who) {
            if (!who.passphrase().equals(RIGHT)) {
                throw new StoreRefused(
                        StoreRefused.Why.WRONG_PASSPHRASE, "The passphrase is not right.");
            }
            return opened("Ownshire");
        }

        @Override
        public Created create(Path folder, String authority, Credentials first) {
            return new Created(opened(authority), "ABCD-EFGH");
        }

        private static Opened opened(String authority) {
            var day = SampleAuthority.PLANNING;
            return new Opened(
                    new MemoryStore(new Authority(authority, false, day)),
                    new Actor("Amina", Role.TEAM_LEAD),
                    Optional.of(FOLDER));
        }
    }
}
