package org.homeward.cli;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err messages
 */
public record Console(PrintStream out, PrintStream err) {}
