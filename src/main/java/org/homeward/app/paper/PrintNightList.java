package org.homeward.app.paper;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homeward.app.Store;
import org.homeward.app.view.EmergencyAsk;
import org.homeward.app.view.EmergencyHome;
import org.homeward.app.view.HouseholdRow;
import org.homeward.app.view.ListEmergencyHomes;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.carer.Carer;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.SexAccepted;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Plain;

/** Prints who may be called tonight, for a team that has no screen at hand. */
public final class PrintNightList {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<String> HEADER =
            List.of(
                    "Household",
                    "Call",
                    "Free",
                    "May take",
                    "There now",
                    "Cots",
                    "Animals",
                    "Said so");
    private static final List<Double> SHARES =
            List.of(0.19, 0.3, 0.06, 0.13, 0.1, 0.05, 0.09, 0.08);

    private static final List<String> SHORT_HEADER =
            List.of(
                    "Household",
                    "Call",
                    "Free, ages, there, cots, animals, days",
                    "Household",
                    "Call",
                    "Free, ages, there, cots, animals, days");
    private static final List<Double> SHORT_SHARES = List.of(0.13, 0.12, 0.25, 0.13, 0.12, 0.25);

    private static final int MOST_LATELY = 90;

    private final Store store;
    private final ListEmergencyHomes homes;
    private final PaperPrinter printer;
    private final Clock clock;

    public PrintNightList(
            Store store, ListEmergencyHomes homes, PaperPrinter printer, Clock clock) {
        this.store = store;
        this.homes = homes;
        this.printer = printer;
        this.clock = clock;
    }

    /** Writes the list of a day into a file and gives the file. */
    public Path print(LocalDate day, Path file) {
        printer.print(paper(day), store.authority(), file);
        return file;
    }

    /** Those who said so today first, then those to ask again, then those not to call. */
    Paper paper(LocalDate day) {
        var all = homes.on(day, EmergencyAsk.ANYBODY);
        var called = of(all, EmergencyHome.Word.LATELY);
        var lately = latest(called);
        var heading =
                called.size() == lately.size()
                        ? Integer.toString(called.size())
                        : "the latest %d of %d; the screen has the others"
                                .formatted(lately.size(), called.size());
        var printed = TIME.format(clock.instant().atZone(LONDON));
        return new Paper.Builder(
                        "Out-of-hours list, " + Plain.day(day),
                        "Printed on %s. Whoever takes a child tells the duty team at once; what is"
                                        .formatted(printed)
                                + " said on the phone counts, not this paper.",
                        "Out-of-hours list, printed on %s. Destroy after the night."
                                .formatted(printed))
                .heading("Said so today: " + of(all, EmergencyHome.Word.TODAY).size())
                .dense(HEADER, rows(of(all, EmergencyHome.Word.TODAY)), SHARES, "Nobody has.")
                .heading("Said so lately, ask again: " + heading)
                .dense(SHORT_HEADER, pairs(lately), SHORT_SHARES, "Nobody has.")
                .heading("Not to be called: on hold or not available")
                .dense(List.of("Why", "Households"), notToCall(day), List.of(0.16, 0.84), "Nobody.")
                .heading("What holds at night too")
                .words(
                        "No more than three fostered children in a household, unless all are"
                                + " brothers and sisters or an exemption names them (Children Act"
                                + " 1989 Schedule 7): no emergency lifts this. Outside the terms of"
                                + " approval for at most six working days, and only when a second"
                                + " person agrees (Care Planning Regulations 2010 reg 23).")
                .build();
    }

    private static List<EmergencyHome> of(List<EmergencyHome> homes, EmergencyHome.Word word) {
        return homes.stream().filter(home -> home.word() == word).toList();
    }

    /** As many as two pages hold, by name. */
    private static List<EmergencyHome> latest(List<EmergencyHome> homes) {
        return homes.stream()
                .sorted(
                        Comparator.comparing(
                                home -> home.row().confirmedDaysAgo().orElse(Integer.MAX_VALUE)))
                .limit(MOST_LATELY)
                .sorted(Comparator.comparing(home -> home.row().household().name()))
                .toList();
    }

