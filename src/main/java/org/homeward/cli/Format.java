package org.homeward.cli;

/** How a command writes its result. */
public enum Format {
    TEXT,
    JSON,
    CSV
}
