package org.homeward.app.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Plain;
import org.homeward.domain.money.NamedTarget;
import org.homeward.shift.cost.Waterfall;
import org.homeward.shift.target.CountParts;
import org.homeward.shift.target.MissedTarget;
import org.homeward.shift.target.Way;
import org.homeward.shift.target.WhatMustBeTrue;
import org.homeward.shift.target.YearRecord;
import org.homeward.shift.target.YearsOnRecord;

/** What screen and report say of a target, in the same words. */
public final class TargetWords {
    private static final int PER = 100;
    private static final double PENCE_A_MILLION = 1e8;
    private static final String MINUS = "\u2212";

    private TargetWords() {}

    /**
     * One line of why a number is what it is.
     *
     * @param children such as {@code +75} or {@code 1,089}
     */
    public record Part(String what, String children, String why) {}

    /**
     * One way to the goal.
     *
     * @param achieved whether a year on record ever did so
     */
    public record WayLine(String way, String entries, String exits, String achieved) {}

    /** Why the number is above or below the line, part by part. */
    public static List<Part> parts(MissedTarget missed) {
        List<Part> parts = new ArrayList<>();
        NamedTarget.Mark start = missed.line().start();
        parts.add(
                new Part(
                        "The line begins with",
                        Plain.number(start.children()),
                        "on " + Plain.day(start.on())));
        parts.add(
                new Part(
                        "Counted on that day",
                        Plain.number(missed.all().then()),
                        difference(missed.startedAbove(), "than the line begins with")));
        missed.parts().ifPresent(p -> parts.addAll(moved(p, missed.record())));
        parts.add(
                new Part(
                        "Counted on " + Plain.day(missed.counted().day()),
                        Plain.number(missed.all().now()),
                        difference(missed.gap(), "than the line on that day")));
        parts.add(
                new Part(
                        "of them unaccompanied",
                        Plain.number(missed.unaccompanied().now()),
                        "%s at the start".formatted(Plain.number(missed.unaccompanied().then()))));
        parts.add(
                new Part(
                        "of them others",
                        Plain.number(missed.others().now()),
                        "%s at the start: %s"
                                .formatted(
                                        Plain.number(missed.others().then()),
                                        signed(missed.others().change()))));
        return parts;
    }

    private static List<Part> moved(CountParts parts, YearsOnRecord record) {
        YearRecord before = record.years().get(0);
        YearRecord last = record.findLast().orElseThrow();
        return List.of(
                new Part(
                        "Had nothing changed",
                        Plain.number(Math.round(parts.doNothing())),
                        "%s entries a year and %s exits a year for 100 children, as in the year to"
                                        .formatted(Plain.number(before.entries()), rate(before))
                                + " March "
                                + before.year()),
                new Part(
                        "Entries changed it by",
                        signed(Math.round(parts.byEntries())),
                        "from %s to %s a year"
                                .formatted(
                                        Plain.number(before.entries()),
                                        Plain.number(last.entries()))),
                new Part(
                        "Exits changed it by",
                        signed(Math.round(parts.byExits())),
                        "from %s to %s a year for 100 children"
                                .formatted(rate(before), rate(last))));
    }

    /** What the years cost when the line began and now, and what made the difference. */
    public static String cost(Waterfall cost) {
        Waterfall.Effect whole = cost.whole();
        String missing =
                cost.leftOut().isEmpty()
                        ? ""
                        : " Kinds of care without a price in either year are left out of both.";
        return "Care cost %s in %s and %s in %s: %s for more or fewer days, %s for another mix, %s"
                        .formatted(
                                millions(whole.before()),
                                cost.before().period().label(),
                                millions(whole.after()),
                                cost.after().period().label(),
                                signedMillions(whole.volume()),
                                signedMillions(whole.mix()),
                                signedMillions(whole.price()))
                + " for prices."
                + missing;
    }

    private static String millions(Money money) {
        return String.format(Locale.UK, "£%.1fm", Math.abs(money.pence()) / PENCE_A_MILLION);
    }

    private static String signedMillions(Money money) {
        return (money.pence() < 0 ? MINUS : "+") + millions(money);
    }

    /** Every way to the goal, and whether it was ever achieved. */
    public static List<WayLine> ways(WhatMustBeTrue must) {
        return must.ways().stream().map(way -> way(way, must)).toList();
    }

    private static WayLine way(Way way, WhatMustBeTrue must) {
        if (!way.isPossible()) {
            return new WayLine(way.kind().label(), "", "", "Cannot reach the goal in this time.");
        }
        double entries = way.entries().getAsDouble();
        double rate = way.exitRate().getAsDouble();
        double nowRate = must.now().exitRate().orElseThrow();
        return new WayLine(
                way.kind().label(),
                "%s a year (%s)"
                        .formatted(
                                Plain.number(Math.round(entries)),
                                change(entries, must.now().entries())),
                "%s a year for 100 children (%s)"
                        .formatted(perHundred(rate), change(rate, nowRate)),
                way.achieved()
                        .map(y -> "Achieved in the year to March " + y.year() + ".")
                        .orElse("Never achieved in a year on record."));
    }

    /**
     * Such as {@code Best on record: 310 entries (2021) and 38.9 exits for 100 children (2020).}
     */
    public static String best(YearsOnRecord record) {
        Optional<String> entries =
                record.findFewestEntries()
                        .map(y -> "%s entries (%d)".formatted(Plain.number(y.entries()), y.year()));
        Optional<String> exits =
                record.findFastestExits()
                        .map(y -> "%s exits for 100 children (%d)".formatted(rate(y), y.year()));
        if (entries.isEmpty() || exits.isEmpty()) {
            return "No whole year is on record.";
        }
        return "Best on record: %s and %s.".formatted(entries.get(), exits.get());
    }

    /** Such as {@code 38.3}. */
    public static String rate(YearRecord year) {
        return year.exitRate().isPresent() ? perHundred(year.exitRate().getAsDouble()) : "no";
    }

    private static String perHundred(double rate) {
        return String.format(Locale.UK, "%.1f", PER * rate);
    }

    /** Such as {@code +75}, {@code -18} or {@code 0}. */
    public static String signed(long number) {
        return (number > 0 ? "+" : number < 0 ? MINUS : "") + Plain.number(Math.abs(number));
    }

    private static String change(double to, double from) {
        return from == 0 ? "new" : signed(Math.round(PER * (to - from) / from)) + " %";
    }

    private static String difference(int by, String than) {
        return by == 0
                ? "as the line"
                : "%s %s %s".formatted(Plain.number(Math.abs(by)), by > 0 ? "more" : "fewer", than);
    }
}
