package org.homeward.exchange.ssda903;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.homeward.app.Problem;
import org.homeward.app.ReadReturns;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.ReturnRows;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input of the bad kind ends in a clear problem or refusal: no crash, nothing half-read. */
@Timeout(60)
class BadInputTest {
    private static final String COLUMNS =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";
    private static final String EPISODE = "C1,05/04/2017,S,C2,N1,U4,PR1,,,,NR1 3,NR2 1,1234567\n";
    private static final String XML_START = "<EXPSSDA903><CHILD><HEADER><CHILDID>C1</CHILDID>";

    @TempDir Path folder;

    @Test
    void quadraticEntitiesAreRefusedAtOnce() {
        String entity = "<!DOCTYPE r [<!ENTITY a \"" + "x".repeat(50_000) + "\">]>";
        long start = System.nanoTime();
        refused("q.xml", entity + XML_START + "&a;".repeat(5_000), "document type");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void thousandsOfAttributesAndHugeTextAreRefused() {
        String attributes =
                Stream.iterate(0, i -> i + 1)
                        .limit(30_000)
                        .map(i -> " a" + i + "='1'")
                        .collect(Collectors.joining());
        refused("a.xml", "<EXPSSDA903" + attributes + "/>", "");
        refused("t.xml", XML_START + "y".repeat(5_000_000), "32,768");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "</HEADER>", "</HEADER></CHILD>"})
    void xmlThatIsCutOffGivesNothing(String end) {
        refused("cut.xml", XML_START + "<SEX>1</SEX>" + end, "damaged or cut off");
    }

    @Test
    void aNulInXmlIsRefused() {
        refused("nul.xml", XML_START + "\0</HEADER></CHILD></EXPSSDA903>", "");
    }

    @Test
    void aZipIsNeverUnpackedToDisk() throws IOException {
        Path outside = folder.resolveSibling("escaped.csv");
        Path zip = zip("z.zip", "../escaped.csv", COLUMNS + EPISODE);
        assertThat(read(zip).refusedFiles()).hasSize(1);
        assertThat(outside).doesNotExist();
    }

    @Test
    void aZipThatLiesAboutASizeIsRefused() throws IOException {
        Path zip = zip("l.zip", "a.csv", COLUMNS + EPISODE.repeat(50));
        byte[] bytes = Files.readAllBytes(zip);
        int directory =
                new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        bytes[directory + 24] = 9;
        bytes[directory + 25] = 0;
        Files.write(zip, bytes);
        ReadReturns read = read(zip);
        assertThat(read.refusedFiles()).hasSize(1);
        assertThat(read.rows()).isEmpty();
    }

    @Test
    void aZipInAZipIsLeftAside() throws IOException {
        Path inner = zip("inner.zip", "a.csv", COLUMNS + EPISODE);
        Path outer = folder.resolve("outer.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(outer))) {
            out.putNextEntry(new ZipEntry("inner.zip"));
            out.write(Files.readAllBytes(inner));
        }
        assertThat(rules(outer)).contains("LEFT");
    }

    @Test
    @Tag("slow")
    void aMillionRowsAreReadAndOneMoreIsRefused() throws IOException {
        Path file = folder.resolve("d.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("CHILD,DOLO_START\n".getBytes(UTF_8));
            byte[] rows = "C1,05/04/2017\n".repeat(1_000).getBytes(UTF_8);
            for (int i = 0; i < 1_000; i++) {
                out.write(rows);
            }
        }
        assertThat(read(file).rows()).hasToString("{dolo=1000000}");
        Files.writeString(file, "C1,05/04/2017\n", java.nio.file.StandardOpenOption.APPEND);
        assertThat(read(file).refusedFiles().get(0).text()).contains("1,000,000 rows");
        assertThat(read(file).rows()).isEmpty();
    }

