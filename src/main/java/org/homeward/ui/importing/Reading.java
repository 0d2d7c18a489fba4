package org.homeward.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.app.Problem;
import org.homeward.app.importing.ImportFiles;
import org.homeward.app.importing.ReadFiles;
import org.homeward.app.reading.FileSurvey;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.common.Reason;

/**
 * Files that were read once.
 *
 * @param choices with which they were read
 * @param lines of the list, those that cannot be used first
 */
record Reading(ReadFiles read, ReadingChoices choices, List<FoundFile> lines) {
    static Reading of(
            ImportFiles importFiles, List<Path> paths, ReadingChoices choices, Progress progress) {
        ReadFiles read = importFiles.read(paths, choices, progress);
        PathIndex index = PathIndex.of(paths);
        List<FoundFile> used =
                read.files().stream().map(file -> FoundFile.of(file, index)).toList();
        Set<Path> readable =
                used.stream().flatMap(file -> file.paths().stream()).collect(Collectors.toSet());
        Stream<FoundFile> refused =
                read.refused().stream()
                        .map(problem -> FoundFile.refused(problem, index).without(readable));
        return new Reading(read, choices, Stream.concat(refused, used.stream()).toList());
    }

    List<FileSurvey> files() {
        return read.files();
    }

    /** Something has a heading that is read as nothing and that nobody has decided on. */
    boolean hasUnmatched() {
        return files().stream().anyMatch(file -> ColumnLine.isOpen(file, choices));
    }

    boolean hasUnknownCodes() {
        return files().stream().anyMatch(file -> !file.unknownCodes().isEmpty());
    }

    /** What must be mended in the list of files before anything else. */
    List<Reason> againstFiles() {
        boolean maybeByColumns = !files().isEmpty();
        return read.reasonsAgainst().stream()
                .filter(why -> isFiles(why) || !maybeByColumns)
                .toList();
    }

    private static boolean isFiles(Reason why) {
        return why.code().equals(Problem.FILE) || why.code().equals("LA");
    }
}
