package org.homeward.exchange.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.position.CareBook;
import org.homeward.position.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterCsvWriterTest {
    private static final String[] SHEETS = {
        """
        HOUSEHOLD,NAME,PROVIDER,PROVIDER_CODE,STATUS,APPROVED_ON,MAX_CHILDREN,AGE_MIN,AGE_MAX,SEX,TYPES,SHARING,PETS,NAMED_CHILD,COTS
        H1,O'Hara,County,PR1,temporary reg 24,01/02/2016,1,0,18,female,short-term,no,cat;dog,C1,0
        """,
        "HOUSEHOLD,DOMAIN,LEVEL\nH1,education,3\n",
        "CARER,HOUSEHOLD,NAME,DOB,ROLE,TRAINING,PHONE\nK1,H1,=Ann,29/02/1960,second,first aid;therapeutic,01632 960123\n",
        "HOUSEHOLD,FROM,TO,STATE,REASON,CONFIRMED_ON\nH1,01/01/2017,,not available,a break,02/01/2017\n",
        "HOUSEHOLD,PERSON,DOB,RELATION\nH1,P7,,own child\n",
        "HOUSEHOLD,CHILDREN,FROM,TO,CONDITIONS\nH1,C1;C2,01/01/2017,01/06/2017,\"with support, weekly\"\n",
        "HOME,NAME,URN,KIND,PLACES,WEEKLY_FEE\nHM1,Larch House,SC12,residential school,4,3650\n",
        """
        CHILD,NAME,HOME_POST,LANGUAGES,SIBLING_GROUP,FOSTER_SUITABILITY,PLAN_AT_ENTRY
        C1,Zoë,NR1 3,polish;english,S1,Suitable but not preferred,foster
        C2,-9 lives,,,S1,,
        """,
        "CHILD,ASSESSED_ON,DOMAIN,LEVEL,BY\nC1,01/02/2017,safety to self,2,IRO\nC1,01/02/2017,education,0,IRO\n",
        "PERSON_A,PERSON_B,KIND,REASON\nC1,C2,must be apart,assessment\n",
        "CHILD,KIND,SECTOR,RADIUS_MILES\nC1,avoid,NR2 1,5\n",
        "CHILD,HOUSEHOLD,HOME,FROM,TO,TYPE,WEEKLY_FEE\nC1,H1,,01/02/2016,,short-term,\nC2,,HM1,01/02/2016,03/02/2016,,3650\n",
        "REQUEST,CHILDREN,TYPE,NEEDED_BY,ORIGIN,WISHES\nR1,C2;C1,parent-and-child,31/03/2017,review V1,\"a \"\"big\"\" garden\"\n",
        "KIND,PROVIDER_CODE,WEEKLY,FROM,SOURCE\nfoster ifa,PR4,820.25,01/04/2017,assumption\n",
        "MONTH,INVESTMENT,TARGET_LOOKED_AFTER,TARGET_RESIDENTIAL\n2018-04,250000,1100,\n",
        "CHILD,KIND,ON,NOTE,BY\nC1,child asks for family,01/03/2017,\"line one\nline two\",A\n",
        "YEAR,AREA,MEASURE,VALUE,SOURCE\n2017,Northam,cla_31_march,,suppressed\n2018,Northam,uasc,0,a release\n",
        "REVIEW,CHILD,HELD_ON,DECISION,NEXT_REVIEW,REASON,BY\nV1,C2,01/03/2017,not now,01/05/2017,school,B\n",
    };

    @TempDir private Path folder;

    private final RegisterFilesReader reader = new RegisterFilesReader();
    private final RegisterCsvWriter writer = new RegisterCsvWriter();

    @Test
    void whatIsWrittenReadsBackToTheSameFacts() throws IOException {
        Facts facts = readAll();

        List<Path> written = writer.write(new CareBook(facts), folder.resolve("out"));

        assertThat(written).hasSize(Sheets.ALL.size());
        var back = reader.read(written);
        assertThat(back.problems()).isEmpty();
        assertThat(back.facts()).isEqualTo(facts);
    }

    @Test
    void noCellThatAPersonTypedIsLeftToRunAsAFormula() throws IOException {
        writer.write(new CareBook(readAll()), folder.resolve("out"));

        assertThat(Files.readString(folder.resolve("out/carers.csv"))).contains(",'=Ann,");
        assertThat(Files.readString(folder.resolve("out/children.csv"))).contains(",'-9 lives,");
    }

    @Test
    void aFolderThatHoldsARegisterIsNotOverwritten() throws IOException {
        CareBook book = new CareBook(readAll());
        writer.write(book, folder.resolve("out"));

        assertThatThrownBy(() -> writer.write(book, folder.resolve("out")))
                .isInstanceOf(UncheckedIOException.class);
    }

    private Facts readAll() throws IOException {
        for (int i = 0; i < SHEETS.length; i++) {
            Files.writeString(folder.resolve("in" + i + ".csv"), SHEETS[i]);
        }
        try (Stream<Path> files = Files.list(folder)) {
            var read = reader.read(files.filter(Files::isRegularFile).sorted().toList());
            assertThat(read.problems()).isEmpty();
            return read.facts();
        }
    }
}
