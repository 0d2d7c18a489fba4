package org.homeward.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.homeward.app.Considerations;
import org.homeward.app.FindHomes;
import org.homeward.app.MakeSample;
import org.homeward.app.MatchingRecord;
import org.homeward.app.PlaceChild;
import org.homeward.app.SampleAuthority;
import org.homeward.app.paper.PrintAuditPack;
import org.homeward.app.paper.PrintCarerProfile;
import org.homeward.app.paper.PrintChildProfile;
import org.homeward.app.paper.PrintNightList;
import org.homeward.app.view.ListEmergencyHomes;
import org.homeward.domain.common.Authority;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.matching.warning.Warning;
import org.homeward.sample.Northfolk;
import org.homeward.store.MemoryStore;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.RecordedGates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions of the sample authority, printed. */
class NorthfolkDecisionTest {
    private static final Matcher MATCHER =
            new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());

    @TempDir private Path folder;

    private final CountingIds ids = new CountingIds();

    private final MemoryStore store =
            new MemoryStore(new Authority("Empty", true, SampleAuthority.PLANNING));

    @Test
    void anOrdinaryDecisionIsTwoPagesForOneChildAndForAGroup() throws IOException {
        new MakeSample(new Northfolk(), new Ssda903Reader(), Clock.systemUTC())
                .make(store, SampleAuthority.PLANNING, Filled.AMINA);
        var requests = store.position(SampleAuthority.PLANNING).listOpenRequests();
        assertThat(pagesOf(requests, false)).isEqualTo(2);
        assertThat(pagesOf(requests, true)).isEqualTo(2);
    }

    @Test
    void profilesAreOnePageAndTheOutOfHoursListIsTwoAtMost() throws IOException {
        var day = SampleAuthority.PLANNING;
        new MakeSample(new Northfolk(), new Ssda903Reader(), Clock.systemUTC())
                .make(store, day, Filled.AMINA);
        var position = store.position(day);
        var printer = new PaperPdf();
        var child = position.listOpenRequests().get(0).children().get(0);
        for (var naming : PrintChildProfile.Naming.values()) {
            var file = file("child-" + naming);
            new PrintChildProfile(store, printer).print(child, day, naming, file);
            assertThat(pages(file)).isEqualTo(1);
        }
        var household =
                position.supply().listHouseholds().stream()
                        .filter(h -> position.supply().vacancyOn(h, day).filled() > 1)
                        .findFirst()
                        .orElseThrow();
        for (var reader : PrintCarerProfile.Reader.values()) {
            var file = file("carer-" + reader);
            new PrintCarerProfile(store, printer).print(household.id(), day, reader, file);
            assertThat(pages(file)).isEqualTo(1);
        }
        var homes = new ListEmergencyHomes(store, () -> new ListEmergencyHomes.Limits(3, 28));
        var list = file("night");
        new PrintNightList(store, homes, printer, Clock.systemUTC()).print(day, list);
        assertThat(pages(list)).isLessThanOrEqualTo(2);
        var pack = file("pack");
        new PrintAuditPack(store, printer, Clock.systemUTC()).print(child, day, pack, Filled.AMINA);
        assertThat(pages(pack)).isPositive();
    }

    private Path file(String name) {
        return Path.of(System.getProperty("homeward.prints", folder.toString()))
                .resolve(name + ".pdf");
    }

    private static int pages(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private int pagesOf(List<PlacementRequest> requests, boolean group) throws IOException {
        var record =
                requests.stream()
                        .filter(request -> request.isGroup() == group)
                        .flatMap(request -> decided(request).stream())
                        .findFirst()
                        .orElseThrow();
        var file = file("record-" + (group ? "group" : "one"));
        new MatchingRecordPdf().print(record, store.authority(), file);
        return pages(file);
    }

    private Optional<MatchingRecord> decided(PlacementRequest request) {
        var found =
                new FindHomes(store, MATCHER).forRequest(request.id(), SampleAuthority.PLANNING);
        if (found.proposals().size() < 3) {
            return Optional.empty();
        }
        var home = found.proposals().get(1);
        var chosen = home.household().id();
        RecordedGates.all(store, ids, MATCHER, request.id(), chosen);
        return new PlaceChild(store, MATCHER, ids, Clock.systemUTC())
                .place(
                        new PlaceChild.Command(
                                request.id(),
                                chosen,
                                SampleAuthority.PLANNING,
                                request.timing().neededBy(),
                                new Considerations(
                                        "Near the school that they want to keep; the carers know"
                                                + " this kind of need and said yes after reading"
                                                + " the profile.",
                                        "The first on the list has a baby in the house and asked to"
                                                + " wait until the summer.",
                                        home.warnings().stream()
                                                .map(Warning::code)
                                                .collect(Collectors.toSet()),
                                        "A taxi to school until the summer; the therapeutic team"
                                                + " meets the carers every second week.",
                                        "The mother agrees and asks for family time on Saturdays.",
                                        "Tea at the carers' on two days before the move.",
                                        "The school would have liked a home in the same town.",
                                        Optional.of(request.timing().neededBy().plusWeeks(6))),
                                Filled.AMINA))
                .findResult();
    }
}
