package org.homeward.ui.shift;

import org.homeward.app.DrawingWriter;
import org.homeward.app.PicturePrinter;
import org.homeward.app.TableWriter;
import org.homeward.app.ViewShift;
import org.homeward.app.shift.KeepMonthNote;
import org.homeward.app.shift.ListBehind;
import org.homeward.app.shift.ViewSeries;
import org.homeward.domain.common.Actor;

/** The use cases of the charts of the shift. */
public record ShiftWork(
        ViewShift view,
        ViewSeries series,
        ListBehind behind,
        KeepMonthNote notes,
        Files files,
        Actor actor) {

    /** What is written to files. */
    public record Files(PicturePrinter pictures, TableWriter tables, DrawingWriter drawings) {}
}
