package org.homeward.app.out;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.app.Considerations;
import org.homeward.app.ImportReceipt;
import org.homeward.app.PlaceChild;
import org.homeward.app.Store;
import org.homeward.app.importing.ImportFiles;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.Role;
import org.homeward.exchange.figures.FigureTable;
import org.homeward.exchange.placementstandard.StandardFiles;
import org.homeward.exchange.registers.RegisterFilesReader;
import org.homeward.exchange.registers.RegisterTables;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.exchange.ssda903.write.Ssda903Writer;
import org.homeward.exchange.workbook.Workbook;
import org.homeward.exchange.workbook.WorkbookSheet;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.Facts;
import org.homeward.report.CsvBook;
import org.homeward.report.XlsxBook;
import org.homeward.sample.Northfolk;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.Given;
import org.homeward.testing.MileMap;
import org.homeward.testing.RecordedGates;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    private static final Actor AMINA = new Actor("Amina", Role.ADMINISTRATOR);
    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);
    private static final Facts NORTHFOLK = new Northfolk().make(DAY).facts();
    private static final SetClock CLOCK = new SetClock("2026-05-01T09:30:00Z");

    @TempDir private Path folder;

    @Test
    void publicTablesHoldNoChildAndHideSmallCounts() throws IOException {
        Store store = Filled.with(NORTHFOLK, DAY);
        Path out = folder.resolve("public");

        assertThat(export(store, ExportTables.What.PUBLIC, out)).isEmpty();

        String all = "";
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.sorted().toList()) {
                all += Files.readString(file);
            }
        }
        for (var child : NORTHFOLK.child().children()) {
            assertThat(all).doesNotContain(child.id().text());
        }
        assertThat(Files.readAllLines(out.resolve("children_by_age.csv")))
                .contains("2017-03-31,10-15,460", "2017-03-31,all,1107")
                .noneMatch(line -> line.matches(".*,[1-5]"));
        assertThat(Files.readAllLines(out.resolve("month_flows.csv")))
                .hasSize(61)
                .noneMatch(line -> line.matches(".*,[1-5](,.*)?"));
        assertThat(store.listAudit(1).get(0).detail()).startsWith("public tables");
    }

    @Test
    void everyTableOfTheStoreIsInTheInternalWorkbook() throws IOException {
        Store store = Filled.with(NORTHFOLK, DAY);
        Path out = folder.resolve("all.xlsx");

        assertThat(export(store, ExportTables.What.INTERNAL, out)).isEmpty();

        List<String> sheets = new ArrayList<>();
        List<Integer> episodes = new ArrayList<>();
        for (WorkbookSheet sheet : Workbook.open(Files.readAllBytes(out)).sheets()) {
            sheets.add(sheet.name());
            if (sheet.name().equals("episodes")) {
                sheet.read(row -> episodes.add(row.number()));
            }
        }
        assertThat(sheets)
                .contains(
                        "notes",
                        "households",
                        "children",
                        "episodes",
                        "providers",
                        "decisions",
                        "imports",
                        "audit");
        assertThat(episodes).hasSize(1 + NORTHFOLK.care().episodes().size());
    }

    @Test
    void decisionsAndTheirReasonsAreAmongTheTables() throws IOException {
        Path out = folder.resolve("all");

        assertThat(export(placed(), ExportTables.What.INTERNAL, out)).isEmpty();

        assertThat(Files.readAllLines(out.resolve("decisions.csv")).get(1))
                .contains("R1", "Amina", "Okafor", "2026-05-04", "She can keep her school");
    }

    @Test
    void registersTakenOutAndBroughtInAgainChangeNothing() {
        Store store = Filled.with(NORTHFOLK, DAY);
        Path workbook = folder.resolve("registers.xlsx");
        Path csv = folder.resolve("registers");
        assertThat(export(store, ExportTables.What.REGISTERS, workbook)).isEmpty();
        assertThat(export(store, ExportTables.What.REGISTERS, csv)).isEmpty();

        for (Path path : List.of(workbook, csv)) {
            ImportReceipt receipt =
                    new ImportFiles(
                                    store,
                                    new ImportFiles.Readers(
                                            new Ssda903Reader(),
                                            new RegisterFilesReader(),
                                            FigureTable.bundled()),
                                    CLOCK)
                            .bringIn(new ImportFiles.Command(List.of(path), AMINA, false))
                            .findResult()
                            .orElseThrow();
            assertThat(receipt.problems()).isEmpty();
            assertThat(receipt.factsChanged()).isZero();
            assertThat(receipt.changesNothing()).isTrue();
            assertThat(receipt.stored()).isFalse();
        }
    }

    @Test
    void whatIsThereIsNotWrittenOverAndNothingIsNoted() throws IOException {
        Store store = Filled.with(NORTHFOLK, DAY);
        int before = store.listAudit(99).size();
        Path out = Files.writeString(folder.resolve("a.xlsx"), "mine");

        assertThat(export(store, ExportTables.What.PUBLIC, out))
                .containsExactly("a.xlsx is there already; give another name.");
        assertThat(out).hasContent("mine");
        assertThat(store.listAudit(99)).hasSize(before);
        assertThat(
                        new ExportReturns(store, new Ssda903Writer(), CLOCK)
                                .export(ExportReturns.Form.CSV, folder.resolve("r"), AMINA)
                                .reasons())
                .hasSize(1);
    }

    @Test
    void aPlacementMadeHereIsWrittenInTheWordsOfTheStandard() throws IOException {
        Store store = placed();
        Path json = folder.resolve("standard.json");
        Path csv = folder.resolve("standard.csv");
        ExportStandard export = new ExportStandard(store, new StandardFiles(), CLOCK);
        export.export(new ExportStandard.Command(ExportStandard.Form.JSON, false, json, AMINA));
        export.export(new ExportStandard.Command(ExportStandard.Form.CSV, true, csv, AMINA));

        JsonNode told = new ObjectMapper().readTree(json.toFile());
        assertThat(told).hasSize(1);
        JsonNode one = told.get(0);
        assertThat(one.get("childId").asText()).isEqualTo("Ruby");
        assertThat(one.get("placementType").asText()).isEqualTo("Foster");
        assertThat(one.get("siblingCount").asInt()).isZero();
        assertThat(one.get("fosterCareSuitability").asText()).isEqualTo("Not specified");
        assertThat(one.get("pets").asText()).isEqualTo("Not Known");
        assertThat(one.get("placementDate").asText()).isEqualTo("2026-05-04");
        assertThat(one.has("educationContinuity")).isFalse();
        assertThat(one.has("placementOfficerName")).isFalse();
        assertThat(one.has("riskSelfHarm")).isFalse();
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines.get(0).split(",")).hasSize(41);
        assertThat(lines.get(1)).contains("Amina");
    }

    private List<String> export(Store store, ExportTables.What what, Path out) {
        return new ExportTables(store, new RegisterTables(), new XlsxBook(), new CsvBook(), CLOCK)
                .export(new ExportTables.Command(what, out, AMINA)).reasons().stream()
                        .map(reason -> reason.sentence())
                        .toList();
    }

    private static Store placed() {
        Facts facts =
                Given.households(
                                """
                                household | ages | max | mile | provider
                                Okafor    | 5-12 | 1   | 2    | PR1
                                Price     | 0-4  | 1   | 1    | PR1
                                """)
                        .children(
                                """
                                child | age | home | school | siblings
                                Ruby  | 7   | 1    | 3      | S1
                                """)
                        .living(
                                """
                                child | household | from
                                Ruby  | Price     | 2026-01-10
                                """)
                        .requests(
                                """
                                request | children | needed     | wishes
                                R1      | Ruby     | 2026-05-04 | I want to stay at my school
                                """)
                        .facts();
        Store store = Filled.with(facts, Given.TODAY);
        Matcher matcher = new Matcher(MatchPolicy.standard(), new MileMap());
        RecordedGates.all(
                store, new CountingIds(), matcher, RequestId.of("R1"), HouseholdId.of("Okafor"));
        new PlaceChild(store, matcher, new CountingIds(), CLOCK)
                .place(
                        new PlaceChild.Command(
                                RequestId.of("R1"),
                                HouseholdId.of("Okafor"),
                                Given.TODAY,
                                LocalDate.of(2026, 5, 4),
                                Considerations.of("She can keep her school and knows the area", ""),
                                AMINA))
                .findResult()
                .orElseThrow();
        return store;
    }
}
