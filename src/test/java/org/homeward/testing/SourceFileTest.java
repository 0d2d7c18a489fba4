package org.homeward.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homeward.testing.SourceFile.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

    @TempDir private Path folder;

    @Test
    void countsLinesParametersAndComponents() throws IOException {
        Files.writeString(
                folder.resolve("Pair.java"),
                """
                record Pair(int left, int right) {
                    static final int NONE = 0;

                    Pair {
                        check(left);
                    }

                    /** Not counted: the words above a method. */
                    static void check(int side) {
                        if (side < NONE) {
                            throw new IllegalArgumentException();
                        }
                    }

                    static final class Inner {
                        Inner(int one, int two, int three) {}
                    }
                }
                """);

        var file = SourceFile.below(folder).get(0);

        assertThat(file.lines()).isEqualTo(18);
        assertThat(file.records()).containsExactly(new Size("Pair", 2));
        assertThat(file.constructors()).containsExactly(new Size("Inner.<init>", 3));
        assertThat(file.methods())
                .containsExactly(
                        new Size("Pair.<init>", 3),
                        new Size("Pair.check", 5),
                        new Size("Inner.<init>", 1));
    }
}
