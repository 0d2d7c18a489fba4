package org.homeward.app.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.app.view.HouseholdPage;
import org.homeward.app.view.ViewHousehold;
import org.homeward.domain.carer.Carer;
import org.homeward.domain.carer.Occupant;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.common.Age;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Plain;

/**
 * Prints one page about a household: for those who match, or written to the child who might live
 * there. No assessment, no cost, no address beyond its sector.
 */
public final class PrintCarerProfile {
    private final Store store;
    private final PaperPrinter printer;

    public PrintCarerProfile(Store store, PaperPrinter printer) {
        this.store = store;
        this.printer = printer;
    }

    /** For whom it is written. */
    public enum Reader {
        /** Social workers and panels; people are named. */
        MATCHING,
        /** The same with nobody to be recognised. */
        MATCHING_ANONYMOUS,
        /** The child, in plain words, with room for questions. */
        CHILD
    }

    /**
     * Writes the profile into a file and gives the file. Throws {@link
     * java.util.NoSuchElementException} when there is no such household.
     */
    public Path print(HouseholdId household, LocalDate day, Reader reader, Path file) {
        printer.print(paper(household, day, reader), store.authority(), file);
        return file;
    }

    Paper paper(HouseholdId id, LocalDate day, Reader reader) {
        var page = new ViewHousehold(store).on(id, day);
        return reader == Reader.CHILD
                ? new CarersToMeet(page).paper()
                : forMatching(page, reader == Reader.MATCHING);
    }

    private static Paper forMatching(HouseholdPage page, boolean named) {
        var household = page.row().household();
        return new Paper.Builder(
                        named ? household.name() : "A fostering household",
                        "Carer profile for matching on %s. What they can offer; not their"
                                        .formatted(Plain.day(page.asAt()))
                                + " assessment, which is not sent for matching.",
                        "Carer profile%s, %s."
                                .formatted(
                                        named ? " " + household.id() : "", Plain.day(page.asAt())))
                .heading("Who lives there")
                .facts(people(page, named))
                .heading("What they are approved for")
                .facts(terms(page))
                .heading("What they can do")
                .table(
                        List.of("Domain of need", "Can meet", "Domain of need", "Can meet"),
                        skills(page),
                        List.of(0.34, 0.16, 0.34, 0.16),
                        "Not recorded.")
                .heading("The home")
                .facts(home(page))
                .build();
    }

    private static List<Paper.Fact> people(HouseholdPage page, boolean named) {
        var facts = new ArrayList<Paper.Fact>();
        for (Carer carer : page.carers()) {
            var age =
                    carer.bornOn()
                            .map(born -> "aged " + Age.on(page.asAt(), born))
                            .orElse("age not known");
            facts.add(
                    Told.fact(
                            named ? carer.name() : carer.main() ? "Main carer" : "Carer",
                            "%s; training: %s"
                                    .formatted(age, Told.list(carer.training(), "none recorded"))));
        }
        for (Occupant other : page.occupants()) {
            facts.add(Told.fact(opening(other.relation()), aged(page, other)));
        }
        facts.add(Told.fact("Fostered children", fostered(page)));
        return facts;
    }

    private static String fostered(HouseholdPage page) {
        var ages =
                page.children().stream()
                        .map(child -> child.name().age().map(String::valueOf))
                        .map(age -> age.orElse(Told.NOT_KNOWN))
                        .toList();
        return ages.isEmpty() ? "none now" : "%d, aged %s".formatted(ages.size(), Told.and(ages));
    }

    private static List<Paper.Fact> terms(HouseholdPage page) {
        var household = page.row().household();
        var terms = household.terms();
        return List.of(
                Told.fact(
                        "Children",
                        "at most %d, aged %s, %s"
                                .formatted(
                                        terms.maxChildren(), terms.ages(), Told.of(terms.sex()))),
                Told.fact(
                        "Kinds of care",
                        Told.list(terms.types().stream().map(Told::of).toList(), Told.NOT_KNOWN)),
                Told.fact("Places free", String.valueOf(page.row().vacancy().unfilled())),
                Told.fact(
                        "They say",
                        page.row()
                                .vacancy()
                                .stated()
                                .map(
                                        said ->
                                                Told.of(said.state())
                                                        + said.confirmedOn()
                                                                .map(
                                                                        on ->
                                                                                ", confirmed "
                                                                                        + Plain.day(
                                                                                                on))
                                                                .orElse(", never confirmed"))
                                .orElse("nothing about this day")));
    }

    /** Two domains a row, so that twelve of them stay on the page. */
    private static List<List<String>> skills(HouseholdPage page) {
        var cells =
                Arrays.stream(NeedDomain.values())
                        .map(
                                domain ->
                                        List.of(
                                                opening(Told.of(domain)),
                                                Optional.ofNullable(
                                                                page.row()
                                                                        .household()
                                                                        .offer()
                                                                        .skills()
                                                                        .get(domain))
                                                        .map(level -> "up to " + Told.of(level))
                                                        .orElse(Told.NOT_KNOWN)))
                        .toList();
        int half = (cells.size() + 1) / 2;
        var rows = new ArrayList<List<String>>();
        for (int at = 0; at < half; at++) {
            var row = new ArrayList<>(cells.get(at));
            row.addAll(at + half < cells.size() ? cells.get(at + half) : List.of("", ""));
            rows.add(row);
        }
        return rows;
    }

    private static List<Paper.Fact> home(HouseholdPage page) {
        var household = page.row().household();
        var house = household.dwelling();
        return List.of(
                Told.fact("Lives near", Told.sector(household.postcode())),
                Told.fact(
                        "Bedrooms for children",
                        house.bedrooms() + "; sharing agreed: " + yes(house.sharing())),
                Told.fact("Animals", Told.list(house.pets(), "none recorded")),
                Told.fact("Smoker", yes(house.smoker())),
                Told.fact("Car", yes(house.vehicle())),
                Told.fact("Wheelchair", yes(house.accessible())),
                Told.fact("Languages", Told.list(household.offer().languages(), Told.NOT_KNOWN)),
                Told.fact("Faith practice", Told.orUnknown(household.offer().faithPractice())));
    }

    static String aged(HouseholdPage page, Occupant other) {
        return other.bornOn()
                .map(born -> "aged " + Age.on(page.asAt(), born))
                .orElse("age not known");
    }

    private static String yes(Answer answer) {
        return answer == Answer.UNKNOWN ? Told.NOT_KNOWN : Told.of(answer);
    }

    private static String opening(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
