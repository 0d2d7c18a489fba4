package org.homeward.cli;

/** One command. Results go to standard output, messages to standard error. */
public interface Command {
    int DONE = 0;
    int REFUSED_OR_PROBLEMS = 1;
    int WRONG_USE = 2;

    String name();

    /** The words after the program's name, such as {@code check PATH... [--on DATE]...}. */
    String usage();

    /** One sentence for the list of commands. */
    String summary();

    /** What may stand after the name. */
    Options options();

    /** Gives the exit code; throws {@link WrongUse} for words that make no sense together. */
    int run(Arguments arguments, Console console);
}
