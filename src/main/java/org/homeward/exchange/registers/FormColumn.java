package org.homeward.exchange.registers;

import java.util.Arrays;
import java.util.List;

/**
 * A column of a form.
 *
 * @param kind what its cells hold
 * @param empty what an empty cell says
 * @param choices words that may stand there; empty where anything may
 * @param meaning one sentence for the people who fill it in
 */
record FormColumn(String name, Kind kind, Empty empty, List<String> choices, String meaning) {
    /** What cells hold. */
    enum Kind {
        ID,
        NAME,
        TEXT,
        DATE,
        MONTH,
        CHOICE,
        LIST,
        NUMBER,
        MONEY,
        YES_NO,
        POSTCODE
    }

    /** What an empty cell says. */
    enum Empty {
        /** Every row needs it. */
        NEEDED,
        /** It stays as it was; a new row needs it. */
        KEEPS_AND_NEW_ROWS_NEED_IT,
        /** It stays as it was. */
        KEEPS,
        /** It is not known, or there is none. */
        UNKNOWN
    }

    FormColumn {
        choices = List.copyOf(choices);
    }

    static FormColumn id(String name, String meaning) {
        return of(name, Kind.ID, Empty.UNKNOWN, meaning);
    }

    static FormColumn name(String name, String meaning) {
        return of(name, Kind.NAME, Empty.KEEPS, meaning);
    }

    static FormColumn text(String name, String meaning) {
        return of(name, Kind.TEXT, Empty.UNKNOWN, meaning);
    }

    static FormColumn date(String name, String meaning) {
        return of(name, Kind.DATE, Empty.UNKNOWN, meaning);
    }

    static FormColumn number(String name, String meaning) {
        return of(name, Kind.NUMBER, Empty.KEEPS, meaning);
    }

    static FormColumn money(String name, String meaning) {
        return of(name, Kind.MONEY, Empty.UNKNOWN, meaning);
    }

    static FormColumn yesNo(String name, String meaning) {
        return new FormColumn(name, Kind.YES_NO, Empty.UNKNOWN, List.of("yes", "no"), meaning);
    }

    static FormColumn postcode(String name, String meaning) {
        return of(name, Kind.POSTCODE, Empty.KEEPS, meaning);
    }

    /** Several, parted by semicolons. */
    static FormColumn list(String name, String meaning, String... choices) {
        return new FormColumn(name, Kind.LIST, Empty.UNKNOWN, List.of(choices), meaning);
    }

    static FormColumn choice(String name, String meaning, String... choices) {
        return new FormColumn(name, Kind.CHOICE, Empty.KEEPS, List.of(choices), meaning);
    }

    static FormColumn choice(String name, Class<? extends Enum<?>> type, String meaning) {
        return choice(name, meaning, EnumText.choices(type));
    }

    FormColumn needed() {
        return new FormColumn(name, kind, Empty.NEEDED, choices, meaning);
    }

    FormColumn neededWhenNew() {
        return new FormColumn(name, kind, Empty.KEEPS_AND_NEW_ROWS_NEED_IT, choices, meaning);
    }

    FormColumn keeps() {
        return new FormColumn(name, kind, Empty.KEEPS, choices, meaning);
    }

    FormColumn unknown() {
        return new FormColumn(name, kind, Empty.UNKNOWN, choices, meaning);
    }

    static List<String> names(FormColumn... columns) {
        return Arrays.stream(columns).map(FormColumn::name).toList();
    }

    static FormColumn of(String name, Kind kind, Empty empty, String meaning) {
        return new FormColumn(name, kind, empty, List.of(), meaning);
    }
}
