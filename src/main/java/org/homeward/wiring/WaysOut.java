package org.homeward.wiring;

import java.util.List;
import org.homeward.app.out.SaveTemplate;
import org.homeward.exchange.registers.RegisterTables;
import org.homeward.report.XlsxBook;
import org.homeward.ui.out.WayOut;

/** What the screen offers to take out, with the use case behind each. */
final class WaysOut {
    private WaysOut() {}

    static List<WayOut> list() {
        return List.of(template());
    }

    private static WayOut template() {
        var save = new SaveTemplate(new RegisterTables(), new XlsxBook());
        return new WayOut(
                "template",
                "Registers",
                "Save the empty template",
                "A workbook with a sheet for each register, words to choose from and notes on every"
                        + " column. Fill it in and bring it in again.",
                "registers-template.xlsx",
                List.of(),
                (place, on, progress) -> save.save(place));
    }
}
