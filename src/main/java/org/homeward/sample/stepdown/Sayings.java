package org.homeward.sample.stepdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Table;

/** Invented sentences, by what they are about; each is used up before it comes again. */
final class Sayings {
    private final Dice dice;
    private final List<Saying> all = new ArrayList<>();
    private final List<Saying> fresh = new ArrayList<>();

    /**
     * One sentence.
     *
     * @param more what belongs to it, such as its evidence
     * @param by who says so
     */
    record Saying(String about, String text, String more, String by) {}

    Sayings(String topic) {
        dice = new Dice("sayings " + topic);
        Table table = Table.readSentences("/org/homeward/sample/" + topic + ".txt");
        for (int row = 0; row < table.size(); row++) {
            all.add(
                    new Saying(
                            table.text(row, "about"),
                            table.text(row, "text"),
                            table.text(row, "more"),
                            table.text(row, "by")));
        }
        fresh.addAll(dice.shuffled(all));
    }

    /** Throws {@link IllegalStateException} when there is nothing on the topic. */
    Saying next(String about) {
        Optional<Saying> found = find(about);
        if (found.isEmpty()) {
            List<Saying> again = all.stream().filter(s -> s.about().equals(about)).toList();
            if (again.isEmpty()) {
                throw new IllegalStateException("Nothing is said about " + about + ".");
            }
            fresh.addAll(dice.shuffled(again));
            found = find(about);
        }
        Saying saying = found.orElseThrow();
        fresh.remove(saying);
        return saying;
    }

    private Optional<Saying> find(String about) {
        return fresh.stream().filter(s -> s.about().equals(about)).findFirst();
    }
}
