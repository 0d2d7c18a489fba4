package org.homeward.exchange.registers;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.carer.Carer;
import org.homeward.domain.carer.Exemption;
import org.homeward.domain.carer.Home;
import org.homeward.domain.carer.HomeKind;
import org.homeward.domain.carer.Occupant;
import org.homeward.domain.common.CarerId;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PersonId;
import org.homeward.position.FactsBuilder;

/** The carers, availability, occupants, exemptions and homes sheets. */
final class CarerSheets {
    static final Sheet CARERS =
            new Sheet(
                    "carers",
                    "An approved person in a household.",
                    List.of(
                            FormColumn.id("CARER", "Your own number of the person.").needed(),
                            FormColumn.id("HOUSEHOLD", "The household.").neededWhenNew(),
                            FormColumn.name("NAME", "The name."),
                            FormColumn.date("DOB", "Date of birth.").keeps(),
                            FormColumn.choice(
                                    "ROLE",
                                    "Main or second carer; main in a new row.",
                                    "main",
                                    "second"),
                            FormColumn.list("TRAINING", "Training that was finished.").keeps(),
                            FormColumn.text("PHONE", "Number to call, as it is dialled.").keeps()),
                    List.of(List.of("CARER")),
                    CarerSheets::readCarer,
                    book -> book.facts().carer().carers().stream().map(CarerSheets::row));
    static final Sheet AVAILABILITY =
            new Sheet(
                    "availability",
                    "What a household said about taking children over a span of days.",
                    List.of(
                            FormColumn.id("HOUSEHOLD", "The household.").needed(),
                            FormColumn.date("FROM", "First day.").needed(),
                            FormColumn.date(
                                    "TO",
                                    "First day on which it no longer holds; empty while it does."),
                            FormColumn.choice("STATE", Availability.State.class, "What was said.")
                                    .neededWhenNew(),
                            FormColumn.text("REASON", "Why, in a few words."),
                            FormColumn.date("CONFIRMED_ON", "Day on which it was last confirmed.")
                                    .keeps()),
                    List.of(List.of("HOUSEHOLD", "FROM")),
                    CarerSheets::readAvailability,
                    book -> book.facts().carer().availability().stream().map(CarerSheets::row));
    static final Sheet OCCUPANTS =
            new Sheet(
                    "occupants",
                    "Somebody else who lives in a household.",
                    List.of(
                            FormColumn.id("HOUSEHOLD", "The household.").needed(),
                            FormColumn.id("PERSON", "Your own number of the person.").needed(),
                            FormColumn.date("DOB", "Date of birth.").keeps(),
                            FormColumn.text("RELATION", "Such as own child, adult, staying put.")
                                    .keeps()),
                    List.of(List.of("HOUSEHOLD", "PERSON")),
                    CarerSheets::readOccupant,
                    book -> book.facts().carer().occupants().stream().map(CarerSheets::row));
    static final Sheet EXEMPTIONS =
            new Sheet(
                    "exemptions",
                    "Written permission to care for more than the usual three children.",
                    List.of(
                            FormColumn.id("HOUSEHOLD", "The household.").needed(),
                            FormColumn.list("CHILDREN", "The children it names.").neededWhenNew(),
                            FormColumn.date("FROM", "First day.").needed(),
                            FormColumn.date(
                                    "TO",
                                    "First day on which it no longer holds; empty while it does."),
                            FormColumn.text("CONDITIONS", "Conditions that it sets.")),
                    List.of(List.of("HOUSEHOLD", "FROM")),
                    CarerSheets::readExemption,
                    book -> book.facts().carer().exemptions().stream().map(CarerSheets::row));
    static final Sheet HOMES =
            new Sheet(
                    "homes",
                    "A children's home or other establishment.",
                    List.of(
                            FormColumn.id("HOME", "Your own number of the home.").needed(),
                            FormColumn.name("NAME", "What it is called."),
                            FormColumn.text("URN", "The regulator's number.").keeps(),
                            FormColumn.name("PROVIDER", "Who runs it."),
                            FormColumn.choice(
                                    "PROVIDER_CODE",
                                    "Who provides it, as in the return.",
                                    "PR0",
                                    "PR1",
                                    "PR2",
                                    "PR3",
                                    "PR4",
                                    "PR5"),
                            FormColumn.postcode(
                                    "POSTCODE", "Where it lies: a postcode or only its sector."),
                            FormColumn.choice("KIND", HomeKind.class, "What kind of establishment.")
                                    .neededWhenNew(),
                            FormColumn.number("PLACES", "Registered places.").neededWhenNew(),
                            FormColumn.money("WEEKLY_FEE", "What a week costs, in pounds.")),
                    List.of(List.of("HOME")),
                    CarerSheets::readHome,
                    book -> book.facts().carer().homes().stream().map(CarerSheets::row));

