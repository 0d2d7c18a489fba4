package org.homeward.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.homeward.app.MatchingRecord;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.Role;
import org.homeward.domain.search.Wishes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchingRecordPdfTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);

    @TempDir private Path folder;

    @Test
    void theChildsWordsComeBeforeTheDecisionAndItsReasons() throws IOException {
        assertThat(printed(record(1)))
                .containsSubsequence(
                        "Matching record",
                        "I want to stay at my school",
                        "Okafor (H1), from 3 April 2017",
                        "Near the school and room for both.",
                        "Decided by Amina Cole on 31 March 2017 at 11:30 under policy 2026-1",
                        "Near school (8.0 of 8.0): 2.1 miles from school",
                        "Rule H3: 2",
                        "SAMPLE: all people are invented. Smallshire. Matching record M1.");
    }

    @Test
    void aLongRecordGoesOverPagesAndNothingIsLost() throws IOException {
        var text = printed(record(120));
        assertThat(text).contains("Page 1 of ").contains("Page 3 of ").contains("sentence 120");
    }

    @Test
    void anEarlierPrintIsReplacedAndNothingHalfIsLeft() throws IOException {
        printed(record(1));
        printed(record(2));
        try (var files = Files.list(folder)) {
            assertThat(files).extracting(f -> f.getFileName().toString()).containsExactly("m.pdf");
        }
    }

    private String printed(MatchingRecord record) throws IOException {
        var file = folder.resolve("m.pdf");
        new MatchingRecordPdf().print(record, new Authority("Smallshire", true, DAY), file);
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static MatchingRecord record(int needs) {
        var home = HouseholdId.of("H1");
        var school =
                new MatchingRecord.Line(
                        ChildId.of("C1"),
                        "Near school",
                        Optional.of(8.0),
                        8.0,
                        "2.1 miles from school");
        return new MatchingRecord(
                "M1",
                RequestId.of("R1"),
                DAY,
                new MatchingRecord.Ask(
                        List.of("C1, aged 9"),
                        "Long-term",
                        DAY.plusDays(20),
                        "",
                        new Wishes("I want to stay at my school", Optional.of(DAY)),
                        IntStream.rangeClosed(1, needs).mapToObj(i -> "sentence " + i).toList(),
                        List.of("no pets"),
                        List.of()),
                new MatchingRecord.Decision(
                        Instant.parse("2017-03-31T10:30:00Z"),
                        new Actor("Amina Cole", Role.PLACEMENT_OFFICER),
                        home,
                        LocalDate.of(2017, 4, 3),
                        "Near the school and room for both.",
                        "",
                        "2026-1",
                        List.of(new PlacementId("P1"))),
                List.of(
                        new MatchingRecord.Considered(
                                home,
                                "Okafor",
                                82,
                                82,
                                "Strong",
                                88,
                                List.of(school),
                                List.of("Ask about pets \u4e2d"))),
                List.of(ruledOut("H2"), ruledOut("H3")),
                "3 households: 2 outside ages, 1 possible.");
    }

    private static MatchingRecord.RuledOutHome ruledOut(String id) {
        return new MatchingRecord.RuledOutHome(
                HouseholdId.of(id), id, List.of(Reason.of("H3", "Approved for 0 to 4")));
    }
}
