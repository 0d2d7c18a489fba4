package org.homeward.exchange.ssda903.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.homeward.app.ReturnWriter;
import org.homeward.domain.care.ReturnRows;
import org.homeward.position.CareBook;

/** Writes statutory returns (SSDA903), named by the year they end in. */
public final class Ssda903Writer implements ReturnWriter {

    @Override
    public List<Path> writeCsv(List<ReturnRows> returns, CareBook book, Path folder) {
        List<Path> written = new ArrayList<>();
        try {
            for (YearContent year : YearContent.of(returns, book)) {
                written.addAll(CsvYear.write(year, folder.resolve(year.name())));
            }
            return written;
        } catch (IOException cannot) {
            throw new UncheckedIOException("The returns could not be written.", cannot);
        }
    }

    @Override
    public List<Path> writeXml(List<ReturnRows> returns, CareBook book, Path folder) {
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (YearContent year : YearContent.of(returns, book)) {
                written.add(XmlYear.write(year, folder.resolve("ssda903-" + year.name() + ".xml")));
            }
            return written;
        } catch (IOException cannot) {
            throw new UncheckedIOException("The returns could not be written.", cannot);
        }
    }
}
