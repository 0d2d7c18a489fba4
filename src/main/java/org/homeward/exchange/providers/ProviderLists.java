package org.homeward.exchange.providers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.carer.RegisteredProvider;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.ProviderCode;
import org.homeward.exchange.tabular.FileTable;
import org.homeward.exchange.text.CellDates;

/** Takes the rows of lists in; what several sheets say of one number is put together. */
public final class ProviderLists {
    private static final Pattern URN = Pattern.compile("(SC)?[0-9]{4,8}");
    private static final Pattern PLACE = Pattern.compile("[A-Z][0-9]{1,2}");
    private static final String SUPPORTED = "K3";
    private static final int LONGEST_NAME = 200;
    private static final int MOST_PLACES = 5_000;

    private final Map<String, RegisteredProvider> providers = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int rows;

    /** Every row of a list. */
    public void add(ProviderSheet sheet) {
        for (FileTable.Line row : sheet.rows()) {
            rows++;
            String urn = sheet.cell(row, ProviderColumn.URN).toUpperCase(Locale.ROOT);
            if (URN.matcher(urn).matches()) {
                providers.merge(urn, provider(sheet, row, urn), ProviderLists::both);
            } else {
                problem(
                        sheet,
                        row,
                        Severity.ERROR,
                        "URN is not a number of the regulator, such as 1234567 or SC123456.",
                        "The row was not used.",
                        urn);
            }
        }
    }

    public int rows() {
        return rows;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** One a number, in order of the numbers. */
    public List<RegisteredProvider> providers() {
        return List.copyOf(providers.values());
    }

    private RegisteredProvider provider(ProviderSheet sheet, FileTable.Line row, String urn) {
        Set<String> places = new TreeSet<>();
        for (String code : parts(sheet.cell(row, ProviderColumn.PLACE_CODES))) {
            if (PLACE.matcher(code).matches()) {
                places.add(code);
            }
        }
        if (sheet.supported()) {
            places.add(SUPPORTED);
        }
        return new RegisteredProvider(
                urn,
                shortened(sheet.cell(row, ProviderColumn.NAME)),
                places,
                providerCodes(sheet, row),
                shortened(sheet.cell(row, ProviderColumn.AUTHORITY)),
                postcode(sheet, row),
                number(sheet, row),
                closed(sheet, row));
    }

    private static Set<ProviderCode> providerCodes(ProviderSheet sheet, FileTable.Line row) {
        Set<ProviderCode> codes = EnumSet.noneOf(ProviderCode.class);
        for (String part : parts(sheet.cell(row, ProviderColumn.PROVIDER_CODES))) {
            ProviderCode.find(part).ifPresent(codes::add);
        }
        return codes.isEmpty() ? ofSector(sheet.cell(row, ProviderColumn.SECTOR)) : codes;
    }

    /** Whether an authority's own setting is ours is not for the list to say. */
    private static Set<ProviderCode> ofSector(String sector) {
        String plain = sector.toLowerCase(Locale.ROOT);
        if (plain.startsWith("private")) {
            return EnumSet.of(ProviderCode.PR4);
        }
        if (plain.startsWith("voluntary")) {
            return EnumSet.of(ProviderCode.PR5);
        }
        if (plain.startsWith("local authority")) {
            return EnumSet.of(ProviderCode.PR1, ProviderCode.PR2);
        }
        return plain.startsWith("health") ? EnumSet.of(ProviderCode.PR3) : Set.of();
    }

    private Optional<Postcode> postcode(ProviderSheet sheet, FileTable.Line row) {
        String cell = sheet.cell(row, ProviderColumn.POSTCODE);
        Optional<Postcode> found = cell.isEmpty() ? Optional.empty() : Postcode.find(cell);
        boolean withheld = cell.toLowerCase(Locale.ROOT).startsWith("redacted");
        if (!cell.isEmpty() && found.isEmpty() && !withheld) {
            kept(sheet, row, "The postcode has not the shape of one and was left out.", cell);
        }
        return found;
    }

    private OptionalInt number(ProviderSheet sheet, FileTable.Line row) {
        String cell = sheet.cell(row, ProviderColumn.PLACES);
        if (cell.matches("[0-9]{1,4}") && Integer.parseInt(cell) <= MOST_PLACES) {
            return OptionalInt.of(Integer.parseInt(cell));
        }
        if (!cell.isEmpty() && cell.chars().anyMatch(Character::isDigit)) {
            kept(sheet, row, "The number of places is not a whole number and was left out.", cell);
        }
        return OptionalInt.empty();
    }

    private Optional<LocalDate> closed(ProviderSheet sheet, FileTable.Line row) {
        String cell = sheet.cell(row, ProviderColumn.CLOSED);
        Optional<LocalDate> day = cell.isEmpty() ? Optional.empty() : CellDates.parse(cell);
        boolean isWord = cell.chars().noneMatch(Character::isDigit);
        if (!isWord && day.isEmpty()) {
            kept(sheet, row, "The day of closing is not a date and was left out.", cell);
        }
        sheet.findError(row, ProviderColumn.CLOSED)
                .ifPresent(error -> kept(sheet, row, "The day of closing " + error + ".", ""));
        return day;
    }

    /** Where one part says nothing, the other has the say. */
    private static RegisteredProvider both(RegisteredProvider a, RegisteredProvider b) {
        Set<String> places = new TreeSet<>(a.placeCodes());
        places.addAll(b.placeCodes());
        return new RegisteredProvider(
                a.urn(),
                a.name().isEmpty() ? b.name() : a.name(),
                places,
                a.providerCodes().isEmpty() ? b.providerCodes() : a.providerCodes(),
                a.authority().isEmpty() ? b.authority() : a.authority(),
                a.postcode().or(b::postcode),
                a.places().isPresent() ? a.places() : b.places(),
                a.closedOn().or(b::closedOn));
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.toUpperCase(Locale.ROOT).split("[,/;&\\s]+", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }

    private void kept(ProviderSheet sheet, FileTable.Line row, String text, String value) {
        problem(sheet, row, Severity.WARNING, text, "The row was kept.", value);
    }

    private void problem(
            ProviderSheet sheet,
            FileTable.Line row,
            Severity severity,
            String text,
            String repair,
            String value) {
        problems.add(
                new Problem(
                        severity,
                        "PROVIDER",
                        Optional.empty(),
                        new RowSource(sheet.table().name(), row.number()),
                        new Problem.About(Optional.empty(), Optional.empty(), shortened(value)),
                        text,
                        repair));
    }
}
