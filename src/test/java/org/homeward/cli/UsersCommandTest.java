package org.homeward.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.app.Credentials;
import org.homeward.app.Outcome;
import org.homeward.app.People;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Role;
import org.junit.jupiter.api.Test;

class UsersCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Listed people = new Listed();

    @Test
    void everybodyIsListedWithTheirRole() {
        assertThat(run("--store", "S", "--user", "Ada")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Ada, administrator");
    }

    @Test
    void aPersonIsAddedWithARoleInWords() {
        int code = run("--store", "S", "--user", "Ada", "--add", "Lee", "--role", "team-lead");
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Lee, team lead");
    }

    @Test
    void whoMayNotIsToldSo() {
        int code = run("--store", "S", "--user", "Max", "--add", "Lee", "--role", "team-lead");
        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Only an administrator");
    }

    @Test
    void aRoleThatIsNoneIsWrongUse() {
        assertThatThrownBy(
                        () ->
                                run(
                                        "--store", "S", "--user", "Ada", "--add", "Lee", "--role",
                                        "king"))
                .isInstanceOf(WrongUse.class);
    }

    private int run(String... words) {
        var command =
                new UsersCommand(
                        folder -> people,
                        Map.of(
                                StoreAccess.PASSPHRASE,
                                "one two three four",
                                UsersCommand.NEW_PASSPHRASE,
                                "five six seven eight"));
        return command.run(
                Arguments.parse(List.of(words), command.options()),
                new Console(print(out), print(err)));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** People in a list; only Ada may add to it. */
    private static final class Listed implements People {
        private final List<Actor> all =
                new ArrayList<>(List.of(new Actor("Ada", Role.ADMINISTRATOR)));

        @Override
        public Outcome<List<Actor>> list(Credentials by) {
            return Outcome.done(List.copyOf(all));
        }

        @Override
        public Outcome<Actor> put(Credentials by, Credentials person, Role role) {
            if (!by.name().equals("Ada")) {
                return Outcome.refused(
                        List.of(Reason.of("PERSON", "Only an administrator may add people.")));
            }
            all.add(new Actor(person.name(), role));
            return Outcome.done(all.get(all.size() - 1));
        }
    }
}
