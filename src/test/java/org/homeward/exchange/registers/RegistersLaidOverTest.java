package org.homeward.exchange.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.app.Problem;
import org.homeward.app.ReadRegisters;
import org.homeward.app.reading.FileSurvey;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.carer.Household;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.common.Answer;
import org.homeward.position.CareBook;
import org.homeward.position.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistersLaidOverTest {
    private static final String HOUSEHOLD =
            """
            HOUSEHOLD,NAME,STATUS,MAX_CHILDREN,REVIEW_DUE,SMOKER,PETS,LANGUAGES
            H1,Okafor,approved,2,01/06/2017,no,cat;dog,polish
            """;

    @TempDir private Path folder;

    private final RegisterFilesReader reader = new RegisterFilesReader();
    private int files;

    @Test
    void aMissingColumnLeavesTheFieldAsItWas() throws IOException {
        Household after = household(over(HOUSEHOLD, "HOUSEHOLD,REVIEW_DUE\nH1,01/06/2018\n"));

        assertThat(after.name()).isEqualTo("Okafor");
        assertThat(after.terms().maxChildren()).isEqualTo(2);
        assertThat(after.approval().reviewDue().orElseThrow()).hasToString("2018-06-01");
    }

    @Test
    void anEmptyCellMeansUnknownOnlyWhereTheFormSaysSo() throws IOException {
        Household after =
                household(
                        over(HOUSEHOLD, "HOUSEHOLD,NAME,STATUS,REVIEW_DUE,SMOKER,PETS\nH1,,,,,\n"));

        assertThat(after.name()).isEqualTo("Okafor");
        assertThat(after.approval().status()).hasToString("APPROVED");
        assertThat(after.approval().reviewDue()).isEmpty();
        assertThat(after.dwelling().smoker()).isEqualTo(Answer.UNKNOWN);
        assertThat(after.dwelling().pets()).isEmpty();
        assertThat(after.offer().languages()).containsExactly("polish");
    }

    @Test
    void aNewRowNeedsWhatAStoredRowHas() throws IOException {
        ReadRegisters read = over(HOUSEHOLD, "HOUSEHOLD,MAX_CHILDREN\nH1,3\nH2,1\n");

        assertThat(read.facts().carer().households()).hasSize(1);
        assertThat(told(read))
                .containsExactly(
                        "3 STATUS is needed for a row that is not stored yet; add the column.");
    }

    @Test
    void readingTheSameFileOverItsOwnFactsChangesNothing() throws IOException {
        Facts stored = read(HOUSEHOLD).facts();

        assertThat(over(HOUSEHOLD, HOUSEHOLD).facts()).isEqualTo(stored);
    }

    @Test
    void oneNeedAndOneSkillLeaveTheOthersAsTheyWere() throws IOException {
        ReadRegisters before =
                read(
                        HOUSEHOLD,
                        "HOUSEHOLD,DOMAIN,LEVEL\nH1,education,3\n",
                        "CHILD,ASSESSED_ON,DOMAIN,LEVEL,BY\nC1,01/02/2017,education,1,IRO\n");

        ReadRegisters read =
                reader.read(
                                List.of(
                                        file("HOUSEHOLD,DOMAIN,LEVEL\nH1,Safety to self,2\n"),
                                        file(
                                                "CHILD,ASSESSED_ON,DOMAIN,LEVEL\nC1,2017-02-01,safety to others,3\n")),
                                ReadingChoices.NONE,
                                Progress.UNHEARD)
                        .over(new CareBook(before.facts()));

        assertThat(household(read).offer().skills())
                .isEqualTo(
                        Map.of(
                                NeedDomain.EDUCATION, NeedLevel.INTENSIVE,
                                NeedDomain.SAFETY_TO_SELF, NeedLevel.MODERATE));
        assertThat(read.facts().child().needs())
                .singleElement()
                .satisfies(
                        needs -> {
                            assertThat(needs.by()).isEqualTo("IRO");
                            assertThat(needs.levels()).hasSize(2);
                        });
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aChildMovedFromAHouseholdToAHomeLivesInOneOfThem() throws IOException {
        String with = "CHILD,HOUSEHOLD,HOME,FROM,PLACEMENT\nC1,H1,,01/02/2017,P77\n";

        ReadRegisters read = over(with, "CHILD,HOME,FROM\nC1,HM1,01/02/2017\n");

        assertThat(read.facts().care().placements())
                .singleElement()
                .satisfies(
                        placement -> {
                            assertThat(placement.id()).hasToString("P77");
                            assertThat(placement.where().findHome()).isPresent();
                        });
        assertThat(told(over(with, "CHILD,HOUSEHOLD,HOME,FROM\nC2,H1,HM1,01/02/2017\n")))
                .containsExactly(
                        "2 HOUSEHOLD and HOME are both filled; a child lives in one of them.");
    }

    @Test
    void theSameRowTwiceIsToldAndAContradictionIsRefused() throws IOException {
        ReadRegisters read =
                read("CHILD,NAME\nC1,Ann\nC1,Ann\nC1,Anna\n", "CHILD,NAME\nC1,Bea\nC2,Cy\n");

        assertThat(read.facts().child().children())
                .extracting(child -> child.profile().name())
                .containsExactly("Ann", "Cy");
        assertThat(read.problems())
                .extracting(Problem::severity)
                .containsExactly(
                        Problem.Severity.WARNING, Problem.Severity.ERROR, Problem.Severity.ERROR);
        assertThat(read.problems().get(1).text())
                .isEqualTo(
                        "The same row stands in f0.csv, row 2 and says something else; keep one of"
                                + " them.");
    }

    @Test
    void skillsOfAHouseholdThatNobodyKnowsAreToldWithTheirRow() throws IOException {
        ReadRegisters read = read("HOUSEHOLD,DOMAIN,LEVEL\nH9,education,3\n");

        assertThat(told(read)).containsExactly("2 Household H9 has skills but no row of its own.");
        assertThat(read.problems().get(0).where().file()).isEqualTo("f0.csv");
    }

    @Test
    void anotherBirthDateThanTheStoredOneIsShown() throws IOException {
        ReadRegisters read =
                over(
                        "CARER,HOUSEHOLD,NAME,DOB\nK1,H1,Ann,01/02/1970\n",
                        "CARER,DOB\nK1,02/01/1970\n");

        assertThat(told(read))
                .containsExactly("2 DOB is another one than the one stored; the file's was taken.");
    }

    @Test
    void aPersonMaySayWhatAHeadingStandsForAndLeaveColumnsOut() throws IOException {
        Path file = file("Kennung;Wer;Notiz\nC1;Ann;x\n");
        String id = folder.getFileName() + "/" + file.getFileName();
        ReadingChoices choices =
                new ReadingChoices(
                        java.util.Optional.empty(),
                        Map.of(
                                new ReadingChoices.Heading(id, "Kennung"), "CHILD",
                                new ReadingChoices.Heading("up/" + id, "Wer"), "NAME",
                                new ReadingChoices.Heading(id, "Notiz"), ""),
                        Map.of());

        assertThat(reader.recognises(file)).isFalse();
        assertThat(reader.recognises(file, choices)).isTrue();
        var sheets = reader.read(List.of(file), choices, Progress.UNHEARD);
        assertThat(sheets.files())
                .singleElement()
                .satisfies(
                        survey -> {
                            assertThat(survey.table()).contains("children");
                            assertThat(survey.columns())
                                    .extracting(FileSurvey.Column::readAs)
                                    .containsExactly(
                                            java.util.Optional.of("CHILD"),
                                            java.util.Optional.of("NAME"),
                                            java.util.Optional.empty());
                            assertThat(survey.columns().get(1).samples()).containsExactly("Ann");
                        });
    }

    @Test
    void columnsTooManyAreToldAndColumnsTwiceRefuseTheFile() throws IOException {
        var extra =
                reader.read(
                        List.of(file("CHILD,NAME,Shoe size\nC1,Ann,4\n")),
                        ReadingChoices.NONE,
                        Progress.UNHEARD);
        var twice =
                reader.read(
                        List.of(file("CHILD,NAME,name\nC1,Ann,Bea\n")),
                        ReadingChoices.NONE,
                        Progress.UNHEARD);

        assertThat(extra.over(new CareBook(Facts.NONE)).problems())
                .extracting(Problem::repair)
                .containsExactly("kept out: Shoe size");
        assertThat(twice.refused())
                .extracting(Problem::text)
                .containsExactly("The column NAME stands there twice.");
        assertThat(twice.files()).isEmpty();
    }

    @Test
    void progressIsToldAndAWishToStopIsHeard() throws IOException {
        StringBuilder rows = new StringBuilder("CHILD,NAME\n");
        for (int i = 0; i < 5_000; i++) {
            rows.append("C").append(i).append(",x\n");
        }
        Path file = file(rows.toString());
        List<String> heard = new ArrayList<>();
        Progress stopping =
                new Progress() {
                    @Override
                    public void at(String what, long done, long total) {
                        heard.add(what + " " + done);
                    }

                    @Override
                    public boolean isStopAsked() {
                        return heard.size() > 2;
                    }
                };

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> reader.read(List.of(file), ReadingChoices.NONE, stopping))
                .isInstanceOf(org.homeward.app.reading.Stopped.class);
        assertThat(heard).hasSize(3);
    }

    private ReadRegisters over(String stored, String text) throws IOException {
        CareBook book = new CareBook(read(stored).facts());
        return reader.read(List.of(file(text)), ReadingChoices.NONE, Progress.UNHEARD).over(book);
    }

    private ReadRegisters read(String... texts) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String text : texts) {
            paths.add(file(text));
        }
        return reader.read(paths);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("f" + files++ + ".csv"), text);
    }

    private static Household household(ReadRegisters read) {
        return read.facts().carer().households().get(0);
    }

    private static List<String> told(ReadRegisters read) {
        return read.problems().stream().map(p -> p.where().line() + " " + p.text()).toList();
    }
}
