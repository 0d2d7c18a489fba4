package org.homeward.ui.carers;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.homeward.app.paper.PrintCarerProfile;
import org.homeward.app.view.HouseholdPage;
import org.homeward.domain.carer.Dwelling;
import org.homeward.domain.carer.Exemption;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.Occupant;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.common.Age;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Postcode;
import org.homeward.ui.kit.AvailabilityPane;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.FactList;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Words;

/** One household in full: who lives there, what is approved, what was said. */
final class HouseholdDetail {
    private HouseholdDetail() {}

    static VBox of(HouseholdPage page, CarersViewModel model) {
        var household = page.row().household();
        var detail = new VBox(Cards.sentence(Words.of(page.row().room())), terms(household));
        detail.getStyleClass().add("form");
        detail.getChildren().add(prints(page, model));
        addChildren(page, model::openChild, detail);
        addHolds(page, model, detail);
        addPeople(page, detail);
        addAvailability(page, detail);
        addSaying(page, model, detail);
        detail.getChildren().addAll(Cards.heading("The house"), house(household.dwelling()));
        detail.getChildren().addAll(Cards.heading("Skills"), skills(household));
        return detail;
    }

    private static MenuButton prints(HouseholdPage page, CarersViewModel model) {
        var row = page.row();
        return Buttons.menu(
                "carers-print",
                "Print the profile",
                Buttons.item(
                        "carers-print-matching",
                        "For matching",
                        () -> model.print(row, PrintCarerProfile.Reader.MATCHING)),
                Buttons.item(
                        "carers-print-anonymous",
                        "For matching, nobody named",
                        () -> model.print(row, PrintCarerProfile.Reader.MATCHING_ANONYMOUS)),
                Buttons.item(
                        "carers-print-child",
                        "For the child, in plain words",
                        () -> model.print(row, PrintCarerProfile.Reader.CHILD)));
    }

    private static FactList terms(Household household) {
        var approval = household.approval();
        var terms = household.terms();
        return new FactList()
                .add("Status", Words.of(approval.status()))
                .add("Approved by", approvedBy(household))
                .add("Approved on", approval.approvedOn().map(Plain::day).orElse("not known"))
                .add("Review due", approval.reviewDue().map(Plain::day).orElse("not known"))
                .add("Children", "at most %d, aged %s".formatted(terms.maxChildren(), terms.ages()))
                .add("Sex", Words.of(terms.sex()))
                .add("Kinds of care", CarerColumns.types(household))
                .add(
                        "Lives in",
                        household
                                .postcode()
                                .map(Postcode::sector)
                                .map(Postcode::text)
                                .orElse("not known"));
    }

    private static String approvedBy(Household household) {
        var provider = household.provider();
        var code = Words.of(provider.code());
        return provider.name().isEmpty() ? code : provider.name() + ", " + Spoken.inside(code);
    }

    private static void addChildren(HouseholdPage page, Consumer<ChildId> open, VBox detail) {
        detail.getChildren().add(Cards.heading("Children placed here"));
        if (page.children().isEmpty()) {
            detail.getChildren().add(Cards.quiet("None on this day."));
        }
        for (var child : page.children()) {
            var link =
                    new Hyperlink(
                            "%s, %s, since %s"
                                    .formatted(
                                            child.name().name(),
                                            Spoken.aged(child.name().age()),
                                            Plain.day(child.since())));
            link.setId("carers-child-" + child.name().id().text());
            link.setOnAction(event -> open.accept(child.name().id()));
            detail.getChildren().add(link);
        }
        page.exemptions().forEach(e -> detail.getChildren().add(Cards.sentence(inWords(e))));
    }

