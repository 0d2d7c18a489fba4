package org.homeward.exchange.tabular;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeward.app.reading.ReadingChoices;

/**
 * A CSV file or a sheet of a workbook.
 *
 * @param id tells it apart from all others read with it
 * @param name without its folder; of a sheet, workbook and sheet
 * @param title name of the file without its folder, or of the sheet
 * @param lines every line that holds something, the headings among them
 * @param notes what a person should know of it as a whole
 */
public record FileTable(String id, String name, String title, List<Line> lines, List<Note> notes) {
    public FileTable {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /** What a person said a heading stands for; an empty text leaves the column out. */
    public Optional<String> findChosen(String heading, ReadingChoices choices) {
        return choices.headings().entrySet().stream()
                .filter(choice -> choice.getKey().text().strip().equals(heading.strip()))
                .filter(choice -> isCalled(choice.getKey().file()))
                .map(choice -> choice.getValue().strip().toUpperCase(Locale.ROOT))
                .findFirst();
    }

    /** A file that was found below a folder is called by the whole way to it. */
    private boolean isCalled(String file) {
        return file.equals(id) || file.endsWith("/" + id);
    }

    /**
     * A line of cells.
     *
     * @param number as an editor or a spreadsheet counts, from 1
     * @param errors cells without a usable value, by column from 0, and what they hold instead
     */
    public record Line(int number, List<String> cells, Map<Integer, String> errors) {
        public Line {
            cells = List.copyOf(cells);
            errors = Map.copyOf(errors);
        }

        /** Empty beyond the last cell. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /**
     * Something about the whole table.
     *
     * @param repair what was done about it
     * @param value a sample of what it is about; empty when there is none
     */
    public record Note(String text, String repair, String value) {}
}