    private static List<List<String>> rows(List<EmergencyHome> homes) {
        return homes.stream().map(PrintNightList::row).toList();
    }

    /** Two households a row, down the left side first. */
    private static List<List<String>> pairs(List<EmergencyHome> homes) {
        int half = (homes.size() + 1) / 2;
        var rows = new ArrayList<List<String>>();
        for (int at = 0; at < half; at++) {
            var row = new ArrayList<>(inShort(homes.get(at)));
            row.addAll(
                    at + half < homes.size() ? inShort(homes.get(at + half)) : List.of("", "", ""));
            rows.add(row);
        }
        return rows;
    }

    /** The first number only, and what is there; what is not is left out. */
    private static List<String> inShort(EmergencyHome home) {
        var house = home.row().household().dwelling();
        var terms = home.row().household().terms();
        var what = new ArrayList<String>();
        what.add(home.row().vacancy().unfilled() + " free");
        what.add(
                "%d-%d%s"
                        .formatted(
                                terms.ages().youngest(),
                                terms.ages().oldest(),
                                terms.sex() == SexAccepted.ANY ? "" : " " + sexes(terms.sex())));
        if (home.row().vacancy().filled() > 0) {
            what.add("with " + ages(home));
        }
        if (house.cots().isEmpty() || house.cots().getAsInt() > 0) {
            what.add("cots " + number(house.cots()));
        }
        what.addAll(house.pets().stream().sorted().toList());
        what.add(home.row().confirmedDaysAgo().map(days -> days + " d").orElse("no day"));
        return List.of(
                home.row().household().name(),
                phones(home).split(",", -1)[0].replace("through ", ""),
                String.join(", ", what));
    }

    private static String sexes(SexAccepted sex) {
        return switch (sex) {
            case ANY -> "any";
            case MALE -> "boys";
            case FEMALE -> "girls";
        };
    }

    private static List<String> row(EmergencyHome home) {
        Household household = home.row().household();
        var terms = household.terms();
        return List.of(
                household.name(),
                phones(home),
                "%d of %d".formatted(home.row().vacancy().unfilled(), terms.maxChildren()),
                "%s, %s".formatted(terms.ages(), sexes(terms.sex())),
                home.row().vacancy().filled() == 0 ? "nobody" : ages(home),
                number(household.dwelling().cots()),
                household.dwelling().pets().isEmpty()
                        ? "none"
                        : String.join(", ", household.dwelling().pets().stream().sorted().toList()),
                home.row()
                        .confirmedDaysAgo()
                        .map(days -> days == 0 ? "today" : Plain.count(days, "day", "days"))
                        .orElse("no day"));
    }

    private static String phones(EmergencyHome home) {
        var numbers =
                home.carers().stream()
                        .filter(carer -> !carer.phone().isEmpty())
                        .map(Carer::phone)
                        .collect(Collectors.joining(", "));
        var provider = home.row().household().provider().name();
        return numbers.isEmpty()
                ? (provider.isEmpty() ? "no number" : "through " + provider)
                : numbers;
    }

    private static String ages(EmergencyHome home) {
        return home.living().isEmpty()
                ? "not known"
                : home.living().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String number(OptionalInt cots) {
        return cots.isPresent() ? String.valueOf(cots.getAsInt()) : "ask";
    }

    /** By reason, so that many names stay short. */
    private List<List<String>> notToCall(LocalDate day) {
        var byReason =
                homes.listNotAvailableOn(day).stream()
                        .collect(
                                Collectors.groupingBy(
                                        PrintNightList::why,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                row -> row.household().name(),
                                                Collectors.joining(", "))));
        return byReason.entrySet().stream()
                .map(one -> List.of(one.getKey(), one.getValue()))
                .toList();
    }

    private static String why(HouseholdRow row) {
        var said = row.vacancy().stated();
        return said.map(Availability::reason)
                        .filter(reason -> !reason.isEmpty())
                        .orElse("no reason recorded")
                + said.map(Availability::span)
                        .flatMap(DateSpan::findEnd)
                        .map(end -> " until " + Plain.day(end))
                        .orElse("");
    }
}
