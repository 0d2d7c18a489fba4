package org.homeward.exchange.ssda903.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Identity;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;

/** Writes one return as a folder of CSV tables; a table without rows is left out. */
final class CsvYear {
    private static final List<String> HEADER =
            List.of("CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB");
    private static final List<String> EPISODES =
            List.of(
                    "CHILD",
                    "DECOM",
                    "RNE",
                    "LS",
                    "CIN",
                    "PLACE",
                    "PLACE_PROVIDER",
                    "DEC",
                    "REC",
                    "REASON_PLACE_CHANGE",
                    "HOME_POST",
                    "PL_POST",
                    "URN");
    private static final List<String> UASC = List.of("CHILD", "SEX", "DOB", "DUC");
    private static final List<String> OC2 =
            List.of(
                    "CHILD",
                    "DOB",
                    "SDQ_SCORE",
                    "SDQ_REASON",
                    "CONVICTED",
                    "HEALTH_CHECK",
                    "IMMUNISATIONS",
                    "TEETH_CHECK",
                    "HEALTH_ASSESSMENT",
                    "SUBSTANCE_MISUSE",
                    "INTERVENTION_RECEIVED",
                    "INTERVENTION_OFFERED");
    private static final List<String> MISSING =
            List.of("CHILD", "DOB", "MISSING", "MIS_START", "MIS_END");

    private final YearContent year;
    private final Path folder;
    private final List<Path> written = new ArrayList<>();
    private final Map<ChildId, Optional<LocalDate>> births = new HashMap<>();

    private CsvYear(YearContent year, Path folder) {
        this.year = year;
        this.folder = folder;
        year.header().forEach(child -> births.put(child.id(), child.identity().bornOn()));
    }

    static List<Path> write(YearContent year, Path folder) throws IOException {
        CsvYear csv = new CsvYear(year, folder);
        Files.createDirectories(folder);
        csv.table("header.csv", HEADER, year.header().stream().map(csv::header).toList());
        csv.table(
                "episodes.csv",
                EPISODES,
                year.episodes().rows().stream().map(CsvYear::episode).toList());
        csv.table("uasc.csv", UASC, csv.unaccompanied());
        csv.table("oc2.csv", OC2, csv.scores());
        csv.table("missing.csv", MISSING, csv.missing());
        return csv.written;
    }

    private void table(String name, List<String> columns, List<List<String>> rows)
            throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        Path file = folder.resolve(name);
        try (CsvWriter csv =
                CsvWriter.builder()
                        .build(
                                Files.newBufferedWriter(
                                        file,
                                        StandardCharsets.UTF_8,
                                        StandardOpenOption.CREATE_NEW))) {
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
        }
        written.add(file);
    }

    private List<String> header(Child child) {
        Identity identity = child.identity();
        return List.of(
                child.id().text(),
                Plain.sex(identity.sex(), year.episodes().yearEnd()),
                Plain.day(identity.bornOn()),
                identity.ethnicity(),
                identity.upn(),
                identity.mother() ? "1" : "",
                "");
    }

    private static List<String> episode(EpisodeRow row) {
        EpisodeRow.Codes codes = row.codes();
        return List.of(
                row.child().text(),
                Plain.day(row.decom()),
                codes.rne(),
                codes.legal(),
                codes.need(),
                codes.place(),
                codes.provider(),
                Plain.day(row.dec()),
                codes.rec(),
                codes.changeReason(),
                row.homePost(),
                row.placementPost(),
                codes.urn());
    }

    private List<List<String>> unaccompanied() {
        return year.header().stream()
                .filter(child -> child.identity().unaccompanied().isPresent())
                .map(
                        child ->
                                List.of(
                                        child.id().text(),
                                        Plain.sex(
                                                child.identity().sex(), year.episodes().yearEnd()),
                                        Plain.day(child.identity().bornOn()),
                                        Plain.day(
                                                child.identity()
                                                        .unaccompanied()
                                                        .flatMap(DateSpan::findEnd))))
                .toList();
    }

    private List<List<String>> scores() {
        return year.scores().stream()
                .map(
                        score ->
                                List.of(
                                        score.child().text(),
                                        born(score.child()),
                                        String.valueOf(score.score()),
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        ""))
                .toList();
    }

    private List<List<String>> missing() {
        return year.missing().stream()
                .map(
                        period ->
                                List.of(
                                        period.child().text(),
                                        born(period.child()),
                                        period.kind(),
                                        Plain.day(period.span().start()),
                                        Plain.day(period.span().findEnd())))
                .toList();
    }

    private String born(ChildId child) {
        return Plain.day(births.getOrDefault(child, Optional.empty()));
    }
}
