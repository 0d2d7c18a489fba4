package org.homeward.sample.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Grid;
import org.homeward.sample.draw.Table;
import org.homeward.sample.life.HomeSectors;
import org.homeward.sample.life.Leg;
import org.homeward.sample.life.Life;

/** Invented schools in real sectors; children go to one near where they live. */
final class Schools {
    /** A school. */
    record School(String name, String sector, boolean secondary) {}

    private final Dice dice = new Dice("schools");
    private final Grid grid = new Grid();
    private final List<School> schools = new ArrayList<>();

    Schools() {
        List<String> sectors = new HomeSectors().inside();
        Table table = Table.read("/org/homeward/sample/schools.csv");
        for (int row = 0; row < table.size(); row++) {
            schools.add(
                    new School(
                            table.text(row, "school"),
                            dice.pick(sectors),
                            table.text(row, "phase").equals("secondary")));
        }
    }

    /** Empty below school age and for about one child in twenty who is not on a roll. */
    Optional<School> of(Life life, LocalDate day) {
        int age = life.ageOn(day);
        if (age < 5 || age > 16 || dice.chance(0.05)) {
            return Optional.empty();
        }
        List<Leg> legs = life.last().legs();
        Optional<String> home = legs.get(legs.size() - 1).stay().sector();
        List<School> near =
                schools.stream()
                        .filter(school -> school.secondary() == age > 10)
                        .filter(s -> home.filter(h -> !grid.isFar(h, s.sector())).isPresent())
                        .toList();
        return near.isEmpty() ? Optional.empty() : Optional.of(dice.pick(near));
    }
}
