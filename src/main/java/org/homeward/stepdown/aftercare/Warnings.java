package org.homeward.stepdown.aftercare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.CheckIn;
import org.homeward.domain.review.EarlySign;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.AfterMove;
import org.homeward.stepdown.FamilyStay;

/** Finds what warns early, from everything that was recorded since the move. */
final class Warnings {
    private final CarePosition position;
    private final FamilyStay stay;
    private final AfterMove rules;
    private final List<Warning> found = new ArrayList<>();

    Warnings(CarePosition position, FamilyStay stay, AfterMove rules) {
        this.position = position;
        this.stay = stay;
        this.rules = rules;
    }

    /** The newest first; what happened on one day in the order of the kinds. */
    List<Warning> list() {
        List<EarlySign> signs = signs();
        missing(signs);
        signs.forEach(this::sign);
        respite(signs);
        scores();
        checkIns().forEach(this::colour);
        return found.stream()
                .distinct()
                .sorted(
                        Comparator.comparing(Warning::on)
                                .reversed()
                                .thenComparing(Warning::kind)
                                .thenComparing(Warning::value))
                .toList();
    }

    private List<EarlySign> signs() {
        return stay.placements().stream()
                .flatMap(placement -> position.stepDown().earlySigns(placement.id()).stream())
                .toList();
    }

    List<CheckIn> checkIns() {
        return stay.placements().stream()
                .flatMap(placement -> position.stepDown().checkIns(placement.id()).stream())
                .toList();
    }

    /** A period of the return and a sign of the same day are one. */
    private void missing(List<EarlySign> signs) {
        var days = new TreeMap<LocalDate, String>();
        for (MissingPeriod period : position.missingPeriods(stay.child())) {
            LocalDate day = period.span().start();
            if (stay.span().contains(day) && !day.isAfter(position.asAt())) {
                days.put(day, "recorded period");
            }
        }
        signs.stream()
                .filter(sign -> sign.kind() == EarlySign.Kind.MISSING)
                .forEach(sign -> days.put(sign.on(), sign.note()));
        days.forEach(
                (day, value) ->
                        add(
                                Warning.Kind.MISSING,
                                day,
                                value,
                                "Missing on %s.".formatted(Plain.day(day))));
    }

    private void sign(EarlySign sign) {
        switch (sign.kind()) {
            case EXCLUSION ->
                    add(
                            Warning.Kind.EXCLUSION,
                            sign.on(),
                            sign.note(),
                            "Excluded from school on %s.".formatted(Plain.day(sign.on())));
            case CHILD_UNHAPPY, CARER_STRAINED, ALLEGATION, OTHER ->
                    add(
                            Warning.Kind.SIGN,
                            sign.on(),
                            sign.note(),
                            "%s (%s).".formatted(sign.kind().label(), Plain.day(sign.on())));
            case MISSING, RESPITE_ASKED -> {
                // counted together with others of their kind
            }
        }
    }

    private void respite(List<EarlySign> signs) {
        List<LocalDate> days =
                signs.stream()
                        .filter(sign -> sign.kind() == EarlySign.Kind.RESPITE_ASKED)
                        .map(EarlySign::on)
                        .sorted()
                        .toList();
        for (int last = rules.respiteAsks() - 1; last < days.size(); last++) {
            LocalDate first = days.get(last - rules.respiteAsks() + 1);
            LocalDate day = days.get(last);
            if (!day.isAfter(first.plusWeeks(rules.respiteWeeks()))) {
                add(
                        Warning.Kind.RESPITE,
                        day,
                        "asked on %s and %s".formatted(Plain.day(first), Plain.day(day)),
                        "The carer asked for respite %d times within %d weeks."
                                .formatted(rules.respiteAsks(), rules.respiteWeeks()));
            }
        }
    }

    private void scores() {
        var scores = new TreeMap<LocalDate, Integer>();
        position.sdqScores(stay.child()).forEach(s -> scores.put(s.yearEnd(), s.score()));
        for (CheckIn checkIn : checkIns()) {
            checkIn.measures().sdq().ifPresent(score -> scores.put(checkIn.on(), score));
        }
        scores.forEach(
                (day, score) -> {
                    var before = scores.lowerEntry(day);
                    boolean since = !day.isBefore(stay.start()) && stay.span().contains(day);
                    if (since && before != null && score - before.getValue() >= rules.sdqRise()) {
                        add(
                                Warning.Kind.SDQ,
                                day,
                                "%d after %d".formatted(score, before.getValue()),
                                "The strengths and difficulties score rose by %d since %s."
                                        .formatted(
                                                score - before.getValue(),
                                                Plain.day(before.getKey())));
                    }
                });
    }

    private void colour(CheckIn checkIn) {
        if (checkIn.going() != CheckIn.Going.WELL) {
            add(
                    Warning.Kind.CHECK_IN,
                    checkIn.on(),
                    checkIn.going().label(),
                    "%s at the check-in of %s (%s)."
                            .formatted(
                                    checkIn.going().label(),
                                    Plain.day(checkIn.on()),
                                    checkIn.point().label().toLowerCase(java.util.Locale.UK)));
        }
    }

    private void add(Warning.Kind kind, LocalDate on, String value, String sentence) {
        found.add(new Warning(kind, on, value, sentence));
    }
}
