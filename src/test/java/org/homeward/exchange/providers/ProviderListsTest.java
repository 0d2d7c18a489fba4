package org.homeward.exchange.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.app.Problem;
import org.homeward.app.ReadRegisters;
import org.homeward.app.reading.FileSurvey;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.care.Ending;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.care.Origin;
import org.homeward.domain.care.Setting;
import org.homeward.domain.carer.Home;
import org.homeward.domain.carer.HomeKind;
import org.homeward.domain.carer.RegisteredProvider;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;
import org.homeward.exchange.registers.RegisterFilesReader;
import org.homeward.position.CareBook;
import org.homeward.position.Facts;
import org.homeward.position.FactsBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProviderListsTest {
    private static final String ALL =
            """
            1000001 [K2] [PR4] Eastshire NR1 3AB closed 2021-06-30
            SC100002 [K1, K2] [PR1, PR2] Westshire NR2 1CD""";

    @TempDir private Path folder;

    private final RegisterFilesReader reader = new RegisterFilesReader();

    /** Shapes of the list from 2022 to 2025; the sixth has another sheet and is tested below. */
    static Stream<Map<String, String>> shapes() {
        return Stream.of(
                Map.of(
                        "Provider information",
                        """
                        URN,Local Authority,Provider Code,Provider Placement Code,Closed Date,Setting Postcode
                        1000001,Eastshire,PR4,K2,30/06/2021,NR1 3AB
                        SC100002,Westshire,"PR1,PR2",K1/K2,,nr21cd
                        """),
                Map.of(
                        "Address Details",
                        "URN,Setting Postcode\n1000001,NR1 3AB\nSC100002,NR2 1CD\n",
                        "Settings and Inspection Info",
                        """
                        URN,Local Authority,Provider Code,Provider Placement Code,Closed Date
                        1000001,Eastshire,PR4,K2,30/06/2021
                        SC100002,Westshire,PR1/PR2,"K1, K2",
                        """),
                Map.of(
                        "Address Details",
                        "URN,Setting Address Postcode\n1000001,NR1 3AB\nSC100002,NR2 1CD\n",
                        "Settings and Inspection Info",
                        """
                        URN,Setting name,LOCAL AUTHORITY,Provider Code,Provider Placement Code,Closed Date
                        1000001,,Eastshire,PR4,K2,30/06/2021
                        SC100002,,Westshire,PR1/PR2,"K1, K2",
                        """),
                Map.of(
                        "Current providers",
                        """
                        URN,Local authority,Placement code,Placement provider code,Setting postcode
                        SC100002,Westshire,K1/K2,"PR1, PR2",NR2 1CD
                        """,
                        "Providers closed",
                        """
                        URN,Local authority,Placement code,Placement provider code,Deregistration date,Setting postcode
                        1000001,Eastshire,K2,PR4,30/06/2021,NR1 3AB
                        """),
                Map.of(
                        "All",
                        """
                        Provider type,urn,local authority,sector,placement code,placement provider code,deregistration date,setting address postcode
                        Children's Home,1000001,Eastshire,Private,K2,,30/06/2021,NR1 3AB
                        Children's Home,SC100002,Westshire,Local Authority,"K1,K2",,,NR2 1CD
                        """));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyShapeGivesTheSameProviders(Map<String, String> sheets) throws IOException {
        Path file = workbook(sheets);

        assertThat(reader.recognises(file)).isTrue();
        var read = reader.read(List.of(file), ReadingChoices.NONE, Progress.UNHEARD);
        ReadRegisters told = read.over(new CareBook(Facts.NONE));

        assertThat(told.problems()).isEmpty();
        assertThat(told(told)).isEqualTo(ALL);
        assertThat(read.files())
                .extracting(FileSurvey::table)
                .containsOnly(java.util.Optional.of("providers"));
        assertThat(told.facts().carer().homes()).isEmpty();
    }

    @Test
    void supportedAccommodationHasASheetWithoutPlacementCodes() throws IOException {
        Path file =
                workbook(
                        Map.of(
                                "1 Social care",
                                """
                                URN,Local authority,Placement code,Placement provider code,Maximum fostering places,Setting address postcode
                                SC100003,Eastshire,"U4,U6",PR5,40,NR3 1AA
                                """,
                                "2 Supported",
                                """
                                URN,Provider local authority,Placement provider code,Closed date,Registered places,Setting address postcode
                                2000001,Eastshire,PR4,,12,NR4 1AA
                                """));

        List<RegisteredProvider> providers = reader.read(List.of(file)).facts().carer().providers();

        assertThat(providers)
                .extracting(RegisteredProvider::placeCodes)
                .containsExactly(Set.of("K3"), Set.of("U4", "U6"));
        assertThat(providers.get(0).places()).hasValue(12);
        assertThat(providers.get(1).places()).hasValue(40);
    }

    @Test
    void linesAboveTheHeadingsAreSkippedAndBadRowsListed() throws IOException {
        Path file =
                workbook(
                        Map.of(
                                "List",
                                """
                                Providers as at 31 August 2024
                                Source: the regulator,,
                                URN,Placement code,Deregistration date,Setting postcode
                                XXXXXXX,K2,,NR1 3AB
                                1000001,K2,31/02/2024,REDACTED
                                """));

        ReadRegisters read = reader.read(List.of(file));

        assertThat(read.facts().carer().providers()).hasSize(1);
        assertThat(read.problems())
                .extracting(p -> p.where().line() + " " + p.severity() + " " + p.text())
                .containsExactly(
                        "4 ERROR URN is not a number of the regulator, such as 1234567 or SC123456.",
                        "5 WARNING The day of closing is not a date and was left out.");
        assertThat(read.problems()).extracting(Problem::about).doesNotContainNull();
    }

    @Test
    void aPersonMaySayWhatANewHeadingStandsFor() throws IOException {
        Path list =
                workbook(Map.of("List", "Number,Codes,Placement provider code\n1000001,K2,PR4\n"));
        String id = folder.getFileName() + "/list.xlsx/List";
        ReadingChoices choices =
                new ReadingChoices(
                        Optional.empty(),
                        Map.of(
                                new ReadingChoices.Heading(id, "Number"), "URN",
                                new ReadingChoices.Heading(id, "Codes"), "PLACE_CODES"),
                        Map.of());

        assertThat(reader.recognises(list)).isFalse();
        assertThat(reader.recognises(list, choices)).isTrue();
        var sheets = reader.read(List.of(list), choices, Progress.UNHEARD);
        assertThat(told(sheets.over(new CareBook(Facts.NONE)))).isEqualTo("1000001 [K2] [PR4]  -");
        assertThat(sheets.files().get(0).columns())
                .extracting(column -> column.readAs().orElse(""))
                .containsExactly("URN", "PLACE_CODES", "PROVIDER_CODES");
    }

    @Test
    void homesWithANumberOnTheListAreCompletedFromIt() throws IOException {
        Path list =
                workbook(
                        Map.of(
                                "List",
                                """
                                URN,Setting name,Placement code,Placement provider code,Number of registered places,Setting postcode
                                1000001,Larch House,K2,PR4,6,NR1 3AB
                                """));
        Path homes = folder.resolve("homes.csv");
        Files.writeString(
                homes,
                "HOME,NAME,URN,PROVIDER,KIND,PLACES,WEEKLY_FEE\nHM1,Larch,1000001,Oak Care,children's home,4,3650\n");
        CareBook stored = new CareBook(reader.read(List.of(homes)).facts());

        ReadRegisters read = over(list, stored);

        Home home = read.facts().carer().homes().get(0);
        assertThat(home.id()).hasToString("HM1");
        assertThat(home.name()).isEqualTo("Larch House");
        assertThat(home.provider()).hasToString("Provider[code=PR4, name=Oak Care]");
        assertThat(home.places()).isEqualTo(6);
        assertThat(home.weeklyFee()).isPresent();
        assertThat(new CareBook(read.facts()).facts().carer().homes()).hasSize(1);
        assertThat(over(list, new CareBook(read.facts())).facts()).isEqualTo(read.facts());
    }

    @Test
    void aHomeThatChildrenLiveInAppearsThoughNoRegisterHasIt() throws IOException {
        Path list =
                workbook(
                        Map.of(
                                "List",
                                "URN,Placement code,Placement provider code\n1000001,K2,PR4\n1000002,K2,PR4\n"));
        Setting setting =
                new Setting(
                        "K2",
                        PlacementKind.RES_CHILDRENS_HOME,
                        ProviderCode.PR4,
                        "1000001",
                        Optional.empty(),
                        Optional.empty());
        Episode lived =
                new Episode(
                        ChildId.of("C1"),
                        DateSpan.from(LocalDate.of(2020, 1, 1)),
                        "S",
                        new LegalStatus("C2"),
                        "N1",
                        setting,
                        Ending.NONE,
                        new Origin(Optional.of(LocalDate.of(2020, 3, 31)), 2));

        ReadRegisters read = over(list, new CareBook(new FactsBuilder().add(lived).build()));

        assertThat(read.facts().carer().providers()).hasSize(2);
        assertThat(read.facts().carer().homes())
                .singleElement()
                .satisfies(
                        home -> {
                            assertThat(home.id()).hasToString("1000001");
                            assertThat(home.kind()).isEqualTo(HomeKind.CHILDRENS_HOME);
                        });
    }

    private ReadRegisters over(Path file, CareBook stored) {
        return reader.read(List.of(file), ReadingChoices.NONE, Progress.UNHEARD).over(stored);
    }

    private Path workbook(Map<String, String> sheets) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "Homeward", "1.0")) {
            for (String name : sheets.keySet().stream().sorted().toList()) {
                var sheet = book.newWorksheet(name);
                int at = 0;
                for (var row :
                        de.siegmar.fastcsv.reader.CsvReader.builder()
                                .extraFieldStrategy(
                                        de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                                .missingFieldStrategy(
                                        de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                                .ofCsvRecord(sheets.getOrDefault(name, ""))) {
                    for (int i = 0; i < row.getFieldCount(); i++) {
                        sheet.value(at, i, row.getField(i));
                    }
                    at++;
                }
            }
        }
        return file;
    }

    private static String told(ReadRegisters read) {
        return read.facts().carer().providers().stream()
                .map(
                        p ->
                                p.urn()
                                        + " "
                                        + p.placeCodes().stream().sorted().toList()
                                        + " "
                                        + p.providerCodes().stream().sorted().toList()
                                        + " "
                                        + p.authority()
                                        + " "
                                        + p.postcode().map(Object::toString).orElse("-")
                                        + p.closedOn().map(day -> " closed " + day).orElse(""))
                .collect(Collectors.joining("\n"));
    }
}
