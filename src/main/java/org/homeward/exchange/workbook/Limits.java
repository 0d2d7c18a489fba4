package org.homeward.exchange.workbook;

/** How large a workbook may be: far above any register's, far below what would hurt. */
final class Limits {
    static final int FILE_BYTES = 50 * 1024 * 1024;
    static final long UNPACKED_BYTES = 200L * 1024 * 1024;
    static final int PACKING_RATIO = 100;
    static final int RATIO_MATTERS_FROM_BYTES = 1024 * 1024;
    static final int PARTS = 1_000;
    static final int SHEETS = 200;
    static final int ROWS = 200_000;
    static final int COLUMNS = 200;
    static final int LAST_ROW = 1_048_576;
    static final int TEXTS = 2_000_000;
    static final int STYLES = 65_536;
    static final int FIELD_CHARACTERS = 32 * 1024;
    static final int XML_DEPTH = 50;

    private Limits() {}
}
