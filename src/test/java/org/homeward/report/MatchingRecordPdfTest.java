package org.homeward.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.homeward.app.Evidence;
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

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Authority SAMPLE = new Authority("Northam Council", true, DAY);

    @TempDir private Path folder;

    @Test
    void theChildsWordsComeBeforeTheRequestAndTheRequestBeforeTheDecision() throws IOException {
        var text = printed(record("I want to keep my school", 3), SAMPLE);
        assertThat(text)
                .containsSubsequence(
                        "I want to keep my school",
                        "Asked on 24 April 2026.",
                        "What is searched for",
                        "no pets",
                        "Emotional regulation: moderate",
                        "The decision: The Okafors",
                        "Near to everything she knows",
                        "A baby there",
                        "Amina (placement officer) on 1 May 2026 at 10:30",
                        "P1",
                        "Homes considered: 1",
                        "Homes ruled out: 3",
                        "How the chosen home fits",
                        "Near school",
                        "6.0 of 8.0",
                        "policy 7");
    }

    @Test
    void rulesAreCountedAndNoHomeIsListedWithAllItsReasons() throws IOException {
        var text = printed(record("", 2), SAMPLE);
        assertThat(text)
                .contains("3 homes looked at.")
                .containsPattern("H2 full 2 none .*Reg 22")
                .containsPattern("H11 somebody to keep apart 2 none .*Safeguarding")
                .doesNotContain("Ruby must be kept apart from O1")
                .contains("The child had not been asked when this was decided.");
    }

    @Test
    void manyHomesRuledOutDoNotMakeItLonger() throws IOException {
        var file = folder.resolve("record.pdf");
        new MatchingRecordPdf().print(record("Yes", 450), SAMPLE, file);
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void longTextsGoOnToAnotherPage() throws IOException {
        assertThat(printed(record("I want a garden. ".repeat(700) + "The end", 2), SAMPLE))
                .contains("The end", "Page 3 of");
    }

    @Test
    void pagesAreNumberedAndSampleIsWrittenOnEachOfThem() throws IOException {
        var file = folder.resolve("record.pdf");
        new MatchingRecordPdf().print(record("Yes, my school. ".repeat(900), 3), SAMPLE, file);
        try (var document = Loader.loadPDF(file.toFile())) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("Page %d of %d".formatted(page, pages))
                        .contains("Northam Council")
                        .contains("SAMPLE");
            }
        }
    }

    @Test
    void aRealAuthorityIsNotMarkedAsSample() throws IOException {
        var real = new Authority("Northam Council", false, DAY);
        assertThat(printed(record("Yes", 1), real)).doesNotContain("SAMPLE");
    }

    @Test
    void whatTheTypefaceCannotShowDoesNotStopThePrint() throws IOException {
        assertThat(printed(record("Zoë, £5 \uD83D\uDC36\nand naïve", 1), SAMPLE))
                .contains("Zoë, £5 ? and naïve");
    }

    @Test
    void aWordLongerThanThePageIsBroken() throws IOException {
        assertThat(printed(record("a".repeat(400), 1), SAMPLE).replaceAll("[^a]", ""))
                .contains("a".repeat(400));
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheOldOneAlone() throws IOException {
        var inTheWay = Files.createDirectories(folder.resolve("record.pdf/inside")).getParent();
        assertThatThrownBy(() -> new MatchingRecordPdf().print(record("Yes", 1), SAMPLE, inTheWay))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(inTheWay).isDirectory();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(inTheWay);
        }
    }

    private String printed(MatchingRecord record, Authority authority) throws IOException {
        var file = folder.resolve("sub/record.pdf");
        new MatchingRecordPdf().print(record, authority, file);
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static MatchingRecord record(String wishes, int ruledOut) {
        var ruby = ChildId.of("Ruby");
        var okafor = HouseholdId.of("HH0");
        var homes = new ArrayList<MatchingRecord.RuledOutHome>();
        for (int i = 1; i <= ruledOut; i++) {
            homes.add(
                    new MatchingRecord.RuledOutHome(
                            HouseholdId.of("HH" + i),
                            "Home " + i,
                            List.of(
                                    new Reason(
                                            "H11",
                                            "Ruby must be kept apart from O" + i,
                                            "Safeguarding"),
                                    new Reason("H2", "Full", "Reg 22"))));
        }
        return new MatchingRecord(
                "M1",
                RequestId.of("R1"),
                DAY,
                new MatchingRecord.Ask(
                        List.of("Ruby, aged 7"),
                        "short term",
                        DAY.plusDays(3),
                        "",
                        new Wishes(wishes, Optional.of(LocalDate.of(2026, 4, 24))),
                        List.of("Ruby, Emotional regulation: moderate (assessed 1 April 2026)"),
                        List.of("no pets"),
                        List.of()),
                new MatchingRecord.Decision(
                        Instant.parse("2026-05-01T09:30:00Z"),
                        new Actor("Amina", Role.PLACEMENT_OFFICER),
                        okafor,
                        DAY.plusDays(3),
                        "Near to everything she knows",
                        "A baby there",
                        "policy 7",
                        List.of(PlacementId.of("P1"))),
                List.of(
                        new MatchingRecord.Considered(
                                okafor,
                                "The Okafors",
                                75,
                                75,
                                "Strong",
                                88,
                                List.of(
                                        new MatchingRecord.Line(
                                                ruby,
                                                "Near school",
                                                Optional.of(6.0),
                                                8.0,
                                                "7.2 miles from school, straight line"),
                                        new MatchingRecord.Line(
                                                ruby,
                                                "Identity",
                                                Optional.empty(),
                                                0,
                                                "Not known")),
                                List.of("Availability was last confirmed on 1 March 2026"))),
                homes,
                (ruledOut + 1) + " homes looked at",
                Evidence.NONE);
    }
}
