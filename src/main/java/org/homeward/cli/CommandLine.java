package org.homeward.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.homeward.app.StoreRefused;

/** Finds the command, runs it, turns what went wrong into one sentence and an exit code. */
public final class CommandLine {
    private final Map<String, Supplier<Command>> commands;

    /** Commands are made only when they are asked for, so that each loads no more than it needs. */
    public CommandLine(Map<String, Supplier<Command>> commands) {
        this.commands = new LinkedHashMap<>(commands);
    }

    /** Gives the exit code: 0 done, 1 refused or problems found, 2 wrong use. */
    public int run(List<String> words, Console console) {
        String name = words.isEmpty() ? "help" : words.get(0);
        if (name.equals("help") || name.equals("--help") || name.equals("-h")) {
            help(console);
            return Command.DONE;
        }
        Supplier<Command> found = commands.get(name);
        if (found == null) {
            console.err()
                    .printf("homeward: there is no command \"%s\". Try: homeward help%n", name);
            return Command.WRONG_USE;
        }
        return run(found.get(), words.subList(1, words.size()), console);
    }

    private static int run(Command command, List<String> words, Console console) {
        try {
            int code = command.run(Arguments.parse(words, command.options()), console);
            console.out().flush();
            return code;
        } catch (WrongUse wrong) {
            console.err().println("homeward %s: %s".formatted(command.name(), wrong.getMessage()));
            console.err().println("Use: homeward " + command.usage());
            return Command.WRONG_USE;
        } catch (StoreRefused refused) {
            return told(command, String.valueOf(refused.getMessage()), console);
        } catch (RuntimeException trouble) {
            return told(command, Troubles.sentence(trouble), console);
        }
    }

    private static int told(Command command, String why, Console console) {
        console.err().println("homeward %s: %s".formatted(command.name(), why));
        return Command.REFUSED_OR_PROBLEMS;
    }

    private void help(Console console) {
        console.out().println("Homeward: placement planning for English children's services.");
        console.out().println("Without a command the desktop opens. Commands:");
        commands.values().stream()
                .map(Supplier::get)
                .forEach(
                        c ->
                                console.out()
                                        .printf(
                                                "  homeward %s%n      %s%n",
                                                c.usage(), c.summary()));
        console.out().println("Exit code: 0 done, 1 refused or problems found, 2 wrong use.");
    }
}
