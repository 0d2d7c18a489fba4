package org.homeward.ui.kit;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.domain.common.Plain;

/** Names, ages and spans of time as people say them. */
public final class Spoken {
    private Spoken() {}

    /** The two largest parts: "2 years 3 months", "5 months", "12 days"; "0 days" on one day. */
    public static String time(LocalDate from, LocalDate to) {
        var period = Period.between(from, to);
        if (period.getYears() > 0) {
            return Plain.count(period.getYears(), "year", "years")
                    + (period.getMonths() > 0
                            ? " " + Plain.count(period.getMonths(), "month", "months")
                            : "");
        }
        return period.getMonths() > 0
                ? Plain.count(period.getMonths(), "month", "months")
                : Plain.count(period.getDays(), "day", "days");
    }

    /** "8", or "not known". */
    public static String age(Optional<Integer> age) {
        return age.map(String::valueOf).orElse("not known");
    }

    /** "aged 8", or "age not known". */
    public static String aged(Optional<Integer> age) {
        return age.map(years -> "aged " + years).orElse("age not known");
    }

    /** With a small first letter, for the middle of a sentence. */
    public static String inside(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /** With a capital first letter. */
    public static String opening(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** "Ruby", "Ruby and Max", "Ruby, Max and Ada". */
    public static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
