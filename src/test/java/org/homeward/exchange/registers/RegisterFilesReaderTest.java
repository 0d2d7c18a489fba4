package org.homeward.exchange.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.homeward.app.Problem;
import org.homeward.app.ReadRegisters;
import org.homeward.domain.carer.Household;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.CareType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterFilesReaderTest {
    @TempDir private Path folder;

    private final RegisterFilesReader reader = new RegisterFilesReader();

    @Test
    void aFileIsRecognisedByItsColumnsInAnyOrderAndCase() throws IOException {
        assertThat(
                        reader.recognises(
                                file(
                                        "any name.txt",
                                        "Max_Children,status,Household\n2,approved,H1")))
                .isTrue();
        assertThat(reader.recognises(file("episodes.csv", "CHILD,DECOM,RNE\nC1,01/04/2016,S")))
                .isFalse();
    }

    @Test
    void aHouseholdIsReadWithItsSkillsFromTheOtherSheet() throws IOException {
        Path households =
                file(
                        "households.csv",
                        """
                        HOUSEHOLD,NAME,STATUS,MAX_CHILDREN,AGE_MIN,AGE_MAX,TYPES,SMOKER,POSTCODE,WEEKLY_FEE
                        H1,Okafor,approved,2,5,12,short-term;parent-and-child,no,nr1 3ab,"1,300.50"
                        """);
        Path skills = file("skills.csv", "HOUSEHOLD,DOMAIN,LEVEL\nH1,safety to others,2\n");

        ReadRegisters read = reader.read(java.util.List.of(households, skills));

        Household okafor = read.facts().carer().households().get(0);
        assertThat(read.problems()).isEmpty();
        assertThat(okafor.terms().types())
                .containsExactlyInAnyOrder(CareType.SHORT_TERM, CareType.PARENT_AND_CHILD);
        assertThat(okafor.dwelling().smoker()).isEqualTo(Answer.NO);
        assertThat(okafor.dwelling().sharing()).isEqualTo(Answer.UNKNOWN);
        assertThat(okafor.postcode().orElseThrow().text()).isEqualTo("NR1 3AB");
        assertThat(okafor.offer().weeklyFee().orElseThrow().pence()).isEqualTo(130_050);
        assertThat(okafor.offer().skills())
                .containsEntry(NeedDomain.SAFETY_TO_OTHERS, NeedLevel.MODERATE);
    }

    @Test
    void aBadRowIsListedWithItsLineAndTheOthersAreRead() throws IOException {
        Path file =
                file(
                        "availability.csv",
                        """
                        HOUSEHOLD,FROM,TO,STATE
                        H1,01/04/2017,,available
                        H2,31/02/2017,,available
                        ,01/04/2017,,available
                        H4,01/04/2017,01/03/2017,on hold
                        H5,2017-04-01,,perhaps
                        """);

        ReadRegisters read = reader.read(java.util.List.of(file));

        assertThat(read.rows()).containsEntry("availability", 5);
        assertThat(read.facts().carer().availability()).hasSize(1);
        assertThat(read.problems())
                .extracting(p -> p.where().line() + " " + p.text())
                .containsExactly(
                        "3 FROM: not a date; write 31/03/2017 or 2017-03-31.",
                        "4 HOUSEHOLD is empty.",
                        "5 A span ends (2017-03-01) before it starts (2017-04-01).",
                        "6 STATE: not one of: available, on hold, not available.");
    }

    @Test
    void anImpossiblePostcodeIsLeftOutAndTheRowKept() throws IOException {
        ReadRegisters read =
                reader.read(
                        java.util.List.of(
                                file(
                                        "homes.csv",
                                        "HOME,KIND,PLACES,POSTCODE\nHM1,children's home,4,nowhere\n")));

        assertThat(read.facts().carer().homes()).hasSize(1);
        assertThat(read.problems())
                .extracting(Problem::severity)
                .containsExactly(Problem.Severity.WARNING);
    }

    @Test
    void windowsTextAndByteOrderMarksAreRead() throws IOException {
        Path windows = folder.resolve("w.csv");
        Files.write(windows, "CHILD,NAME\nC1,Zoë\n".getBytes(Charset.forName("windows-1252")));
        Path marked = folder.resolve("m.csv");
        Files.write(marked, ("\uFEFFCHILD,NAME\r\nC2,Zoë").getBytes(StandardCharsets.UTF_8));

        assertThat(reader.read(java.util.List.of(windows, marked)).facts().child().children())
                .extracting(c -> c.profile().name())
                .containsExactly("Zoë", "Zoë");
    }

    @Test
    void aFileThatIsNoRegisterIsAProblemAndNotAnAccident() throws IOException {
        Path nul = folder.resolve("nul.csv");
        Files.write(nul, new byte[] {'C', 'H', 0, 'D'});
        Path quote = file("quote.csv", "CHILD,NAME\nC1,\"never closed\nC2,b\n");

        ReadRegisters read = reader.read(java.util.List.of(nul, quote, folder.resolve("gone.csv")));

        assertThat(read.problems())
                .hasSize(3)
                .allMatch(p -> p.severity() == Problem.Severity.ERROR);
    }

    @Test
    void requestsKeepTheOrderOfTheirChildren() throws IOException {
        Path file =
                file(
                        "requests.csv",
                        """
                        REQUEST,CHILDREN,TYPE,NEEDED_BY,MADE_ON,URGENCY,TOGETHER,ESSENTIAL,WISHES,WISHES_ON
                        R1,C9;C2,long-term,31/03/2017,20/03/2017,within 5 days,all,solo;No pets,Near nan,21/03/2017
                        """);

        var request = reader.read(java.util.List.of(file)).facts().care().requests().get(0);

        assertThat(request.children()).extracting(Object::toString).containsExactly("C9", "C2");
        assertThat(request.requirements().essential()).containsExactlyInAnyOrder("solo", "no pets");
        assertThat(request.wishes().soughtOn()).contains(LocalDate.of(2017, 3, 21));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
