package org.homeward.exchange.providers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.exchange.tabular.FileTable;

/** Columns of the lists, with the names they have gone by from year to year. */
enum ProviderColumn {
    URN("urn", "unique reference number"),
    NAME("setting name", "provider name", "home name", "name", "setting"),
    PLACE_CODES("placement code", "provider placement code", "placement codes"),
    PROVIDER_CODES("placement provider code", "provider code", "placement provider codes"),
    SECTOR("sector", "provider sector"),
    AUTHORITY("local authority", "provider local authority", "setting local authority"),
    POSTCODE("setting postcode", "setting address postcode", "provider postcode"),
    PLACES(
            "number of registered places",
            "registered places",
            "maximum number of registered places",
            "maximum fostering places",
            "number of places",
            "places"),
    CLOSED("deregistration date", "closed date", "date closed", "date of deregistration");

    private final String names;

    ProviderColumn(String... names) {
        this.names = "|" + String.join("|", names) + "|";
    }

    /** As a person chose, else as it says itself. */
    static Optional<ProviderColumn> find(FileTable table, String heading, ReadingChoices choices) {
        Optional<String> chosen = table.findChosen(heading, choices);
        return chosen.isEmpty()
                ? find(heading)
                : Arrays.stream(values())
                        .filter(column -> column.name().equals(chosen.get()))
                        .findFirst();
    }

    /** Case, blanks and hyphens do not matter. */
    static Optional<ProviderColumn> find(String heading) {
        String plain =
                heading.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
        return Arrays.stream(values())
                .filter(column -> column.names.contains("|" + plain + "|"))
                .findFirst();
    }
}
