package org.homeward.exchange.placementstandard;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homeward.app.out.PlacedHere;
import org.homeward.app.out.PlacementStandard;
import org.homeward.app.out.SafeCell;

/** Writes the standard's files. */
public final class StandardFiles implements PlacementStandard {
    @Override
    public void writeJson(List<PlacedHere> placements, boolean officers, Path file) {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (PlacedHere placed : placements) {
            Map<String, Object> object = new LinkedHashMap<>();
            StandardValues.of(placed, officers)
                    .forEach((field, value) -> object.put(field.jsonName(), value));
            objects.add(object);
        }
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        lines.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        try {
            Files.writeString(
                    file,
                    new ObjectMapper().writer(lines).writeValueAsString(objects) + "\n",
                    StandardOpenOption.CREATE_NEW);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    @Override
    public void writeCsv(List<PlacedHere> placements, boolean officers, Path file) {
        List<StandardField> fields = Arrays.asList(StandardField.values());
        try (CsvWriter csv =
                CsvWriter.builder()
                        .build(
                                Files.newBufferedWriter(
                                        file,
                                        StandardCharsets.UTF_8,
                                        StandardOpenOption.CREATE_NEW))) {
            csv.writeRecord(fields.stream().map(StandardField::jsonName).toList());
            for (PlacedHere placed : placements) {
                Map<StandardField, Object> values = StandardValues.of(placed, officers);
                csv.writeRecord(
                        fields.stream()
                                .map(field -> Objects.toString(values.get(field), ""))
                                .map(SafeCell::guarded)
                                .toList());
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
