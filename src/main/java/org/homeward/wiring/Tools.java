package org.homeward.wiring;

import java.time.Clock;
import org.homeward.app.DrawingWriter;
import org.homeward.app.Ids;
import org.homeward.app.PicturePrinter;
import org.homeward.app.RecordPrinter;
import org.homeward.app.TableWriter;
import org.homeward.app.paper.PaperPrinter;

/** What use cases need beside a store, the same for every store. */
record Tools(
        Clock clock,
        Ids ids,
        RecordPrinter records,
        PaperPrinter papers,
        PicturePrinter pictures,
        DrawingWriter drawings,
        TableWriter tables) {}
