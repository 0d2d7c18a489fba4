package org.homeward.exchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.homeward.app.Problem;
import org.homeward.app.ReadReturns;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.child.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XML returns, good and bad. */
class XmlReturnsTest {
    private static final String CHILD =
            """
            <CHILD><HEADER><CHILDID>C1</CHILDID><SEX>1</SEX><DOB>01/02/2009</DOB><ETHNIC>WBRI</ETHNIC>
              <UASC>1</UASC><DUC/><IN_TOUCH>YES</IN_TOUCH><AMISSING><MISSING>M</MISSING>
              <MIS_START>01/05/2017</MIS_START></AMISSING><AREVIEW><REVIEW>01/06/2017</REVIEW>
              <REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW><OC2><SDQ_SCORE>17</SDQ_SCORE></OC2></HEADER>
            <EPISODE><DECOM>05/04/2017</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>K2</PL>
              <PLACE_PROVIDER>PR4</PLACE_PROVIDER><DEC /><REC /></EPISODE></CHILD>""";

    @TempDir Path folder;

    @Test
    void blocksBecomeTheRowsThatTablesWouldHave() {
        ReadReturns read = read("<EXPSSDA903>" + CHILD + "</EXPSSDA903>");
        assertThat(read.rows())
                .hasToString("{episodes=1, header=1, missing=1, oc2=1, oc3=1, reviews=1, uasc=1}");
        EpisodeRow row = read.returns().get(0).episodes().rows().get(0);
        assertThat(row.codes().place()).isEqualTo("K2");
        assertThat(row.child().text()).isEqualTo("C1");
        Child child = read.facts().child().children().get(0);
        assertThat(child.identity().unaccompanied().orElseThrow().isOpen()).isTrue();
        assertThat(read.facts().child().sdqScores().get(0).score()).isEqualTo(17);
    }

    @Test
    void aChildWithoutEpisodesAndUnknownElementsAreNoTrouble() {
        ReadReturns read =
                read(
                        "<EXPSSDA903>"
                                + CHILD
                                + "<CHILD><HEADER><CHILDID>C2</CHILDID><DOB>01/02/2001</DOB>"
                                + "<NEW_ITEM>7</NEW_ITEM></HEADER></CHILD></EXPSSDA903>");
        assertThat(read.rows()).containsEntry("header", 2).containsEntry("episodes", 1);
        assertThat(read.problems())
                .filteredOn(p -> p.rule().equals("COLUMNS"))
                .singleElement()
                .extracting(Problem::repair)
                .isEqualTo("kept out: NEW_ITEM");
    }

    @Test
    void noFileIsReadThroughAnEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        refused(
                """
                <!DOCTYPE r [<!ENTITY x SYSTEM "%s">]>
                <EXPSSDA903><CHILD><HEADER><CHILDID>&x;</CHILDID></HEADER></CHILD></EXPSSDA903>"""
                        .formatted(secret.toUri()),
                "document type");
    }

    @Test
    void aBombOfEntitiesIsRefusedAtOnce() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        bomb.append("]><EXPSSDA903><CHILD>&a29;</CHILD></EXPSSDA903>");
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> refused(bomb.toString(), "document type"));
    }

    @Test
    void depthAndLengthHaveLimits() {
        refused("<a>".repeat(200_000), "nested too deeply");
        refused(
                "<EXPSSDA903><CHILD><HEADER><CHILDID>"
                        + "x".repeat(40_000)
                        + "</CHILDID></HEADER></CHILD></EXPSSDA903>",
                "32,768");
    }

    @Test
    void whatIsCutOffGivesNothingAndTellsTheLine() {
        ReadReturns read = read("<EXPSSDA903>\n" + CHILD + "\n<CHILD><HEADER>");
        assertThat(read.rows()).isEmpty();
        assertThat(read.refusedFiles().get(0).where().line()).isGreaterThan(1);
        assertThat(read.refusedFiles().get(0).text()).contains("cut off");
    }

    @Test
    void aNamedEncodingThatIsNotTheRealOneIsTold() {
        String xml =
                "<?xml version='1.0' encoding='UTF-8'?><EXPSSDA903>" + CHILD + "é</EXPSSDA903>";
        ReadReturns read = read(xml.getBytes(Charset.forName("windows-1252")));
        assertThat(read.refusedFiles().get(0).text()).contains("Windows-1252");
    }

    @Test
    void sixteenBitTextWithAMarkIsRead() {
        byte[] bytes =
                ("\uFEFF<EXPSSDA903>" + CHILD + "</EXPSSDA903>")
                        .getBytes(StandardCharsets.UTF_16LE);
        assertThat(read(bytes).rows()).containsEntry("episodes", 1);
    }

    private void refused(String xml, String because) {
        ReadReturns read = read(xml);
        assertThat(read.rows()).isEmpty();
        assertThat(read.refusedFiles())
                .singleElement()
                .extracting(Problem::text)
                .asString()
                .contains(because);
    }

    private ReadReturns read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private ReadReturns read(byte[] bytes) {
        try {
            Path file = Files.write(folder.resolve("return.xml"), bytes);
            return new Ssda903Reader().read(List.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
