package org.homeward.app.review;

import java.time.LocalDate;
import org.homeward.app.searching.Checks;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.Plain;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.deciding.MoneyWords;

/** What several commands about one child ask before anything is recorded. */
final class Asked {
    private Asked() {}

    static Checks isKnown(ChildId child, CarePosition position) {
        return new Checks()
                .that(
                        position.findChild(child).isPresent(),
                        "CHILD",
                        "There is no child %s.".formatted(child));
    }

    /** Known, and in residential care on the day of the position. */
    static Checks isResident(ChildId child, CarePosition position) {
        boolean known = position.findChild(child).isPresent();
        boolean resident =
                known
                        && position.history(child)
                                .findOn(position.asAt())
                                .filter(e -> e.group() == PlacementGroup.RESIDENTIAL)
                                .isPresent();
        return isKnown(child, position)
                .that(
                        !known || resident,
                        "RESIDENCE",
                        "%s is not in residential care on %s."
                                .formatted(child, Plain.day(position.asAt())));
    }

    /** Money is never a reason, for a family or against one. */
    static void namesNoMoney(String code, String text, Checks checks) {
        MoneyWords.find(text)
                .ifPresent(
                        word ->
                                checks.that(
                                        false,
                                        code,
                                        "\"%s\" speaks of money, which is never a reason. Say it without."
                                                .formatted(word)));
    }

    static void isNotAhead(String code, LocalDate day, LocalDate asAt, Checks checks) {
        checks.that(!day.isAfter(asAt), code, "%s has not come yet.".formatted(Plain.day(day)));
    }
}
