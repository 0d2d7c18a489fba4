package org.homeward.ui.importing;

/** Where the import stands. */
public enum ImportStep {
    FILES,
    COLUMNS,
    CODES,
    CHECKS,
    PREVIEW,
    RECEIPT
}
