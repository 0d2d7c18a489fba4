package org.homeward.exchange.ssda903.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Hands the cells of a CSV file on as they are cut, with no row in between. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<Boolean> {
    private final TableTaker taker;
    private final Texts texts = new Texts();
    private final int linesBefore;

    CsvRows(TableTaker taker, int linesBefore) {
        this.taker = taker;
        this.linesBefore = linesBefore;
    }

    @Override
    protected void handleBegin(long startingLine) {
        taker.begin((int) startingLine + linesBefore);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        taker.cell(index, texts.of(buffer, offset, length));
    }

    @Override
    protected Boolean buildRecord() {
        taker.end();
        return true;
    }
}
