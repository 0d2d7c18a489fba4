package org.homeward.app.out;

import org.homeward.position.CareBook;

/** The register forms as tables that leave the program. */
public interface RegisterForms {
    /** Headings with the words to choose from, no rows, and notes on every column. */
    OutBook template();

    /** Everything recorded, so that reading it back changes nothing. */
    OutBook filled(CareBook book);
}
