package org.homeward.ui.importing;

/** Steps by name, and the verb that leads on from each. */
final class StepWords {
    private StepWords() {}

    static String name(ImportStep step) {
        return switch (step) {
            case FILES -> "Files";
            case COLUMNS -> "Columns";
            case CODES -> "Codes";
            case CHECKS -> "Checks";
            case PREVIEW -> "Preview";
            case RECEIPT -> "Receipt";
        };
    }

    static String verb(ImportStep step, boolean read) {
        return switch (step) {
            case FILES -> read ? "Next" : "Read the files";
            case COLUMNS, CODES -> "Next";
            case CHECKS -> "See what would change";
            case PREVIEW -> "Bring the files in";
            case RECEIPT -> "Bring in more files";
        };
    }
}
