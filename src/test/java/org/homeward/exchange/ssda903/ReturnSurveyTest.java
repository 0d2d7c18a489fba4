package org.homeward.exchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.app.Problem;
import org.homeward.app.ReadReturns;
import org.homeward.app.reading.FileSurvey;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.app.reading.ReadingChoices.Code;
import org.homeward.app.reading.ReadingChoices.Heading;
import org.homeward.app.reading.Stopped;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row of every table is kept, every file is told of, and choices are followed. */
class ReturnSurveyTest {
    private static final String EPISODES =
            "LA,CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

    @TempDir Path folder;

    @Test
    void everyRowOfEveryTableIsKeptWithItsCellsInOrder() {
        write("e.csv", EPISODES + "Moorby,C1,05/04/2017,S,C2,N1,U4,PR1,,,,,,\n");
        write("h.csv", "SEX,CHILD,ETHNIC,DOB,MOTHER\n2,C1,wbri,01/02/2009,1.0\n");
        write("r.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\nC1,01/02/2009,05/06/2017,pn1\n");
        write("s.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\nC1,,W1,05/06/2017,,PCCHAN \n");
        write("d.csv", "CHILD,DOB,DOLO_START,DOLO_END\nC1,,05/06/2017,NULL\n");
        ReturnRows rows = read(ReadingChoices.NONE).listEpisodes().get(0);
        assertThat(rows.rows()).hasSize(1);
        assertThat(rows.others().stream().map(ReturnSurveyTest::told))
                .containsExactlyInAnyOrder(
                        "header C1 [C1, 2, 01/02/2009, WBRI, , 1, , ]",
                        "reviews C1 [C1, 01/02/2009, 05/06/2017, PN1]",
                        "sw_episodes C1 [C1, , W1, 05/06/2017, , PCCHAN]",
                        "dolo C1 [C1, , 05/06/2017, ]");
    }

    @Test
    void aFileIsToldWithItsColumnsAuthoritiesAndUnknownCodes() {
        write(
                "e.csv",
                EPISODES
                        + "Moorby,C1,05/04/2017,S,C2,N1,U4,PR1,,,,,,\n"
                        + "Moorby,C2,06/04/2017,S,C2,N1,XX,PR1,,,,,,\n"
                        + "Fenton,C3,07/04/2017,S,C2,N1,xx,PR1,,,,,,\n");
        FileSurvey survey = read(ReadingChoices.NONE).files().get(0);
        assertThat(survey.id()).isEqualTo(folder.getFileName() + "/e.csv");
        assertThat(survey.table()).contains("episodes");
        assertThat(survey.yearEnd()).hasToString("Optional[2018-03-31]");
        assertThat(survey.rows()).isEqualTo(3);
        assertThat(survey.authorities()).hasToString("{Fenton=1, Moorby=2}");
        assertThat(survey.unknownCodes())
                .hasToString("[UnknownCode[column=PLACE, code=XX, rows=2]]");
        assertThat(survey.columns().get(1))
                .hasToString("Column[heading=CHILD, readAs=Optional[CHILD], samples=[C1, C2, C3]]");
    }

    @Test
    void childrenOfSeveralAuthoritiesAreNeverMixed() {
        write(
                "e.csv",
                EPISODES
                        + "Moorby,C1,05/04/2017,S,C2,N1,U4,PR1,,,,,,\n"
                        + "Fenton,C1,07/04/2017,S,C2,N1,K2,PR4,,,,,,\n");
        ReadReturns unchosen = read(ReadingChoices.NONE);
        assertThat(unchosen.returns()).isEmpty();
        assertThat(unchosen.problems()).extracting(Problem::rule).contains("LA");
        ReadReturns chosen = read(new ReadingChoices(Optional.of("Fenton"), Map.of(), Map.of()));
        assertThat(chosen.rows()).hasToString("{episodes=1}");
        assertThat(chosen.listEpisodes().get(0).rows().get(0).codes().place()).isEqualTo("K2");
        assertThat(chosen.files().get(0).authorities()).hasSize(2);
    }

    @Test
    void aHeadingStandsForWhatWasChosen() {
        write("e.csv", "KIND,CHILD,DECOM,RNE,LS,DEC\nU4,C1,05/04/2017,S,C2,\n");
        ReadReturns before = read(ReadingChoices.NONE);
        assertThat(before.refusedFiles()).hasSize(1);
        FileSurvey survey = before.files().get(0);
        assertThat(survey.table()).isEmpty();
        assertThat(survey.rows()).isEqualTo(1);
        assertThat(survey.columns().get(0))
                .hasToString("Column[heading=KIND, readAs=Optional.empty, samples=[U4]]");
        ReadReturns after =
                read(
                        new ReadingChoices(
                                Optional.empty(),
                                Map.of(new Heading(survey.id(), "KIND"), "PLACE"),
                                Map.of()));
        assertThat(after.refusedFiles()).isEmpty();
        assertThat(after.listEpisodes().get(0).rows().get(0).codes().place()).isEqualTo("U4");
    }

    @Test
    void anEmptyChoiceLeavesAColumnOut() {
        write("e.csv", EPISODES + "Moorby,C1,05/04/2017,S,C2,N1,U4,PR1,,,,NR1 3,,\n");
        Heading home = new Heading(folder.getFileName() + "/e.csv", "HOME_POST");
        ReadReturns read = read(new ReadingChoices(Optional.empty(), Map.of(home, ""), Map.of()));
        assertThat(read.listEpisodes().get(0).rows().get(0).homePost()).isEmpty();
    }

