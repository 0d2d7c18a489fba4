package org.homeward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.testing.SourceFile;
import org.homeward.testing.SourceFile.Size;
import org.junit.jupiter.api.Test;

/** Files, methods and parameter lists stay small enough to be read at once. */
class SourceShapeTest {

    private static final int FILE_LINES = 350;
    private static final int MOST_FILES_LINES = 200;
    private static final int METHOD_LINES = 45;
    private static final int MOST_METHODS_LINES = 20;
    private static final int CONSTRUCTOR_PARAMETERS = 6;
    private static final int RECORD_COMPONENTS = 8;

    /** Records that mirror a form which has more fields itself: the name of the record. */
    private static final Set<String> FORMS_WITH_MORE = Set.of("PlacementRequest", "MatchingRecord");

    private static final List<SourceFile> MAIN = SourceFile.below(Path.of("src/main/java"));

    @Test
    void noFileIsLong() {
        assertThat(MAIN.stream().filter(f -> f.lines() > FILE_LINES).map(SourceShapeTest::sized))
                .isEmpty();
    }

    @Test
    void nineteenOfTwentyFilesAreShort() {
        var lines = MAIN.stream().map(SourceFile::lines).sorted().toList();
        assertThat(atShare(lines, 0.95)).isLessThanOrEqualTo(MOST_FILES_LINES);
    }

    @Test
    void noMethodIsLong() {
        assertThat(over(METHOD_LINES, SourceFile::methods)).isEmpty();
    }

    @Test
    void nineteenOfTwentyMethodsAreShort() {
        var lines = MAIN.stream().flatMap(f -> f.methods().stream()).map(Size::count).sorted();
        assertThat(atShare(lines.toList(), 0.95)).isLessThanOrEqualTo(MOST_METHODS_LINES);
    }

    @Test
    void noConstructorTakesTooMuch() {
        assertThat(over(CONSTRUCTOR_PARAMETERS, SourceFile::constructors)).isEmpty();
    }

    @Test
    void noRecordHoldsTooMuch() {
        assertThat(over(RECORD_COMPONENTS, SourceFile::records))
                .filteredOn(size -> !FORMS_WITH_MORE.contains(size.name()))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        var folders = MAIN.stream().map(f -> f.path().getParent()).collect(Collectors.toSet());
        assertThat(folders).allSatisfy(SourceShapeTest::describesItself);
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(MAIN).noneMatch(f -> f.text().contains("TODO") || f.text().contains("FIXME"));
    }

    private static void describesItself(Path folder) {
        var file = folder.resolve("package-info.java");
        assertThat(file).exists();
        assertThat(textOf(file)).startsWith("/**").contains("@NullMarked");
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Size> over(int limit, Function<SourceFile, List<Size>> sizes) {
        return MAIN.stream()
                .flatMap(f -> sizes.apply(f).stream())
                .filter(s -> s.count() > limit)
                .toList();
    }

    private static int atShare(List<Integer> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private static String sized(SourceFile file) {
        return file.path() + " has " + file.lines() + " lines";
    }
}
