package org.homeward.exchange.ssda903.file;

import java.io.IOException;
import java.util.List;
import org.homeward.app.Problem;
import org.homeward.domain.care.RowSource;
import org.homeward.exchange.workbook.Workbook;

/** Reads one file, whatever it is. What cannot be read gives no rows and one problem. */
public final class FileReading {
    private FileReading() {}

    public static FileRows read(ReturnFile file, Reading reading) {
        try {
            reading.tell(file.name(), 0);
            byte[] bytes = file.content().read();
            if (bytes.length == 0) {
                throw new FileRefused("The file is empty.");
            }
            if (Workbook.isOne(bytes)) {
                return WorkbookReturn.read(file, bytes, reading);
            }
            return XmlReturn.isXml(bytes)
                    ? XmlReturn.read(file, bytes, reading)
                    : CsvTable.read(file, Decoded.of(bytes), reading);
        } catch (FileRefused refused) {
            return none(file, refused.line(), refused.sentence());
        } catch (IOException e) {
            return none(file, 0, "The file cannot be read.");
        }
    }

    private static FileRows none(ReturnFile file, int line, String sentence) {
        return new FileRows(
                file,
                false,
                List.of(new TableSurvey(file.id(), file.name())),
                List.of(Problem.ofFile(new RowSource(file.name(), line), sentence)));
    }
}