    private static void addHolds(HouseholdPage page, CarersViewModel model, VBox detail) {
        for (var hold : page.holds()) {
            var link =
                    new Hyperlink(
                            "%s held for request %s until %s"
                                    .formatted(
                                            Plain.count(hold.places(), "place", "places"),
                                            hold.request(),
                                            Plain.day(hold.span().until())));
            link.setId("carers-hold-" + hold.id());
            link.setOnAction(event -> model.openRequest(hold.request()));
            detail.getChildren().add(link);
        }
    }

    private static void addSaying(HouseholdPage page, CarersViewModel model, VBox detail) {
        var availability = model.availability(page.row());
        var confirm =
                Buttons.of(
                        "carers-confirm",
                        "They say today: it still holds (V)",
                        () -> availability.confirm(() -> {}));
        confirm.disableProperty().bind(availability.underWay());
        var other =
                new TitledPane(
                        "Something else holds now",
                        new AvailabilityPane("carers", availability, () -> {}));
        other.setId("carers-said");
        other.setExpanded(false);
        detail.getChildren().addAll(confirm, other);
    }

    private static String inWords(Exemption exemption) {
        return "Exempt from the usual limit of three for %s%s%s"
                .formatted(
                        Spoken.list(
                                exemption.children().stream().map(ChildId::text).sorted().toList()),
                        exemption.span().findEnd().map(end -> ", to " + Plain.day(end)).orElse(""),
                        exemption.conditions().isEmpty() ? "." : ": " + exemption.conditions());
    }

    private static void addPeople(HouseholdPage page, VBox detail) {
        detail.getChildren().add(Cards.heading("Who lives there"));
        for (var carer : page.carers()) {
            detail.getChildren()
                    .add(
                            Cards.sentence(
                                    carer.name()
                                            + (carer.main() ? ", main carer" : ", carer")
                                            + (carer.training().isEmpty()
                                                    ? ""
                                                    : ". Training: "
                                                            + Spoken.list(
                                                                    carer.training().stream()
                                                                            .sorted()
                                                                            .toList()))));
        }
        page.occupants()
                .forEach(
                        occupant ->
                                detail.getChildren().add(Cards.sentence(inWords(occupant, page))));
    }

    private static String inWords(Occupant occupant, HouseholdPage page) {
        var age =
                occupant.bornOn()
                        .map(born -> "aged " + Age.on(page.asAt(), born))
                        .orElse("age not known");
        var relation = occupant.relation();
        var what = relation.isEmpty() ? "Somebody else" : Spoken.opening(relation);
        return what + ", " + age;
    }

    private static void addAvailability(HouseholdPage page, VBox detail) {
        detail.getChildren().add(Cards.heading("Availability, next twelve months"));
        if (page.availability().isEmpty()) {
            detail.getChildren().add(Cards.quiet("Nobody has said. Ask the household."));
            return;
        }
        detail.getChildren().add(new AvailabilityStrip(page.asAt(), page.availability()));
        page.availability()
                .forEach(a -> detail.getChildren().add(Cards.quiet(AvailabilityStrip.inWords(a))));
    }

    private static FactList house(Dwelling house) {
        return new FactList()
                .add("Bedrooms for children", String.valueOf(house.bedrooms()))
                .add("Children may share", Words.of(house.sharing()))
                .add("Somebody smokes", Words.of(house.smoker()))
                .add(
                        "Pets",
                        house.pets().isEmpty()
                                ? "none recorded"
                                : Spoken.list(house.pets().stream().sorted().toList()))
                .add("Vehicle", Words.of(house.vehicle()))
                .add("Accessible", Words.of(house.accessible()));
    }

    private static FactList skills(Household household) {
        var skills = new FactList();
        Arrays.stream(NeedDomain.values())
                .forEach(
                        domain ->
                                skills.add(
                                        Words.of(domain),
                                        household.offer().skills().containsKey(domain)
                                                ? "up to "
                                                        + Spoken.inside(
                                                                Words.of(
                                                                        household
                                                                                .offer()
                                                                                .skills()
                                                                                .get(domain)))
                                                : "not known"));
        return skills;
    }
}