    @Test
    void aHugeCellAndAQuoteThatNeverClosesAreRefusedWithTheirLine() {
        refused("w.csv", COLUMNS + EPISODE + "x".repeat(10_000_000), "32,768");
        ReadReturns read =
                read(write("q.csv", COLUMNS + EPISODE + "\"C2,05/04/2017\n" + EPISODE.repeat(9)));
        assertThat(read.refusedFiles().get(0).where().line()).isEqualTo(3);
        assertThat(read.rows()).isEmpty();
    }

    @Test
    void lineEndsMayBeMixedAndTheLastMayBeMissing() {
        String mixed =
                COLUMNS.strip()
                        + "\r\n"
                        + EPISODE.strip()
                        + "\r"
                        + EPISODE
                        + "\n\r\n"
                        + EPISODE.strip();
        assertThat(read(write("m.csv", mixed)).rows()).hasToString("{episodes=3}");
    }

    @Test
    void raggedRowsAreListedAndTheOthersKept() {
        ReadReturns read =
                read(
                        write(
                                "r.csv",
                                COLUMNS + EPISODE + "C2,05/04/2017\n" + EPISODE.strip() + ",x\n"));
        assertThat(read.quarantined()).isEqualTo(2);
        assertThat(read.rows()).hasToString("{episodes=3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"C1\"x", "\"C\"\"1\"", "C\"1"})
    void quotesInOddPlacesEndInARefusalOrInTheTextAsWritten(String child) {
        ReadReturns read = read(write("o.csv", COLUMNS + EPISODE.replace("C1", child)));
        if (read.refusedFiles().isEmpty()) {
            assertThat(episodes(read)).extracting(r -> r.child().text()).containsExactly("C\"1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void theSeparatorIsToldByTheHeader(String separator) {
        String text = (COLUMNS + EPISODE).replace(",", separator);
        assertThat(read(write("s.csv", text)).rows()).hasToString("{episodes=1}");
        assertThat(read(write("s.csv", "sep=" + separator + "\n" + text)).rows())
                .hasToString("{episodes=1}");
    }

    @Test
    void trailingCommasMakeNoColumn() {
        String text = COLUMNS.replace("\n", ",,\n") + EPISODE.replace("\n", ",,\n");
        assertThat(read(write("t.csv", text)).rows()).hasToString("{episodes=1}");
    }

    @Test
    void windowsTextIsReadAsSuchAndNothingIsReplaced() {
        byte[] bytes =
                (COLUMNS + EPISODE.replace("C1", "Zo\u00eb \u20ac"))
                        .getBytes(Charset.forName("windows-1252"));
        ReadReturns read = read(write("w.csv", bytes));
        assertThat(episodes(read).get(0).child().text()).isEqualTo("Zo\u00eb \u20ac");
    }

    @ParameterizedTest
    @CsvSource({"007", "1E+05", "-5", "NaN1", "Infinity", "99999999999999999999999999"})
    void childCodesAreTextAndKeptAsWritten(String code) {
        ReadReturns read = read(write("c.csv", COLUMNS + EPISODE.replace("C1", code)));
        assertThat(episodes(read).get(0).child().text()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C\u202e1", "C\u200b1", "C\u00071", "\ufeffC1"})
    void aChildCodeWithHiddenSignsIsSetAside(String code) {
        ReadReturns read = read(write("h.csv", COLUMNS + EPISODE + EPISODE.replace("C1", code)));
        assertThat(read.quarantined()).isEqualTo(1);
        assertThat(episodes(read)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Robert'); DROP TABLE child", "${jndi:ldap://x}", "{{7*7}}", "<b>C</b>"})
    void whatLooksLikeAProgramIsText(String code) {
        ReadReturns read = read(write("p.csv", COLUMNS + EPISODE.replace("C1", code)));
        assertThat(episodes(read).get(0).child().text()).isEqualTo(code);
    }

    @Test
    void impossibleDatesAndAgesAreListed() {
        write(
                "e.csv",
                COLUMNS
                        + EPISODE
                        + "C2,05/04/2017,S,C2,N1,U4,PR1,04/04/2017,E4A,,,,\n"
                        + "C3,05/04/0001,S,C2,N1,U4,PR1,,,,,,\nC4,05/04/9999,S,C2,N1,U4,PR1,,,,,,\n");
        write("h.csv", "CHILD,SEX,DOB,ETHNIC\nC1,1,01/05/2018,WBRI\nC1,1,01/05/2018,WBRI\n");
        ReadReturns read = read(folder);
        List<String> broken = checked(read);
        assertThat(rules(folder)).contains("356", "141");
        assertThat(broken).contains("301", "302", "INT32");
        assertThat(read.quarantined()).isEqualTo(3);
    }

    @Test
    void aFileThatChangesWhileItIsReadIsNotTaken() throws IOException {
        Path file = write("g.csv", COLUMNS + EPISODE);
        AtomicBoolean changed = new AtomicBoolean();
        ReadReturns read =
                new Ssda903Reader()
                        .read(
                                List.of(folder),
                                ReadingChoices.NONE,
                                whenTold(
                                        () -> {
                                            if (!changed.getAndSet(true)) {
                                                write("g.csv", COLUMNS + EPISODE + EPISODE);
                                                touch(file);
                                            }
                                        }));
        assertThat(read.rows()).isEmpty();
        assertThat(read.refusedFiles().get(0).text()).contains("changed while it was read");
    }

    @Test
    void aFileThatVanishesIsToldOf() {
        Path file = write("v.csv", COLUMNS + EPISODE);
        ReadReturns read =
                new Ssda903Reader()
                        .read(List.of(folder), ReadingChoices.NONE, whenTold(() -> delete(file)));
        assertThat(read.rows()).isEmpty();
        assertThat(read.refusedFiles().get(0).text()).contains("no longer there");
    }

    @Test
    void aPipeIsRefusedWithoutWaitingForIt() throws Exception {
        Path pipe = folder.resolve("pipe.csv");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeThat(made.waitFor()).as("mkfifo").isZero();
        assertThat(read(pipe).refusedFiles().get(0).text()).contains("neither a file nor a folder");
    }

    @Test
    void shortcutsEmptyFilesAndLongNamesEndWell() throws IOException {
        Path dangling = Files.createSymbolicLink(folder.resolve("d.csv"), folder.resolve("gone"));
        assertThat(read(dangling).refusedFiles().get(0).text()).contains("no such file");
        assertThat(read(write("zero.csv", "")).refusedFiles().get(0).text()).contains("empty");
        Path real = write("n".repeat(240) + "\u202e.csv", COLUMNS + EPISODE);
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), real);
        assertThat(read(real).rows()).hasToString("{episodes=1}");
        assertThat(read(link).rows()).hasToString("{episodes=1}");
    }

    private Progress whenTold(Runnable happens) {
        return new Progress() {
            @Override
            public void at(String what, long done, long total) {
                happens.run();
            }

            @Override
            public boolean isStopAsked() {
                return false;
            }
        };
    }

    private void refused(String name, String text, String because) {
        ReadReturns read = read(write(name, text));
        assertThat(read.rows()).isEmpty();
        assertThat(read.refusedFiles())
                .singleElement()
                .extracting(Problem::text)
                .asString()
                .contains(because)
                .hasSizeBetween(10, 120);
    }

    private static ReadReturns read(Path path) {
        return new Ssda903Reader().read(List.of(path));
    }

    private static List<EpisodeRow> episodes(ReadReturns read) {
        return read.listEpisodes().stream().map(ReturnRows::rows).flatMap(List::stream).toList();
    }

    private static List<String> rules(Path path) {
        return read(path).problems().stream().map(Problem::rule).toList();
    }

    private static List<String> checked(ReadReturns read) {
        return new Ssda903Reader().check(read.listEpisodes()).stream().map(Problem::rule).toList();
    }

    private Path write(String name, String text) {
        return write(name, text.getBytes(UTF_8));
    }

    private Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path zip(String name, String entry, String text) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(UTF_8));
        }
        return file;
    }
}
