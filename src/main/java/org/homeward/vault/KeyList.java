package org.homeward.vault;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All ways into one store.
 *
 * @param storeId the store that the keys belong to
 * @param generation the number of the data key; it goes up when the key is changed
 * @param slots one slot a person, one for the recovery code; or the one slot of a sample
 */
record KeyList(String storeId, int generation, List<KeySlot> slots) {

    KeyList {
        slots = List.copyOf(slots);
        boolean sample = slots.stream().anyMatch(slot -> slot.kind() == KeySlot.Kind.SAMPLE);
        if (sample && slots.size() > 1) {
            throw new IllegalArgumentException("A key in clear cannot stand beside wrapped keys");
        }
        long names = slots.stream().map(KeySlot::name).distinct().count();
        if (names < slots.size()) {
            throw new IllegalArgumentException("Two key slots have the same name");
        }
    }

    Optional<KeySlot> findPerson(String name) {
        return ofKind(KeySlot.Kind.PERSON).filter(slot -> slot.name().equals(name)).findFirst();
    }

    Optional<KeySlot> findRecovery() {
        return ofKind(KeySlot.Kind.RECOVERY).findFirst();
    }

    Optional<KeySlot> findSample() {
        return ofKind(KeySlot.Kind.SAMPLE).findFirst();
    }

    KeyList with(KeySlot slot) {
        var others = slots.stream().filter(other -> !other.name().equals(slot.name()));
        return new KeyList(storeId, generation, Stream.concat(others, Stream.of(slot)).toList());
    }

    /** What a slot's wrapping is bound to beside its own heading. */
    String about() {
        return storeId + "\t" + generation;
    }

    private Stream<KeySlot> ofKind(KeySlot.Kind kind) {
        return slots.stream().filter(slot -> slot.kind() == kind);
    }
}
