package org.homeward.exchange.ssda903.file;

/** How large a return may be: far above any authority's, far below what would hurt. */
final class Limits {
    static final int FILE_BYTES = 100 * 1024 * 1024;
    static final long UNPACKED_BYTES = 400L * 1024 * 1024;
    static final int PACKING_RATIO = 100;
    static final int RATIO_MATTERS_FROM_BYTES = 1024 * 1024;
    static final int FILES = 1_000;
    static final int FOLDER_DEPTH = 8;
    static final int ROWS = 1_000_000;
    static final int COLUMNS = 200;
    static final int FIELD_CHARACTERS = 32 * 1024;
    static final int XML_DEPTH = 50;

    private Limits() {}
}