    @Test
    void aTranslatedCodeIsKeptAndTold() {
        write(
                "e.csv",
                EPISODES
                        + "Moorby,C1,05/04/2017,S,C2,N1,fost,PR1,,,,,,\n"
                        + "Moorby,C2,05/04/2017,S,C2,N1,FOST,PR1,,,,,,\n");
        ReadReturns read =
                read(
                        new ReadingChoices(
                                Optional.empty(),
                                Map.of(),
                                Map.of(new Code("PLACE", "FOST"), "U6")));
        assertThat(read.listEpisodes().get(0).rows())
                .extracting(row -> row.codes().place())
                .containsOnly("U6");
        assertThat(read.problems())
                .filteredOn(p -> p.rule().equals("TRANSLATED"))
                .singleElement()
                .extracting(p -> p.about().value() + ", " + p.repair())
                .isEqualTo("PLACE FOST to U6, in 2 rows");
        assertThat(read.files().get(0).unknownCodes()).isEmpty();
    }

    @Test
    void aProblemTellsItsReturnItsDayAndWhatStoodThere() {
        write(
                "e.csv",
                EPISODES
                        + "Moorby,C1,05/04/2017,S,C2,N1,U4,PR1,31/02/2018,E8,,,,\n"
                        + "Moorby,C2,05/04/2017,S,C2,N1,U4,PR1,,,,,,\n");
        assertThat(read(ReadingChoices.NONE).problems())
                .filteredOn(p -> p.rule().equals("147"))
                .singleElement()
                .extracting(Problem::about)
                .hasToString(
                        "About[yearEnd=Optional[2018-03-31], day=Optional[2017-04-05],"
                                + " value=31/02/2018]");
    }

    @Test
    void checkingKeptRowsNeedsNoFile() {
        write("e.csv", EPISODES + "Moorby,C1,05/04/2017,S,C2,N1,U4,PR1,,E8,,,,\n");
        write("h.csv", "SEX,CHILD,ETHNIC,DOB\n2,C1,WBRI,31/02/2009\n");
        List<Problem> broken = new Ssda903Reader().check(read(ReadingChoices.NONE).listEpisodes());
        assertThat(broken).extracting(Problem::rule).contains("148", "102");
        assertThat(broken).allMatch(p -> p.about().yearEnd().isPresent());
    }

    @Test
    void progressIsToldAndStoppingIsHeard() {
        write("e.csv", EPISODES + "Moorby,C1,05/04/2017,S,C2,N1,U4,PR1,,,,,,\n".repeat(9_000));
        List<Long> news = Collections.synchronizedList(new ArrayList<>());
        new Ssda903Reader().read(List.of(folder), ReadingChoices.NONE, heard(news, 1_000_000));
        assertThat(news).hasSizeGreaterThan(4).isSorted();
        assertThatThrownBy(
                        () ->
                                new Ssda903Reader()
                                        .read(
                                                List.of(folder),
                                                ReadingChoices.NONE,
                                                heard(new ArrayList<>(), 2)))
                .isInstanceOf(Stopped.class);
    }

    @Test
    void checkingAndDerivingHearStoppingToo() {
        write("e.csv", EPISODES + "Moorby,C1,05/04/2017,S,C2,N1,U4,PR1,,,,,,\n");
        List<ReturnRows> rows = read(ReadingChoices.NONE).listEpisodes();
        Ssda903Reader reader = new Ssda903Reader();
        Progress stop = heard(new ArrayList<>(), 0);
        assertThatThrownBy(() -> reader.check(rows, stop)).isInstanceOf(Stopped.class);
        assertThatThrownBy(() -> reader.canonical(rows, stop)).isInstanceOf(Stopped.class);
    }

    @Test
    void aTableFromBeforeItsYearIsNotedAndKept() {
        write("e.csv", EPISODES + "Moorby,C1,05/04/2017,S,C2,N1,U4,PR1,,,,,,\n");
        write("s.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\nC1,,W1,05/06/2017,,OTHERS\n");
        ReadReturns read = read(ReadingChoices.NONE);
        assertThat(read.problems()).extracting(Problem::rule).contains("EARLY");
        assertThat(read.listEpisodes().get(0).others()).hasSize(1);
    }

    @Test
    void beingUnaccompaniedMayStandInTheHeader() {
        write("e.csv", EPISODES + "Moorby,C1,05/04/2024,S,C2,N1,U4,PR1,,,,,,\n");
        write("h.csv", "CHILD,SEX,DOB,ETHNIC,UASC_STATUS\nC1,M,01/05/2009,WBRI,1.0\n");
        assertThat(read(ReadingChoices.NONE).facts().child().children().get(0).identity())
                .extracting(i -> i.unaccompanied().isPresent() + " " + i.sex())
                .isEqualTo("true MALE");
    }

    private static Progress heard(List<Long> news, int stopAfter) {
        return new Progress() {
            @Override
            public void at(String what, long done, long total) {
                news.add(done);
            }

            @Override
            public boolean isStopAsked() {
                return news.size() >= stopAfter;
            }
        };
    }

    private static String told(TableRow row) {
        return row.table() + " " + row.child() + " " + row.cells();
    }

    private ReadReturns read(ReadingChoices choices) {
        return new Ssda903Reader().read(List.of(folder), choices, Progress.UNHEARD);
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
