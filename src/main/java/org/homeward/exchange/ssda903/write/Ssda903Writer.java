package org.homeward.exchange.ssda903.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.app.ReturnWriter;
import org.homeward.domain.care.ReturnRows;
import org.homeward.exchange.ssda903.table.Table;
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
                String name = "ssda903-" + year.name();
                Path file = folder.resolve(name + ".xml");
                Map<Table, List<List<String>>> left = XmlYear.write(year, file);
                written.add(file);
                written.addAll(CsvYear.writeBeside(year, left, folder, name));
            }
            return written;
        } catch (IOException cannot) {
            throw new UncheckedIOException("The returns could not be written.", cannot);
        }
    }
}
