package org.homeward.exchange.ssda903;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.homeward.app.Problem;
import org.homeward.app.ReadReturns;
import org.homeward.app.reading.FileSurvey;
import org.homeward.domain.care.ReturnRows;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files of every form are read to the end or refused, whatever the damage. A fixed number
 * of cases runs each time; the property {@code homeward.fuzz} asks for more.
 */
class FuzzedReturnsTest {
    private static final int CASES = Integer.getInteger("homeward.fuzz", 1_500);
    private static final long SEED = Long.getLong("homeward.fuzz.seed", 903);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir Path folder;

    @Test
    void noDamageCrashesOrHangsOrLosesARow() throws IOException {
        Random random = new Random(SEED);
        List<byte[]> whole = wholeFiles(random);
        for (int i = 0; i < CASES; i++) {
            byte[] damaged = damage(whole.get(random.nextInt(whole.size())), whole, random);
            Path file = Files.write(folder.resolve("case.csv"), damaged);
            int number = i;
            Assertions.assertTimeoutPreemptively(
                    LONGEST, () -> read(file), () -> "case " + number + " of seed " + SEED);
        }
    }

    /** Every row is kept or listed, and what is kept can be checked and merged. */
    private static void read(Path file) {
        Ssda903Reader reader = new Ssda903Reader();
        ReadReturns read = reader.read(List.of(file));
        List<ReturnRows> returns = read.listEpisodes();
        int kept = returns.stream().mapToInt(r -> r.rows().size() + r.others().size()).sum();
        int rows = read.rows().values().stream().mapToInt(Integer::intValue).sum();
        boolean unused =
                read.problems().stream()
                        .anyMatch(
                                p ->
                                        p.rule().equals("LA")
                                                || p.repair().startsWith("rows counted"));
        if (!unused) {
            assertThat(kept + read.quarantined()).isEqualTo(rows);
        }
        boolean oneFile = read.files().stream().map(FileSurvey::id).distinct().count() < 2;
        if (!read.refusedFiles().isEmpty() && oneFile) {
            assertThat(kept).isZero();
        }
        for (Problem problem : reader.check(returns)) {
            assertThat(problem.about().yearEnd()).isPresent();
        }
        assertThat(reader.canonical(returns).episodes().size())
                .isLessThanOrEqualTo(returns.stream().mapToInt(r -> r.rows().size()).sum());
    }

    private static byte[] damage(byte[] whole, List<byte[]> others, Random random) {
        byte[] bytes = whole.clone();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && bytes.length > 0; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(7)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes = Arrays.copyOf(bytes, at);
                case 2 -> bytes = Arrays.copyOfRange(bytes, at, bytes.length);
                case 3 -> {
                    byte[] other = others.get(random.nextInt(others.size()));
                    bytes = join(Arrays.copyOf(bytes, at), other);
                }
                case 4 -> {
                    byte[] noise = new byte[random.nextInt(40)];
                    random.nextBytes(noise);
                    bytes = insert(bytes, at, noise);
                }
                case 5 -> {
                    int length = Math.min(random.nextInt(60), bytes.length - at);
                    bytes = insert(bytes, at, Arrays.copyOfRange(bytes, at, at + length));
                }
                default -> bytes = insert(bytes, at, sign(random));
            }
        }
        return bytes;
    }

    private static byte[] sign(Random random) {
        String[] signs = {
            "\"",
            ",",
            "\n",
            "\r",
            "\0",
            ";",
            "<",
            ">",
            "&",
            "</CHILD>",
            "<!DOCTYPE x>",
            "NULL",
            "31/02/2018",
            "\u202e",
            "99999999999",
            "/",
            "-",
            "]]>",
            "<![CDATA["
        };
        return signs[random.nextInt(signs.length)].getBytes(UTF_8);
    }

    private static byte[] insert(byte[] bytes, int at, byte[] more) {
        return join(
                join(Arrays.copyOf(bytes, at), more), Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private static List<byte[]> wholeFiles(Random random) throws IOException {
        List<byte[]> files = new ArrayList<>();
        String episodes = episodes(random);
        files.add(episodes.getBytes(UTF_8));
        files.add(("\uFEFF" + episodes).getBytes(UTF_16LE));
        files.add(episodes.replace("C1", "Z\u00eb").getBytes(ISO_8859_1));
        files.add(
                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nC1,2,01/05/2008,WBRI,UN1,1.0,\n"
                        .getBytes(UTF_8));
        files.add("CHILD,DOB,MISSING,MIS_START,MIS_END\nC1,,M,01/05/2017,\n".getBytes(UTF_8));
        files.add("CHILD,DOB,DOLO_START,DOLO_END\nC1,,01/05/2017,\n".getBytes(UTF_8));
        files.add(xml().getBytes(UTF_8));
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("2018/e.csv"));
            zip.write(episodes.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("2018/r.xml"));
            zip.write(xml().getBytes(UTF_8));
        }
        files.add(zipped.toByteArray());
        return files;
    }

    private static String episodes(Random random) {
        StringBuilder text =
                new StringBuilder(
                        "LA,CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,HOME_POST,PL_POST,URN\n");
        String[] places = {"U4", "K2", "T1", "Z1", "XX", "P1"};
        for (int i = 0; i < 40; i++) {
            text.append("Moorby,C").append(random.nextInt(9)).append(',');
            text.append("%02d/%02d/2017".formatted(1 + random.nextInt(28), 4 + random.nextInt(9)));
            text.append(",S,C2,N1,").append(places[random.nextInt(places.length)]);
            text.append(",PR1,").append(random.nextBoolean() ? "" : "01/02/2018");
            text.append(",X1,\"NR1 3\",NR2 1AA,1234567\n");
        }
        return text.toString();
    }

    private static String xml() {
        String child =
                """
                <CHILD><HEADER><CHILDID>C%d</CHILDID><SEX>1</SEX><DOB>01/02/2009</DOB>
                <ETHNIC>WBRI</ETHNIC><UASC>1</UASC><DUC/><AMISSING><MISSING>M</MISSING>
                <MIS_START>01/05/2017</MIS_START></AMISSING><OC2><SDQ_SCORE>17</SDQ_SCORE></OC2>
                </HEADER><EPISODE><DECOM>05/04/2017</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN>
                <PL>K2</PL><DEC /><REC /></EPISODE></CHILD>""";
        return "<EXPSSDA903>" + child.formatted(1) + child.formatted(2) + "</EXPSSDA903>";
    }
}
