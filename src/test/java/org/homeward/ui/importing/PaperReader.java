package org.homeward.ui.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.app.CanonicalCare;
import org.homeward.app.Problem;
import org.homeward.app.ReadReturns;
import org.homeward.app.ReturnReader;
import org.homeward.app.reading.FileSurvey;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.carer.RegisteredProvider;
import org.homeward.exchange.ssda903.Ssda903Reader;

/**
 * Files as a test tells them: one of two authorities with a heading and a code that nobody knows,
 * and any number that cannot be used. Rows of episodes are read for real.
 */
final class PaperReader implements ReturnReader {
    static final ReadingChoices.Heading CARER_REF = new ReadingChoices.Heading("one", "CARER_REF");
    static final ReadingChoices.Code ZZ = new ReadingChoices.Code("PLACE", "ZZ");

    private final ReturnReader real = new Ssda903Reader();
    private final List<ReadingChoices> askedWith = new ArrayList<>();
    private boolean torn;
    private boolean strange;
    private Runnable meanwhile = () -> {};

    PaperReader withStrangeNames() {
        strange = true;
        return this;
    }

    /** A file named torn.csv cannot be used. */
    PaperReader withTornFile() {
        torn = true;
        return this;
    }

    /** What happens while it reads. */
    PaperReader meanwhile(Runnable what) {
        meanwhile = what;
        return this;
    }

    List<ReadingChoices> askedWith() {
        return askedWith;
    }

    @Override
    public ReadReturns read(List<Path> paths, ReadingChoices choices, Progress progress) {
        askedWith.add(choices);
        progress.at("reading episodes.csv", 1, 4);
        meanwhile.run();
        progress.orStop();
        ReadReturns read = real.read(paths, choices, progress);
        List<Problem> problems = new ArrayList<>(read.problems());
        if (torn && paths.stream().anyMatch(PaperReader::holdsTorn)) {
            problems.add(Problem.ofFile(new RowSource("torn.csv", 3), "The file ends too early."));
        }
        return new ReadReturns(
                read.rows(),
                read.children(),
                read.returns(),
                problems,
                read.quarantined(),
                strange ? List.of(strangeFile(choices)) : read.files());
    }

    @Override
    public List<Problem> check(List<ReturnRows> returns, Progress progress) {
        return real.check(returns, progress);
    }

    @Override
    public CanonicalCare canonical(List<ReturnRows> returns, Progress progress) {
        return real.canonical(returns, progress);
    }

    private static boolean holdsTorn(Path path) {
        return path.endsWith("torn.csv") || path.resolve("torn.csv").toFile().exists();
    }

    private static FileSurvey strangeFile(ReadingChoices choices) {
        var columns =
                List.of(
                        new FileSurvey.Column("CHILD", Optional.of("CHILD"), List.of("R1")),
                        new FileSurvey.Column(
                                "CARER_REF",
                                Optional.ofNullable(choices.headings().get(CARER_REF))
                                        .filter(name -> !name.isEmpty()),
                                List.of("C12", "C14")));
        var codes =
                choices.codes().containsKey(ZZ)
                        ? List.<FileSurvey.UnknownCode>of()
                        : List.of(new FileSurvey.UnknownCode("PLACE", "ZZ", 3));
        var authorities = new TreeMap<String, Integer>();
        authorities.put("Eastshire", 4);
        authorities.put("Westshire", 7);
        return new FileSurvey(
                "one",
                "episodes.csv",
                Optional.of("episodes"),
                Optional.of(LocalDate.of(2018, 3, 31)),
                11,
                columns,
                authorities,
                codes);
    }

    @Override
    public ReturnReader knowing(Collection<RegisteredProvider> list, String authority) {
        return this;
    }
}
