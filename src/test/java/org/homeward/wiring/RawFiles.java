package org.homeward.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.homeward.app.SampleAuthority;
import org.homeward.app.SampleData;
import org.homeward.exchange.registers.RegisterCsvWriter;
import org.homeward.exchange.ssda903.write.Ssda903Writer;
import org.homeward.position.CareBook;
import org.homeward.sample.Northfolk;

/** Northfolk's own import files, with a few faults as they come from real systems. */
final class RawFiles {
    private RawFiles() {}

    /** Writes returns and registers below the folder. */
    static List<Path> in(Path folder) {
        SampleData sample = new Northfolk().make(SampleAuthority.PLANNING);
        CareBook book = new CareBook(sample.facts());
        Path returns = folder.resolve("returns");
        new Ssda903Writer().writeCsv(sample.returns(), book, returns);
        new RegisterCsvWriter().write(book, folder.resolve("registers"));
        spoil(returns.resolve("2017").resolve("episodes.csv"));
        addColumn(returns.resolve("2017").resolve("uasc.csv"));
        return List.of(returns, folder.resolve("registers"));
    }

    private static void spoil(Path episodes) {
        append(
                episodes,
                List.of(
                        "NF90001,05/04/2016,S,C2,N1,QQ,PR4,,,,,,",
                        "NF90002,31/02/2017,S,C2,N1,K2,PR4,,,,,,",
                        "NF90003,05/04/2016,S,C9,N1,U6,PR1,,,,,,",
                        "NF90004,05/01/2017,S,C2,N1,U6,PR1,01/01/2017,E13,,,,"));
    }

    /** A column that only the local system knows. */
    private static void addColumn(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            List<String> wider = new ArrayList<>();
            for (int row = 0; row < lines.size(); row++) {
                wider.add(lines.get(row) + (row == 0 ? ",LOCAL_REF" : ",T" + (40 + row)));
            }
            Files.write(file, wider, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(Path file, List<String> lines) {
        try {
            Files.write(file, lines, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
