package org.homeward.sample.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One period of care of a child, known at each 31 March and to be filled in between. */
public final class Period {
    private final Life life;
    private final Map<Integer, Kind> kinds = new TreeMap<>();
    private final Map<Integer, String> legal = new TreeMap<>();
    private final Map<Integer, Integer> moves = new TreeMap<>();
    private final List<Leg> legs = new ArrayList<>();
    private LocalDate start;
    private LocalDate end = LocalDate.MAX;
    private String endReason = "";

    Period(Life life, LocalDate start) {
        this.life = life;
        this.start = start;
        life.periods().add(this);
    }

    public Life life() {
        return life;
    }

    public LocalDate start() {
        return start;
    }

    void startOn(LocalDate day) {
        start = day;
    }

    /** First day no longer in care; {@link LocalDate#MAX} while open. */
    public LocalDate end() {
        return end;
    }

    void endOn(LocalDate day) {
        end = day;
    }

    String endReason() {
        return endReason;
    }

    void endReason(String code) {
        endReason = code;
    }

    /** The collection year in which it began. */
    int startYear() {
        return start.getMonthValue() < 4 ? start.getYear() : start.getYear() + 1;
    }

    boolean isEntrantOf(YearTargets year) {
        return !start.isBefore(year.start());
    }

    public boolean isOn(LocalDate day) {
        return !start.isAfter(day) && end.isAfter(day);
    }

    /** Whole days in care up to a day. */
    public long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(start, day);
    }

    /** Kind at the end of a year; that at the end of care for the year in which it ends. */
    Kind kind(int year) {
        return kinds.getOrDefault(year, Kind.OWN_FOSTER);
    }

    boolean hasKind(int year) {
        return kinds.containsKey(year);
    }

    void kind(int year, Kind kind) {
        kinds.put(year, kind);
    }

    /** Legal status at the end of a year; empty where none was given. */
    String legal(int year) {
        return legal.getOrDefault(year, "");
    }

    void legal(int year, String code) {
        legal.put(year, code);
    }

    /** Moves to another carer in a year. */
    int moves(int year) {
        return moves.getOrDefault(year, 0);
    }

    void moves(int year, int count) {
        moves.put(year, count);
    }

    /** What the period comes to in episodes, oldest first. */
    public List<Leg> legs() {
        return legs;
    }

    int band(LocalDate day) {
        return Bands.of(life.ageOn(day));
    }
}
