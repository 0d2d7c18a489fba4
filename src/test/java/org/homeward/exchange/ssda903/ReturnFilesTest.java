package org.homeward.exchange.ssda903;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.app.ReadReturns;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Sex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of every kind and state, and what is read of them. */
class ReturnFilesTest {
    private static final String COLUMNS =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";
    private static final String EPISODE = "C1,05/04/2017,S,C2,N1,U4,PR1,,,,NR1 3,NR2 1,\n";
    private static final String HEADER =
            "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nC1,2,29/02/2008,WBRI,A123,1.0,\n";

    @TempDir Path temp;
    private Path folder;

    @BeforeEach
    void aFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("returns"));
    }

    @Test
    void tablesAreKnownByTheirColumnsAndNotByTheirNames() {
        write("a.csv", COLUMNS + EPISODE);
        write("b.csv", "dob;Ethnic;sex;CHILD\n29/02/2008;WBRI;F;C1\n");
        write("c.csv", "DUC\tCHILD\n01/03/2026\tC1\n");
        ReadReturns read = read();
        assertThat(read.rows()).hasToString("{episodes=1, header=1, uasc=1}");
        Child child = read.facts().child().children().get(0);
        assertThat(child.identity().sex()).isEqualTo(Sex.FEMALE);
        assertThat(child.identity().unaccompanied().orElseThrow())
                .hasToString("DateSpan[start=2008-02-29, until=2026-03-01]");
    }

    @Test
    void moreColumnsThanTheReturnHasAreToldOf() {
        write("a.csv", "OUR_NOTE," + COLUMNS + "x," + EPISODE);
        assertThat(read().rows()).hasToString("{episodes=1}");
        assertThat(rules()).contains("COLUMNS");
    }

    @Test
    void everyEncodingGivesTheSameRows() {
        List<Charset> charsets =
                List.of(UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        for (Charset charset : charsets) {
            write("a.csv", ("\uFEFF" + COLUMNS + EPISODE).replace("\n", "\r\n").getBytes(charset));
            assertThat(read().rows()).as("%s", charset).hasToString("{episodes=1}");
            assertThat(read().refusedFiles()).isEmpty();
        }
    }

    @Test
    void windowsTextIsReadWithANotice() {
        write("a.csv", COLUMNS.getBytes(UTF_8), "Zoë,05/04/2017,S,C2,N1,U4,PR1,,,,,,\n");
        assertThat(read().returns().get(0).episodes().rows().get(0).child().text())
                .isEqualTo("Zoë");
        assertThat(rules()).contains("ENCODING");
    }

    @ParameterizedTest
    @CsvSource({
        "05/04/2017, 2017-04-05",
        "5/4/2017, 2017-04-05",
        "2017-04-05, 2017-04-05",
        "2017-04-05 00:00:00, 2017-04-05",
        "2017-04-05T10:00, 2017-04-05",
        "29/02/2016, 2016-02-29",
    })
    void datesAreReadAsPeopleInEnglandWriteThem(String text, String day) {
        write("a.csv", COLUMNS + EPISODE.replace("05/04/2017", text));
        assertThat(read().returns().get(0).episodes().rows().get(0).decom()).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29/02/2017", "31/04/2017", "05/04/17", "04/13/2017", "0001-01-01", "42830",
                "05-04-2017", "NULL", "", "next week", "2017/04/05", "05/04/20170"
            })
    void whatIsNoDateIsNeverGuessed(String text) {
        write("a.csv", COLUMNS + EPISODE.replace("05/04/2017", text));
        ReadReturns read = read();
        assertThat(read.quarantined()).isEqualTo(1);
        assertThat(read.rows()).containsEntry("episodes", 1);
        assertThat(rules()).contains("141");
    }

    @Test
    void rowsThatCannotBeUsedAreSetAsideAndListed() {
        write(
                "a.csv",
                COLUMNS
                        + EPISODE
                        + "C2,05/04/2017,S,C2,N1,U4,PR1,31/02/2018,E4A,,,,\n"
                        + "C3,05/04/2017,S,C2,N1,U4,PR1,04/04/2017,E4A,,,,\n"
                        + ",05/04/2017,S,C2,N1,U4,PR1,,,,,,\n"
                        + "C5,05/04/2017,S\n"
                        + "\n,,,,,,,,,,,,\n");
        ReadReturns read = read();
        assertThat(read.rows()).containsEntry("episodes", 5);
        assertThat(read.quarantined()).isEqualTo(4);
        assertThat(read.returns().get(0).episodes().rows()).hasSize(1);
        assertThat(
                        read.problems().stream()
                                .filter(p -> p.repair().startsWith("row set aside"))
                                .map(p -> p.rule() + " " + p.where()))
                .containsExactly(
                        "147 RowSource[file=a.csv, line=3]",
                        "356 RowSource[file=a.csv, line=4]",
                        "CHILD RowSource[file=a.csv, line=5]",
                        "ROW RowSource[file=a.csv, line=6]");
    }

    @Test
    void wordsForNothingAreNothing() {
        write("a.csv", COLUMNS + "7.0,05/04/2017,S,c2,NULL,u4,PR1,NaT,none,#N/A,,,1234567.0\n");
        var row = read().returns().get(0).episodes().rows().get(0);
        assertThat(row.child().text()).isEqualTo("7");
        assertThat(row.dec()).isEmpty();
        assertThat(row.codes())
                .hasToString(
                        "Codes[rne=S, legal=C2, need=, place=U4, provider=PR1, rec=,"
                                + " changeReason=, urn=1234567]");
    }

    @Test
    void aChildWithoutAHeaderIsKept() {
        write("a.csv", COLUMNS + EPISODE + EPISODE.replace("C1", "C2"));
        write("b.csv", HEADER);
        assertThat(read().returns().get(0).episodes().rows()).hasSize(2);
        assertThat(rules()).contains("INT03");
    }

    @ParameterizedTest
    @CsvSource({
        "2017, 2018-03-31",
        "2018, 2018-03-31",
        "2017-18, 2018-03-31",
        "201718, 2018-03-31"
    })
    void theStartsOfEpisodesTellWhatAFoldersNameMeans(String name, String yearEnd) {
        folder = folder.resolve(name);
        write("a.csv", COLUMNS + EPISODE);
        assertThat(yearEnds()).isEqualTo(yearEnd);
    }

    @Test
    void oneFolderThatBeginsInItsYearSettlesAll() {
        write("2017/a.csv", COLUMNS + EPISODE);
        write("2018/a.csv", COLUMNS + EPISODE.replace("05/04/2017", "01/03/2018"));
        assertThat(yearEnds()).isEqualTo("2018-03-31 2019-03-31");
        write("2018/a.csv", COLUMNS + EPISODE.replace("05/04/2017", "31/03/2018"));
        write("2017/a.csv", COLUMNS + EPISODE.replace("05/04/2017", "31/03/2017"));
        assertThat(yearEnds()).isEqualTo("2017-03-31 2018-03-31");
    }

    @ParameterizedTest
    @CsvSource({"30/03/2018, 2018-03-31", "31/03/2018, 2018-03-31", "01/04/2018, 2019-03-31"})
    void aReturnWithoutANameIsOfTheYearItsLastEpisodeStartsIn(String last, String yearEnd) {
        write("a.csv", COLUMNS + EPISODE + EPISODE.replace("05/04/2017", last));
        assertThat(yearEnds()).isEqualTo(yearEnd);
    }

    @Test
    void aColumnWithTheYearPartsOneTableIntoReturns() {
        write(
                "a.csv",
                "YEAR," + COLUMNS + "2018," + EPISODE + "2019," + EPISODE.replace("2017", "2018"));
        assertThat(yearEnds()).isEqualTo("2018-03-31 2019-03-31");
    }

    @Test
    void filesOfSeveralYearsInOneFolderArePartedByTheirNames() {
        write("episodes_2018.csv", COLUMNS + EPISODE);
        write("episodes_2019.csv", COLUMNS + EPISODE.replace("2017", "2018"));
        assertThat(yearEnds()).isEqualTo("2018-03-31 2019-03-31");
    }

    @Test
    void aZipIsReadLikeAFolder() {
        Path zip = zip("all.zip", "2017/x.csv", COLUMNS + EPISODE, "2017/y.csv", HEADER);
        ReadReturns read = new Ssda903Reader().read(List.of(zip));
        assertThat(read.rows()).hasToString("{episodes=1, header=1}");
        assertThat(read.returns().get(0).episodes().label()).isEqualTo("2017");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.csv", "/x.csv", "a/../../x.csv", "..\\x.csv", "C:/x.csv"})
    void aZipThatReachesOutOfItselfIsRefused(String name) {
        refused(zip("bad.zip", name, COLUMNS + EPISODE), "points outside");
    }

    @Test
    void aZipThatUnpacksToTooMuchIsRefused() {
        refused(zip("bomb.zip", "a.csv", COLUMNS + " ".repeat(8 * 1024 * 1024)), "100 times");
    }

    @Test
    void halfAZipAndAWorkbookAreRefused() throws IOException {
        Path whole = zip("whole.zip", "a.csv", COLUMNS + EPISODE);
        byte[] bytes = Files.readAllBytes(whole);
        Path half = temp.resolve("half.zip");
        Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));
        refused(half, "damaged or cut off");
        refused(zip("book.xlsx", "[Content_Types].xml", "<x/>"), "workbook");
    }

    @Test
    void anythingButAReturnIsRefusedWithOneSentence() {
        refused(write("notes.csv", "NAME,AGE\nx,1\n"), "no table of the return");
        refused(write("empty.csv", ""), "empty");
        refused(write("twice.csv", "CHILD,CHILD,DUC\n1,2,3\n"), "stands there twice");
        refused(write("nul.csv", COLUMNS + "C1\0,05/04/2017"), "NUL");
        refused(write("quote.csv", COLUMNS + "\"C1,05/04/2017,S\n" + EPISODE), "quote");
        refused(write("wide.csv", COLUMNS + "x".repeat(40_000) + "\n"), "32,768");
        refused(write("huge.csv", COLUMNS + "\"" + "x".repeat(3_000_000)), "quote");
        refused(temp.resolve("nowhere.csv"), "no such file");
        refused(write("page.xml", "<html><body>Hello</body></html>"), "no children");
    }

    @Test
    void theLineOfARefusedFileIsTold() {
        write("quote.csv", COLUMNS + EPISODE + "\"C1,05/04/2017,S\n" + EPISODE);
        assertThat(read().refusedFiles().get(0).where().line()).isEqualTo(3);
    }

    @Test
    void oneBadFileDoesNotHideTheOthers() {
        write("bad.csv", "NAME,AGE\n");
        write("good.csv", COLUMNS + EPISODE);
        assertThat(read().rows()).hasToString("{episodes=1}");
        assertThat(read().refusedFiles()).hasSize(1);
    }

    @Test
    void filesOfOtherKindsInAFolderAreLeftAsideAndTold() {
        write("good.csv", COLUMNS + EPISODE);
        write("readme.md", "Hello");
        assertThat(read().problems())
                .filteredOn(p -> p.rule().equals("LEFT"))
                .singleElement()
                .extracting(Problem::severity)
                .isEqualTo(Severity.NOTE);
    }

    private ReadReturns read() {
        return new Ssda903Reader().read(List.of(folder));
    }

    private List<String> rules() {
        ReadReturns read = read();
        return Stream.of(read.problems(), new Ssda903Reader().check(read.listEpisodes()))
                .flatMap(List::stream)
                .map(Problem::rule)
                .toList();
    }

    private String yearEnds() {
        return read().returns().stream()
                .map(r -> r.episodes().yearEnd().toString())
                .collect(Collectors.joining(" "));
    }

    private void refused(Path file, String because) {
        ReadReturns read = new Ssda903Reader().read(List.of(file));
        assertThat(read.rows()).isEmpty();
        assertThat(read.refusedFiles())
                .as("%s", file.getFileName())
                .singleElement()
                .extracting(Problem::text)
                .asString()
                .contains(because);
    }

    private Path write(String name, String text) {
        return write(name, text.getBytes(UTF_8));
    }

    private void write(String name, byte[] start, String rest) {
        byte[] end = rest.getBytes(Charset.forName("windows-1252"));
        byte[] all = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, all, start.length, end.length);
        write(name, all);
    }

    private Path write(String name, byte[] bytes) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.resolveSibling(""));
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path zip(String name, String... namesAndTexts) {
        Path file = temp.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
