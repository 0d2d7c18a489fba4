package org.homeward.shift.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.Episode;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.shift.CountedStay;

/**
 * Stays that ended from one day to another, both included. Lengths of ended stays are shorter than
 * those of all stays, since long ones are still going on: they tell of turnover and not of how long
 * a child may expect to stay.
 */
public record Spells(LocalDate from, LocalDate to, List<Spell> ended) {
    public Spells {
        ended = List.copyOf(ended);
    }

    public static Spells endedBetween(CountBasis basis, LocalDate from, LocalDate to) {
        List<Spell> ended = new ArrayList<>();
        basis.care()
                .children()
                .forEach(
                        stays ->
                                of(stays).stream()
                                        .filter(spell -> endsIn(spell, from, to))
                                        .forEach(ended::add));
        return new Spells(from, to, ended);
    }

    /** Figures of a group; empty when no stay of it ended. */
    public Optional<SpellLengths> find(PlacementGroup group) {
        return SpellLengths.of(
                group, ended.stream().filter(spell -> spell.group() == group).toList());
    }

    /** Of every group that has any, in order of the groups. */
    public List<SpellLengths> list() {
        List<SpellLengths> lengths = new ArrayList<>();
        for (PlacementGroup group : PlacementGroup.values()) {
            find(group).ifPresent(lengths::add);
        }
        return lengths;
    }

    private static List<Spell> of(List<CountedStay> stays) {
        List<Spell> spells = new ArrayList<>();
        LocalDate start = stays.get(0).span().start();
        for (int i = 0; i < stays.size(); i++) {
            boolean last = i == stays.size() - 1;
            if (last || !goesOn(stays.get(i), stays.get(i + 1))) {
                CountedStay stay = stays.get(i);
                spells.add(
                        new Spell(
                                stay.child(),
                                stay.group(),
                                DateSpan.of(start, stay.span().until())));
                start = last ? start : stays.get(i + 1).span().start();
            }
        }
        return spells;
    }

    private static boolean goesOn(CountedStay before, CountedStay next) {
        Episode episode = next.episode();
        boolean moved =
                episode.changesCarer()
                        && !episode.setting().isTemporary()
                        && !before.episode().setting().isTemporary();
        return before.span().joins(next.span()) && before.group() == next.group() && !moved;
    }

    private static boolean endsIn(Spell spell, LocalDate from, LocalDate to) {
        LocalDate end = spell.span().until();
        return !spell.span().isOpen() && !end.isBefore(from) && !end.isAfter(to);
    }
}
