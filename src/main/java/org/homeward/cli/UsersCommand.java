package org.homeward.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.homeward.app.Credentials;
import org.homeward.app.Outcome;
import org.homeward.app.People;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Role;

/** Lists who may open a store, and adds people or gives them a new passphrase or role. */
public final class UsersCommand implements Command {
    static final String NEW_PASSPHRASE = "HOMEWARD_NEW_PASSPHRASE";

    private final Function<Path, People> people;
    private final Map<String, String> environment;

    public UsersCommand(Function<Path, People> people, Map<String, String> environment) {
        this.people = people;
        this.environment = Map.copyOf(environment);
    }

    @Override
    public String name() {
        return "users";
    }

    @Override
    public String usage() {
        return "users --store FILE --user NAME [--add NAME --role ROLE] [--format text|json]";
    }

    @Override
    public String summary() {
        return "who may open a store; adds a placement officer, team lead, manager or administrator";
    }

    @Override
    public Options options() {
        return StoreAccess.options(Set.of("--add", "--role", "--format"), Set.of(), false);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Format format = arguments.format(Format.TEXT, Format.JSON);
        People those = people.apply(arguments.requiredPath("--store"));
        Credentials by = StoreAccess.credentials(arguments, environment);
        if (arguments.find("--add").isPresent()) {
            Outcome<Actor> added =
                    those.put(by, newPerson(arguments), role(arguments.required("--role")));
            if (!added.reasons().isEmpty()) {
                return refused(added, console);
            }
        }
        var all = those.list(by);
        if (!all.reasons().isEmpty()) {
            return refused(all, console);
        }
        var list = all.findResult().orElseThrow();
        if (format == Format.JSON) {
            Json.write(console.out(), json -> json.list("people", list, UsersCommand::write));
        } else {
            list.forEach(
                    person ->
                            console.out()
                                    .printf("%s, %s%n", person.name(), Plain.words(person.role())));
        }
        return DONE;
    }

    private Credentials newPerson(Arguments arguments) {
        String passphrase = environment.get(NEW_PASSPHRASE);
        if (passphrase == null) {
            throw new WrongUse(
                    "The new person's passphrase is needed: set %s.".formatted(NEW_PASSPHRASE));
        }
        return new Credentials(arguments.required("--add"), passphrase);
    }

    private static Role role(String words) {
        String name = words.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        try {
            return Role.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new WrongUse("--role is placement-officer, team-lead, manager or administrator.");
        }
    }

    private static void write(Json json, Actor person) {
        json.put("name", person.name()).put("role", person.role().name());
    }

    private static int refused(Outcome<?> outcome, Console console) {
        outcome.reasons().stream().map(Reason::sentence).forEach(console.err()::println);
        return REFUSED_OR_PROBLEMS;
    }
}
