package org.homeward.exchange.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.homeward.matching.workbook.Workbook;

/** Opens the workbook that comes with the program. */
public final class BundledWorkbook {

    private static final String FOLDER = "/org/homeward/matching/workbook/";

    private BundledWorkbook() {}

    /** Throws {@link NullPointerException} when a rule has no page. */
    public static Workbook open() {
        return Workbook.read(BundledWorkbook::page);
    }

    private static String page(String name) {
        String file = FOLDER + name + ".txt";
        try (var stream =
                Objects.requireNonNull(BundledWorkbook.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
