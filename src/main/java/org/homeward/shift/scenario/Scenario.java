package org.homeward.shift.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What would be if. It holds only what differs from now, so that a scenario without levers is the
 * forecast itself, and two that say the same are equal.
 *
 * @param label as it stands beside others, such as {@code 5 step-downs a month}
 * @param note why it is tried; may be blank
 * @param published whether the monthly report shows it
 * @param levers what is set; what is set to its usual value is left out
 * @param choices what is no number
 */
public record Scenario(
        String label, String note, boolean published, Map<Lever, Setting> levers, Choices choices) {
    private static final int LONGEST_LABEL = 60;

    /** Throws {@link IllegalArgumentException} with every fault in words. */
    public Scenario {
        label = label.strip();
        note = note.strip();
        List<String> faults = new ArrayList<>(faults(label, levers));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
        Map<Lever, Setting> kept = new TreeMap<>(levers);
        kept.entrySet().removeIf(set -> isUsual(set.getKey(), set.getValue()));
        levers = Collections.unmodifiableMap(kept);
    }

    /** Everything goes on as it does. */
    public static Scenario asNow() {
        return named("As now");
    }

    /** Without a lever. */
    public static Scenario named(String label) {
        return new Scenario(label, "", false, new EnumMap<>(Lever.class), Choices.USUAL);
    }

    /** What a lever is set to, or what is usual. */
    public Setting setting(Lever lever) {
        return levers.getOrDefault(lever, lever.usual());
    }

    /** The number of a lever. */
    public double amount(Lever lever) {
        return setting(lever).amount();
    }

    /** A share of 0 to 1 from a lever in per cent. */
    public double share(Lever lever) {
        return amount(lever) / 100;
    }

    /** Throws {@link IllegalArgumentException} in words when the lever cannot be set so. */
    public Scenario with(Lever lever, Setting setting) {
        Map<Lever, Setting> now = new TreeMap<>(levers);
        now.put(lever, setting);
        return new Scenario(label, note, published, now, choices);
    }

    public Scenario with(Choices chosen) {
        return new Scenario(label, note, published, levers, chosen);
    }

    public Scenario labelled(String name) {
        return new Scenario(name, note, published, levers, choices);
    }

    public Scenario noted(String words) {
        return new Scenario(label, words, published, levers, choices);
    }

    public Scenario published(boolean shown) {
        return new Scenario(label, note, shown, levers, choices);
    }

    /** Nothing differs from now, whatever else is chosen. */
    public boolean isAsNow() {
        return levers.entrySet().stream().noneMatch(set -> isActive(set.getKey()));
    }

    /** Whether a group differs from now. */
    public boolean changes(LeverGroup group) {
        return levers.keySet().stream()
                .anyMatch(lever -> lever.group() == group && isActive(lever));
    }

    /** Each lever that counts, as a sentence says it. */
    public List<String> inWords() {
        return levers.entrySet().stream()
                .filter(set -> isActive(set.getKey()))
                .map(
                        set ->
                                "%s: %s %s"
                                        .formatted(
                                                set.getKey().group().label(),
                                                set.getKey().label().toLowerCase(Locale.UK),
                                                set.getValue().inWords()))
                .toList();
    }

    /** A lever that follows a leading one counts only while that one is not 0. */
    private boolean isActive(Lever lever) {
        return List.of(Lever.values()).stream()
                .filter(other -> other.group() == lever.group() && other.isLeading())
                .findFirst()
                .map(leading -> amount(leading) != 0)
                .orElse(amount(lever) != 0);
    }

    private static boolean isUsual(Lever lever, Setting setting) {
        return setting.amount() == lever.usual().amount();
    }

    private static List<String> faults(String label, Map<Lever, Setting> levers) {
        List<String> faults = new ArrayList<>();
        if (label.isEmpty()) {
            faults.add("A scenario needs a name.");
        }
        if (label.length() > LONGEST_LABEL) {
            faults.add("A name has %d letters or fewer.".formatted(LONGEST_LABEL));
        }
        levers.forEach((lever, setting) -> lever.findFault(setting).ifPresent(faults::add));
        return faults;
    }
}
