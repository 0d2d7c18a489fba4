package org.homeward.shift.forecast;

import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.Plain;

/** What a reader should know of the data behind a forecast. */
final class ModelNotes {
    private static final int FEW = 10;

    private ModelNotes() {}

    static List<String> of(Model model) {
        List<String> notes = new ArrayList<>();
        if (model.reference().missing() > 0) {
            notes.add(
                    "No return is loaded for %s of the reference period; they are left out."
                            .formatted(Plain.count(model.reference().missing(), "day", "days")));
        }
        ages(model, notes);
        notes.add(model.patternOf(false).inWords());
        if (model.entries(Who.UNACCOMPANIED) > 0) {
            notes.add(
                    "Unaccompanied children come in at a rate of their own: %s in the reference period."
                            .formatted(Plain.number(model.entries(Who.UNACCOMPANIED))));
        }
        few(model, notes);
        return notes;
    }

    private static void ages(Model model, List<String> notes) {
        if (model.unknownBirths() > 0) {
            notes.add(
                    "%s at the start without a date of birth: given the ages of the others in the same kind of care."
                            .formatted(Plain.count(model.unknownBirths(), "child", "children")));
        }
        if (model.pastLeavingAge() > 0) {
            notes.add(
                    "%s at the start recorded as past the leaving age: out from the next day on."
                            .formatted(Plain.count(model.pastLeavingAge(), "child", "children")));
        }
        int adults =
                model.entriesOf(false).ofBand(AgeBand.ADULT)
                        + model.entriesOf(true).ofBand(AgeBand.ADULT);
        if (adults > 0) {
            notes.add(
                    "%s recorded as 18 or over on entry: not expected again."
                            .formatted(Plain.count(adults, "child", "children")));
        }
    }

    private static void few(Model model, List<String> notes) {
        int entries = model.entries(Who.EVERYBODY);
        if (entries < FEW) {
            notes.add(
                    "Only %s in the reference period: the range of entries is wide and may still be too narrow."
                            .formatted(Plain.count(entries, "entry", "entries")));
        }
    }
}
