package org.homeward.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.homeward.testing.RawWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadWorkbookTest {
    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @Test
    void whatUnpacksToFarMoreThanItsSizeIsRefusedBeforeItIsUnpacked() {
        String blanks = " ".repeat(40 * 1024 * 1024);
        byte[] bomb = new RawWorkbook().sheet("s", ROW, "", blanks).bytes();

        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThat(refused(bomb))
                .isEqualTo("The workbook unpacks to more than 100 times its size.");
    }

    @Test
    void aDirectoryThatLiesAboutASizeDoesNotLetMoreThrough() {
        byte[] book = new RawWorkbook().sheet("s", ROW, "", " ".repeat(500_000)).bytes();
        byte[] entry = "xl/worksheets/sheet1.xml".getBytes(StandardCharsets.UTF_8);
        int at = lastIndexOf(book, entry) - 46;
        Arrays.fill(book, at + 24, at + 28, (byte) 0);
        book[at + 24] = 100;

        assertThat(refused(book)).isEqualTo(NotAWorkbook.DAMAGED);
    }

    @Test
    void aDocumentTypeIsRefusedInEveryPart() {
        String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        for (String part :
                new String[] {
                    "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"
                }) {
            byte[] book =
                    new RawWorkbook()
                            .texts("<t>a</t>")
                            .styles("0")
                            .sheet("s", ROW)
                            .part(part, evil + "<x>&e;</x>")
                            .bytes();

            assertThat(refused(book))
                    .as(part)
                    .isEqualTo("The workbook defines a document type; none is allowed.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.xml", "/etc/evil.xml", "xl\\evil.xml", "C:evil.xml", "a/../../b"})
    void aNameThatPointsOutsideIsRefusedWhole(String name) {
        byte[] book = new RawWorkbook().sheet("s", ROW).part(name, "<x/>").bytes();

        assertThat(refused(book)).isEqualTo("The workbook holds a name that points outside of it.");
    }

    @Test
    void moreThanAThousandPartsAreRefused() {
        RawWorkbook book = new RawWorkbook().sheet("s", ROW);
        for (int i = 0; i < 1_000; i++) {
            book.part("p" + i, "");
        }

        assertThat(refused(book.bytes())).isEqualTo("The workbook holds more than 1,000 parts.");
    }

    @Test
    void filesOfOtherKindsAreToldByTheirKind() {
        byte[] old = new byte[600];
        System.arraycopy(
                new byte[] {
                    (byte) 0xD0,
                    (byte) 0xCF,
                    0x11,
                    (byte) 0xE0,
                    (byte) 0xA1,
                    (byte) 0xB1,
                    0x1A,
                    (byte) 0xE1
                },
                0,
                old,
                0,
                8);
        byte[] locked = Arrays.copyOf(old, 600);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 512, name.length);
        Map<String, byte[]> ods = new LinkedHashMap<>();
        ods.put("mimetype", "application/vnd.oasis".getBytes(StandardCharsets.UTF_8));
        ods.put("content.xml", new byte[0]);
        ods.put("META-INF/manifest.xml", new byte[0]);

        assertThat(refused("CHILD,NAME".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("The file is not an Excel workbook.");
        assertThat(refused(old)).contains("old Excel file (.xls)");
        assertThat(refused(locked)).contains("protected with a password");
        assertThat(refused(RawWorkbook.zip(ods))).contains("OpenDocument");
        assertThat(refused(RawWorkbook.zip(Map.of("a.csv", new byte[0])))).contains("not an Excel");
        assertThat(
                        refused(
                                new RawWorkbook()
                                        .sheet("s", ROW)
                                        .part("xl/vbaProject.bin", "x")
                                        .bytes()))
                .contains("macros");
        assertThat(
                        refused(
                                new RawWorkbook()
                                        .sheet("s", ROW)
                                        .part(
                                                "[Content_Types].xml",
                                                "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")
                                        .bytes()))
                .contains("macros");
    }

    @Test
    void aZipEntryWithAPasswordIsRefused() {
        byte[] book = new RawWorkbook().sheet("s", ROW).bytes();
        int at = lastIndexOf(book, "xl/workbook.xml".getBytes(StandardCharsets.UTF_8)) - 46;
        book[at + 8] |= 1;

        assertThat(refused(book)).contains("protected with a password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"2\"/><row r=\"1\"/>",
                "<row r=\"99999999999\"/>",
                "<row r=\"-1\"/>",
                "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
                "<row r=\"1\"><c r=\"1\"/></row>",
                "<row r=\"1\"><c t=\"s\"><v>77</v></c></row>",
                "<row r=\"1\"><c t=\"s\"><v>-1</v></c></row>",
                "<row r=\"1\"><c s=\"x\"><v>1</v></c></row>",
                "<row r=\"1\"><c><v>1</v></row>",
                "<row r=\"1\"><c><v>&unknown;</v></c></row>",
            })
    void placesThatCannotBeAreDamageAndNotAnAccident(String rows) {
        assertThat(refused(new RawWorkbook().sheet("s", rows).bytes())).isNotEmpty();
    }

    @Test
    void cellsColumnsAndNestingHaveLimits() {
        String wide = "<row r=\"1\"><c r=\"GS1\"><v>1</v></c></row>";
        String deep = "<a>".repeat(60) + "</a>".repeat(60);
        String random =
                new Random(1)
                        .ints(40_000, 'a', 'z')
                        .collect(
                                StringBuilder::new,
                                (b, c) -> b.append((char) c),
                                StringBuilder::append)
                        .toString();
        String huge = "<row><c t=\"inlineStr\"><is><t>" + random + "</t></is></c></row>";

        assertThat(refused(new RawWorkbook().sheet("s", wide).bytes())).contains("200 columns");
        assertThat(refused(new RawWorkbook().sheet("s", deep).bytes())).contains("nested");
        assertThat(refused(new RawWorkbook().sheet("s", huge).bytes())).contains("32,768");
    }

    @Test
    void halfAWorkbookIsDamaged() {
        byte[] book = new RawWorkbook().sheet("s", ROW).bytes();

        for (int length = 5; length < book.length; length += 7) {
            assertThat(refused(Arrays.copyOf(book, length))).isNotEmpty();
        }
    }

    static String refused(byte[] bytes) {
        NotAWorkbook refused =
                catchThrowableOfType(
                        NotAWorkbook.class,
                        () ->
                                Workbook.open(bytes)
                                        .sheets()
                                        .forEach(sheet -> sheet.read(row -> {})));
        assertThat(refused).isNotNull();
        return refused.sentence();
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new IllegalArgumentException("not there");
    }
}
