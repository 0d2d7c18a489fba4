package org.homeward.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.homeward.app.MakeSample;
import org.homeward.app.SampleAuthority;
import org.homeward.app.paper.PrintStepDownPack;
import org.homeward.app.paper.PrintStepDownPack.Naming;
import org.homeward.app.review.ViewReview;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.BlockerKind;
import org.homeward.domain.review.CaseNote;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.Consulted;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.domain.review.Offer;
import org.homeward.domain.review.ReviewDetail;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.domain.review.Wish;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.Northfolk;
import org.homeward.store.MemoryStore;
import org.homeward.testing.Filled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of a step-down panel: a cover, two pages a child, and an annex when needed. */
class StepDownPackTest {
    private static final LocalDate DAY = SampleAuthority.PLANNING;
    private static final String LONG =
            "WWWWWWWWWW when mothers worry, many a wild word was written with warm wit. "
                    .repeat(12);

    @TempDir private Path folder;

    private final MemoryStore store = new MemoryStore(new Authority("Empty", true, DAY));
    private final PrintStepDownPack pack =
            new PrintStepDownPack(
                    store,
                    new ViewReview(
                            store, new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled())),
                    new PaperPdf(),
                    Clock.systemUTC());

    @BeforeEach
    void sample() {
        new MakeSample(new Northfolk(), new Ssda903Reader(), Clock.systemUTC())
                .make(store, DAY, Filled.AMINA);
    }

    @Test
    void aCoverAndTwoPagesForEachChild() throws IOException {
        List<ChildId> agenda = pack.listDue(DAY);
        assertThat(agenda).hasSizeGreaterThan(10);
        Path file = print(agenda, Naming.NAMES, "pack");
        int cover = pagesBefore(file, "Indicators");
        assertThat(cover).as("a long agenda").isBetween(1, 2);
        assertThat(pagesBefore(file, "Annex:")).isEqualTo(cover + 2 * agenda.size());
        for (int n = 0; n < agenda.size(); n++) {
            assertThat(text(file, cover + 1 + 2 * n))
                    .contains(agenda.get(n).text())
                    .contains("Indicators");
            assertThat(text(file, cover + 2 + 2 * n))
                    .contains("What stands between")
                    .contains(agenda.get(n).text())
                    .contains("Next review on");
        }
    }

    @Test
    void awkwardRecordsKeepToTwoPagesAndNothingIsLost() throws IOException {
        ChildId child = pack.listDue(DAY).get(0);
        fillWithLongTexts(child);
        Path file = print(List.of(child), Naming.NAMES, "awkward");
        assertThat(pagesBefore(file, "Annex:")).isEqualTo(3);
        String all = text(file, 0).replaceAll("\\s+", " ");
        assertThat(all).contains("[annex 1]");
        for (int n = 0; n < 7; n++) {
            assertThat(all).contains("against number " + n);
        }
    }

    @Test
    void moneyIsNotInIt() throws IOException {
        Path file = print(pack.listDue(DAY).subList(0, 5), Naming.NAMES, "money");
        assertThat(text(file, 0))
                .doesNotContain("GBP")
                .doesNotContain("£")
                .doesNotContain("a week");
    }

    @Test
    void pseudonymsHideNamesOfChildrenHomesAndPeople() throws IOException {
        ChildId child = pack.listDue(DAY).get(0);
        Path file = print(List.of(child), Naming.PSEUDONYMS, "pseudonyms");
        var record = store.position(DAY).child(child);
        assertThat(text(file, 0))
                .doesNotContain(record.label())
                .doesNotContain(record.profile().socialWorker())
                .doesNotContain(record.profile().reviewingOfficer())
                .contains(child.text());
    }

    @Test
    void takingItOutIsAudited() {
        print(pack.listDue(DAY).subList(0, 1), Naming.NAMES, "audited");
        assertThat(store.listAudit(1).get(0).action()).isEqualTo("printed a step-down pack");
    }

    private void fillWithLongTexts(ChildId child) {
        var facts = new FactsBuilder();
        var recorded = new Recorded("Wilhelmina Wolverhampton-Westmorland, manager", DAY);
        facts.add(
                new ChildsVoice(
                        child, Wish.NOT_SURE, LONG, LONG, Offer.NONE, Offer.NONE, recorded));
        var detail =
                new ReviewDetail(
                        LONG,
                        List.of(Consulted.values()),
                        List.of(new ReviewDetail.Dissent(LONG, LONG)),
                        LONG,
                        "2026-1",
                        List.of());
        facts.add(
                new StepDownReview(
                        ReviewId.of("VX"),
                        child,
                        DAY.minusDays(3),
                        StepDownReview.Decision.NOT_NOW,
                        DAY,
                        LONG,
                        LONG,
                        detail));
        facts.add(new CaseNote(child, Optional.empty(), OptionalInt.of(9), LONG, LONG, recorded));
        facts.add(
                new TransitionPlan(
                        ReviewId.of("VX"),
                        child,
                        Optional.empty(),
                        DAY.plusDays(9),
                        List.of(),
                        List.of(),
                        new TransitionPlan.Safety(LONG, LONG),
                        recorded));
        for (int n = 0; n < 7; n++) {
            for (LedgerEntry.Side side : LedgerEntry.Side.values()) {
                facts.add(
                        new LedgerEntry(
                                "X" + side + n,
                                child,
                                side,
                                LedgerEntry.Weight.STRONG,
                                LONG
                                        + side.name().toLowerCase(java.util.Locale.UK)
                                        + " number "
                                        + n,
                                LONG,
                                recorded));
            }
            facts.add(
                    new Blocker(
                            "Y" + n,
                            child,
                            BlockerKind.OTHER_PLAN,
                            LONG,
                            LONG,
                            DAY.minusDays(2),
                            recorded,
                            Optional.empty()));
        }
        store.write(
                books -> {
                    books.put(facts.build());
                    books.audit(
                            new AuditEntry(
                                    Instant.EPOCH, Filled.AMINA, "wrote", Set.of(), "long texts"));
                    return child;
                });
    }

    private Path print(List<ChildId> agenda, Naming naming, String name) {
        Path file =
                Path.of(System.getProperty("homeward.prints", folder.toString()))
                        .resolve("stepdown-" + name + ".pdf");
        return pack.print(agenda, DAY, naming, file, Filled.AMINA);
    }

    private static int pagesBefore(Path file, String words) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                if (text(file, page).contains(words)) {
                    return page - 1;
                }
            }
            return document.getNumberOfPages();
        }
    }

    /** Of one page; of all for page 0. */
    private static String text(Path file, int page) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            if (page > 0) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
            }
            return stripper.getText(document);
        }
    }
}
