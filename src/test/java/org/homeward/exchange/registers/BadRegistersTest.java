package org.homeward.exchange.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.homeward.app.Problem;
import org.homeward.app.ReadRegisters;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.child.Child;
import org.homeward.position.CareBook;
import org.homeward.position.Facts;
import org.homeward.testing.RawWorkbook;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people bring by mistake or on purpose ends in a problem with its row, or in a refusal. */
class BadRegistersTest {
    @TempDir private Path folder;

    private final RegisterFilesReader reader = new RegisterFilesReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHILD,NAME~C1,\0x        | NUL characters",
                "CHILD,NAME~C1,\"open~C2,x | never closed",
                "CHILD,NAME~C1,\"p\"q      | text follows it",
                "CHILD,NAME,Name~C1,a,b    | stands there twice",
            })
    void aFileThatCannotBeCutIsRefusedWithItsReason(String text, String reason) throws IOException {
        var sheets = read(file(text.replace('~', '\n').getBytes(StandardCharsets.UTF_8)));

        assertThat(sheets.refused())
                .singleElement()
                .satisfies(
                        refused -> {
                            assertThat(refused.text()).contains(reason);
                            assertThat(refused.where().line()).isPositive();
                        });
        assertThat(over(sheets).facts()).isEqualTo(Facts.NONE);
    }

    @Test
    void aRowOfAnotherLengthIsARowErrorAndTheOthersAreRead() throws IOException {
        ReadRegisters read = text("CHILD,NAME,IRO\r\nC1,a,b\n\nC2,a\rC3,a,b,c\nC4,a,b,,\n");

        assertThat(names(read)).containsExactly("C1 a", "C4 a");
        assertThat(told(read))
                .containsExactly(
                        "The row has 2 cells where the headings are 3.",
                        "The row has 4 cells where the headings are 3.");
    }

    @Test
    void everyEncodingIsReadAndAGuessIsToldWithTheWordsItChanged() throws IOException {
        String text = "CHILD,NAME\nC1,Zoë Brontë\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            assertThat(names(over(read(file(text.getBytes(charset))))))
                    .containsExactly("C1 Zoë Brontë");
        }
        ReadRegisters guessed = over(read(file(text.getBytes(Charset.forName("windows-1252")))));
        assertThat(names(guessed)).containsExactly("C1 Zoë Brontë");
        assertThat(guessed.problems())
                .singleElement()
                .satisfies(
                        note -> {
                            assertThat(note.severity()).isEqualTo(Problem.Severity.NOTE);
                            assertThat(note.about().value()).isEqualTo("Zoë, Brontë");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHILD;NAME\nC1;a\n",
                "CHILD\tNAME\nC1\ta\n",
                "sep=;\nCHILD;NAME\nC1;a\n",
                "NAME,x,CHILD\na,,C1\n"
            })
    void everySeparatorAndOrderIsFound(String text) throws IOException {
        assertThat(names(text(text))).containsExactly("C1 a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29/02/2025",
                "31/04/2024",
                "01/02/17",
                "43190",
                "2024-13-01",
                "01/01/0001",
                "31/12/9999",
                "tomorrow"
            })
    void aDayThatIsNoneIsARowError(String day) throws IOException {
        ReadRegisters read = text("CHILD,ASSESSED_ON,DOMAIN,LEVEL\nC1," + day + ",education,1\n");

        assertThat(read.facts()).isEqualTo(Facts.NONE);
        assertThat(told(read))
                .containsExactly("ASSESSED_ON: not a date; write 31/03/2017 or 2017-03-31.");
        assertThat(read.problems().get(0).about().value()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "4", "1E+05", "NaN", "Infinity", "99999999999999999999", "2.5", "0x1"})
    void aFigureOutOfItsRangeIsARowError(String level) throws IOException {
        ReadRegisters read = text("HOUSEHOLD,DOMAIN,LEVEL\nH1,education," + level + "\n");

        assertThat(read.facts()).isEqualTo(Facts.NONE);
        assertThat(told(read)).contains("LEVEL: not a whole number from 0 to 3.");
    }

    @ParameterizedTest
    @CsvSource({"'1250,50',", "'1.250,50',", "-5,", "1e9,", "'1,250.50',1250.50", "£900,900.00"})
    void anAmountIsReadOrRefusedAndNeverGuessed(String amount, String read) throws IOException {
        ReadRegisters told =
                text("HOME;KIND;PLACES;WEEKLY_FEE\nHM1;children's home;4;" + amount + "\n");

        assertThat(
                        told.facts().carer().homes().stream()
                                .map(
                                        home ->
                                                home.weeklyFee()
                                                        .orElseThrow()
                                                        .inPounds()
                                                        .toPlainString()))
                .isEqualTo(read == null ? List.of() : List.of(read));
    }

    @Test
    void aBirthThatIsStillToComeIsARowError() throws IOException {
        Path file =
                file(
                        "CARER,HOUSEHOLD,DOB\nK1,H1,02/05/2026\nK2,H1,01/05/2026\n"
                                .getBytes(StandardCharsets.UTF_8));

        ReadRegisters read =
                new RegisterFilesReader(new SetClock("2026-05-01T09:30:00Z")).read(List.of(file));

        assertThat(read.facts().carer().carers()).hasSize(1);
        assertThat(told(read)).containsExactly("DOB is a day that is still to come.");
    }

    @Test
    void idsAreTextAndKeptAsWritten() throws IOException {
        assertThat(names(text("CHILD,NAME\n007,a\n7,b\n1E+05,c\n")))
                .containsExactly("007 a", "7 b", "1E+05 c");
        assertThat(told(text("CHILD,NAME\n" + "9".repeat(41) + ",a\n"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\u200Bb", "a\u0007b", "\u2066x", "a\u2028b"})
    void aNameWithSomethingUnseenInItIsRefused(String name) throws IOException {
        ReadRegisters read = text("CHILD,NAME\nC1," + name + "\n");

        assertThat(read.facts()).isEqualTo(Facts.NONE);
        assertThat(told(read))
                .containsExactly(
                        "NAME holds a character that cannot be seen; type the cell again.");
    }

    @Test
    void namesOfEverySortAreKeptAndLongOnesRefused() throws IOException {
        ReadRegisters read =
                text(
                        "CHILD,NAME\nC1,O'Hara-Smith\nC2,👪\nC3,Zoe\u0308\nC4,"
                                + "x".repeat(201)
                                + "\n");

        assertThat(names(read)).containsExactly("C1 O'Hara-Smith", "C2 👪", "C3 Zoë");
        assertThat(told(read)).containsExactly("NAME has more than 200 characters.");
    }

    @Test
    void otherTextShowsBoxesForWhatCannotBeSeen() throws IOException {
        ReadRegisters read = text("CHILD,KIND,ON,NOTE\nC1,flagged by hand,01/02/2017,a\u202Eb\n");

        assertThat(read.facts().care().signs().get(0).note()).isEqualTo("a\u25A1b");
        assertThat(told(read))
                .containsExactly(
                        "NOTE holds characters that cannot be seen; boxes stand for them.");
    }

    @Test
    void namesThatLookAlikeAreTold() throws IOException {
        assertThat(told(text("CHILD,NAME\nC1,Anna\nC2,\u0410nn\u0430\nC3,Anna\n")))
                .containsExactly(
                        "NAME looks like that of another row but is written with other letters.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Robert'); DROP TABLE child;--",
                "${jndi:ldap://x}",
                "{{7*7}}",
                "<b>x</b>",
                "=1+1"
            })
    void whatOthersWouldRunIsTextHere(String name) throws IOException {
        assertThat(names(text("CHILD,NAME\nC1,\"" + name + "\"\n"))).containsExactly("C1 " + name);
        assertThat(names(text("CHILD,NAME\nC1,\"'" + name + "\"\n")))
                .containsExactly(name.startsWith("=") ? "C1 " + name : "C1 '" + name);
    }

    @Test
    void anErrorInACellOfAWorkbookIsARowErrorAndNothingHiddenIsRefused() throws IOException {
        String rows =
                "<row r=\"1\"><c t=\"str\"><v>CHILD</v></c><c t=\"str\"><v>NAME</v></c></row>"
                        + "<row r=\"2\"><c t=\"str\"><v>C1</v></c><c t=\"e\"><v>#REF!</v></c></row>"
                        + "<row r=\"3\" hidden=\"1\"><c t=\"str\"><v>C2</v></c><c t=\"str\"><v>b_x0000_</v></c></row>"
                        + "<row r=\"4\" hidden=\"1\"><c t=\"str\"><v>C3</v></c><c t=\"str\"><v>c</v></c></row>";
        Path file = folder.resolve("r.xlsx");
        Files.write(file, new RawWorkbook().sheet("s", rows).bytes());

        ReadRegisters read = over(read(file));

        assertThat(names(read)).containsExactly("C3 c");
        assertThat(told(read))
                .containsExactly(
                        "Hidden rows were read all the same (2 of them).",
                        "NAME holds the error #REF!; mend it in the workbook.",
                        "NAME holds a character that cannot be seen; type the cell again.");
        assertThat(read.problems().get(1).where())
                .hasToString("RowSource[file=r.xlsx [s], line=2]");
    }

    @Test
    void aFileThatIsNotThereOrEmptyOrAFolderIsNotRecognised() throws IOException {
        assertThat(reader.recognises(folder.resolve("gone.csv"))).isFalse();
        assertThat(reader.recognises(file(new byte[0]))).isFalse();
        assertThat(reader.recognises(Files.createDirectory(folder.resolve("f.csv")))).isFalse();
        assertThat(read(folder.resolve("gone.csv")).refused()).hasSize(1);
    }

    private ReadRegisters text(String text) throws IOException {
        return over(read(file(text.getBytes(StandardCharsets.UTF_8))));
    }

    private org.homeward.app.RegisterSheets read(Path file) {
        return reader.read(List.of(file), ReadingChoices.NONE, Progress.UNHEARD);
    }

    private static ReadRegisters over(org.homeward.app.RegisterSheets sheets) {
        return sheets.over(new CareBook(Facts.NONE));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("any.csv"), bytes);
    }

    private static List<String> names(ReadRegisters read) {
        return read.facts().child().children().stream()
                .map((Child child) -> child.id() + " " + child.profile().name())
                .toList();
    }

    private static List<String> told(ReadRegisters read) {
        return read.problems().stream().map(Problem::text).toList();
    }
}