    private CarerSheets() {}

    private static void readCarer(SheetRow row, FactsBuilder into, Gathered gathered) {
        into.add(
                new Carer(
                        CarerId.of(row.required("CARER")),
                        HouseholdId.of(row.required("HOUSEHOLD")),
                        row.text("NAME"),
                        row.findDate("DOB"),
                        !row.oneOf("ROLE", "main", "main", "second").equals("second"),
                        new TreeSet<>(row.list("TRAINING")),
                        row.text("PHONE")));
    }

    private static List<String> row(Carer c) {
        return List.of(
                c.id().text(),
                c.household().text(),
                c.name(),
                Cells.date(c.bornOn()),
                c.main() ? "main" : "second",
                Cells.list(c.training()),
                c.phone());
    }

    private static void readAvailability(SheetRow row, FactsBuilder into, Gathered gathered) {
        into.add(
                new Availability(
                        HouseholdId.of(row.required("HOUSEHOLD")),
                        row.span(),
                        row.requiredChoice("STATE", Availability.State.class),
                        row.text("REASON"),
                        row.findDate("CONFIRMED_ON")));
    }

    private static List<String> row(Availability a) {
        return List.of(
                a.household().text(),
                Cells.from(a.span()),
                Cells.to(a.span()),
                EnumText.write(a.state()),
                a.reason(),
                Cells.date(a.confirmedOn()));
    }

    private static void readOccupant(SheetRow row, FactsBuilder into, Gathered gathered) {
        into.add(
                new Occupant(
                        HouseholdId.of(row.required("HOUSEHOLD")),
                        PersonId.of(row.required("PERSON")),
                        row.findDate("DOB"),
                        row.text("RELATION")));
    }

    private static List<String> row(Occupant o) {
        return List.of(
                o.household().text(), o.person().text(), Cells.date(o.bornOn()), o.relation());
    }

    private static void readExemption(SheetRow row, FactsBuilder into, Gathered gathered) {
        Set<ChildId> children =
                row.list("CHILDREN").stream().map(ChildId::of).collect(Collectors.toSet());
        into.add(
                new Exemption(
                        HouseholdId.of(row.required("HOUSEHOLD")),
                        children,
                        row.span(),
                        row.text("CONDITIONS")));
    }

    private static List<String> row(Exemption e) {
        return List.of(
                e.household().text(),
                Cells.list(e.children()),
                Cells.from(e.span()),
                Cells.to(e.span()),
                e.conditions());
    }

    private static void readHome(SheetRow row, FactsBuilder into, Gathered gathered) {
        into.add(
                new Home(
                        HomeId.of(row.required("HOME")),
                        row.text("NAME"),
                        row.text("URN"),
                        HouseholdSheets.provider(row),
                        row.findPostcode("POSTCODE"),
                        row.requiredChoice("KIND", HomeKind.class),
                        row.requiredNumber("PLACES", 1_000),
                        row.findMoney("WEEKLY_FEE")));
    }

    private static List<String> row(Home h) {
        return List.of(
                h.id().text(),
                h.name(),
                h.urn(),
                h.provider().name(),
                HouseholdSheets.code(h.provider()),
                Cells.text(h.postcode()),
                EnumText.write(h.kind()),
                Integer.toString(h.places()),
                Cells.money(h.weeklyFee()));
    }
}
