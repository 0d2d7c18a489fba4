package org.homeward.wiring;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.app.out.ExportReturns;
import org.homeward.app.out.ExportStandard;
import org.homeward.app.out.ExportTables;
import org.homeward.app.out.ExportTables.What;
import org.homeward.app.out.SaveTemplate;
import org.homeward.exchange.placementstandard.StandardFiles;
import org.homeward.exchange.registers.RegisterTables;
import org.homeward.exchange.ssda903.write.Ssda903Writer;
import org.homeward.report.CsvBook;
import org.homeward.report.XlsxBook;
import org.homeward.ui.out.WayOut;

/** What the screen offers to take out, with the use case behind each. */
final class WaysOut {
    private static final String TABLES = "Tables for analysis";
    private static final String REGISTERS = "Registers";
    private static final String RETURNS = "Statutory return (SSDA903)";
    private static final String STANDARD = "Placements data standard";
    private static final WayOut.Switch OFFICERS =
            new WayOut.Switch(
                    "officers",
                    "With names of officers, which are not meant to leave the authority");
    private static final String INTERNAL =
            "For people of the authority: every table with every row. It names children; keep it as"
                    + " safe as the records.";
    private static final String PUBLIC =
            "For anybody: counts alone. Counts of 1 to 5 are hidden, and others from which they"
                    + " could be worked out.";

    private final Parts parts;
    private final ExportTables tables;
    private final ExportReturns returns;
    private final ExportStandard standard;

    WaysOut(Parts parts) {
        this.parts = parts;
        var store = parts.store();
        var clock = parts.tools().clock();
        tables =
                new ExportTables(store, new RegisterTables(), new XlsxBook(), new CsvBook(), clock);
        returns = new ExportReturns(store, new Ssda903Writer(), clock);
        standard = new ExportStandard(store, new StandardFiles(), clock);
    }

    List<WayOut> list() {
        return Stream.of(tables(), registers(), returns(), standard())
                .flatMap(List::stream)
                .toList();
    }

    private List<WayOut> tables() {
        return List.of(
                table(
                        "tables-xlsx",
                        TABLES,
                        "All tables as a workbook",
                        INTERNAL,
                        "tables.xlsx",
                        What.INTERNAL),
                table("tables-csv", TABLES, "All tables as CSV", "", "tables", What.INTERNAL),
                table(
                        "public-xlsx",
                        TABLES,
                        "Public counts as a workbook",
                        PUBLIC,
                        "public-counts.xlsx",
                        What.PUBLIC),
                table(
                        "public-csv",
                        TABLES,
                        "Public counts as CSV",
                        "",
                        "public-counts",
                        What.PUBLIC));
    }

    private List<WayOut> registers() {
        var save = new SaveTemplate(new RegisterTables(), new XlsxBook());
        var template =
                new WayOut(
                        "template",
                        REGISTERS,
                        "Empty template",
                        "A workbook with a sheet for each register, words to choose from and notes"
                                + " on every column. Fill it in and bring it in.",
                        "registers-template.xlsx",
                        List.of(),
                        (place, on, progress) -> save.save(place));
        return List.of(
                template,
                table(
                        "registers-xlsx",
                        REGISTERS,
                        "Registers as a workbook",
                        "Everything recorded, in the form of the template. Bringing it in again"
                                + " changes nothing.",
                        "registers.xlsx",
                        What.REGISTERS),
                table(
                        "registers-csv",
                        REGISTERS,
                        "Registers as CSV",
                        "",
                        "registers",
                        What.REGISTERS));
    }

    private List<WayOut> returns() {
        return List.of(
                aReturn(
                        "return-csv",
                        "Returns as CSV",
                        "Every year that was brought in: CSV as a folder of tables each, XML as a file"
                                + " each. Reading them back gives the same children and episodes.",
                        "returns-csv",
                        ExportReturns.Form.CSV),
                aReturn("return-xml", "Returns as XML", "", "returns-xml", ExportReturns.Form.XML));
    }

    private List<WayOut> standard() {
        return List.of(
                placements(
                        "standard-json",
                        "Placements as JSON",
                        "Placements that were decided here, in the form that authorities agreed on.",
                        "placements.json",
                        ExportStandard.Form.JSON),
                placements(
                        "standard-csv",
                        "Placements as CSV",
                        "",
                        "placements.csv",
                        ExportStandard.Form.CSV));
    }

    private WayOut table(
            String id, String group, String name, String about, String suggested, What what) {
        return new WayOut(
                id,
                group,
                name,
                about,
                suggested,
                List.of(),
                (place, on, progress) ->
                        tables.export(new ExportTables.Command(what, place, parts.actor())));
    }

    private WayOut aReturn(
            String id, String name, String about, String suggested, ExportReturns.Form form) {
        return new WayOut(
                id,
                RETURNS,
                name,
                about,
                suggested,
                List.of(),
                (place, on, progress) -> returns.export(form, place, parts.actor()));
    }

    private WayOut placements(
            String id, String name, String about, String suggested, ExportStandard.Form form) {
        return new WayOut(
                id,
                STANDARD,
                name,
                about,
                suggested,
                List.of(OFFICERS),
                (place, on, progress) ->
                        standard.export(
                                new ExportStandard.Command(
                                        form, on.contains(OFFICERS.id()), place, parts.actor())));
    }
}
