package org.homeward.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.homeward.app.Credentials;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Role;
import org.homeward.vault.KeyVault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may stand behind a decision beside the person who signed in. */
class VaultPeopleTest {
    private static final String PASSPHRASE = "seven green lamps on a hill";
    private final Clock clock = Clock.systemUTC();

    @TempDir private Path folder;

    @Test
    void aPersonIsConfirmedByTheirOwnPassphraseWithTheirRole() {
        new KeyVault(folder, clock).create("Lee", Role.TEAM_LEAD, PASSPHRASE.toCharArray());
        var people = VaultPeople.of(false, Optional.of(folder), clock);

        var lee = people.confirm(new Credentials("Lee", PASSPHRASE)).findResult().orElseThrow();
        assertThat(lee.role()).isEqualTo(Role.TEAM_LEAD);

        var wrong = people.confirm(new Credentials("Lee", "something else entirely"));
        assertThat(wrong.reasons()).extracting(Reason::code).containsExactly("PERSON");
        assertThat(people.confirm(new Credentials(" ", PASSPHRASE)).reasons()).hasSize(1);
    }

    @Test
    void inTheSampleAnybodyMayPlayTheTeamLead() {
        var people = VaultPeople.of(true, Optional.of(folder), clock);
        assertThat(people.confirm(new Credentials("Lee", "")).findResult().orElseThrow().role())
                .isEqualTo(Role.TEAM_LEAD);
    }

    @Test
    void anAdministratorAddsPeopleAndNobodyElseDoes() {
        new KeyVault(folder, clock).create("Ada", Role.ADMINISTRATOR, PASSPHRASE.toCharArray());
        var people = VaultPeople.of(false, Optional.of(folder), clock);
        var ada = new Credentials("Ada", PASSPHRASE);
        var lee = new Credentials("Lee", "nine brown boats at anchor");

        assertThat(people.put(ada, lee, Role.TEAM_LEAD).reasons()).isEmpty();
        assertThat(people.list(ada).findResult().orElseThrow())
                .extracting(person -> person.name() + " " + person.role())
                .containsExactly("Ada ADMINISTRATOR", "Lee TEAM_LEAD");
        assertThat(people.confirm(lee).findResult().orElseThrow().role()).isEqualTo(Role.TEAM_LEAD);

        var max = new Credentials("Max", "three white gates and a wall");
        assertThat(people.put(lee, max, Role.MANAGER).reasons())
                .extracting(Reason::sentence)
                .containsExactly(
                        "Only an administrator may add people or change what they may do.");
        assertThat(people.put(ada, new Credentials("Max", "short"), Role.MANAGER).reasons())
                .hasSize(1);
    }

    @Test
    void aSampleHasNoPeople() {
        var people = VaultPeople.of(true, Optional.of(folder), clock);
        assertThat(people.list(new Credentials("Ada", "")).reasons()).hasSize(1);
    }
}
