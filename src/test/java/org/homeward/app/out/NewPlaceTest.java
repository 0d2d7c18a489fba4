package org.homeward.app.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homeward.domain.common.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewPlaceTest {
    @TempDir private Path folder;

    @Test
    void whatIsThereIsNeverWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");

        assertThat(NewPlace.at(file).reasonsAgainst())
                .extracting(Reason::sentence)
                .containsExactly("a.csv is there already; give another name.");
        assertThatThrownBy(() -> NewPlace.at(file).make(path -> write(path, "new"), () -> {}))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(file).hasContent("old");
        assertThat(NewPlace.at(folder.resolve("none/a.csv")).reasonsAgainst()).hasSize(1);
    }

    @Test
    void nothingHalfWrittenIsLeftBehind() {
        Path file = folder.resolve("b.csv");

        assertThatThrownBy(
                        () ->
                                NewPlace.at(file)
                                        .make(
                                                path -> {
                                                    write(path, "half");
                                                    throw new IllegalStateException("cut");
                                                },
                                                () -> {}))
                .hasMessage("cut");
        assertThatThrownBy(
                        () ->
                                NewPlace.at(file)
                                        .make(
                                                path -> write(path, "whole"),
                                                () -> {
                                                    throw new IllegalStateException("not noted");
                                                }))
                .hasMessage("not noted");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderAppearsWhole() {
        Path made =
                NewPlace.at(folder.resolve("out"))
                        .make(
                                path -> {
                                    assertThat(path).doesNotExist();
                                    write(path.resolve("deep/c.csv"), "c");
                                },
                                () -> assertThat(folder.resolve("out")).doesNotExist());

        assertThat(made.resolve("deep/c.csv")).hasContent("c");
    }

    private static void write(Path path, String text) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
