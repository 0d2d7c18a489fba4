package org.homeward.exchange.registers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.domain.child.CareView;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.ChildPlace;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.child.PersonLink;
import org.homeward.domain.child.Profile;
import org.homeward.domain.child.Suitability;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PersonId;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.SiblingGroupId;
import org.homeward.position.FactsBuilder;

/** The children, needs, links and places sheets. */
final class ChildSheets {
    static final Sheet CHILDREN =
            new Sheet(
                    "children",
                    List.of(
                            "CHILD",
                            "NAME",
                            "HOME_POST",
                            "SCHOOL",
                            "SCHOOL_POST",
                            "LANGUAGES",
                            "FAITH_PRACTICE",
                            "SIBLING_GROUP",
                            "IRO",
                            "SOCIAL_WORKER",
                            "FOSTER_SUITABILITY",
                            "RESIDENTIAL_SUITABILITY",
                            "SUPPORTED_SUITABILITY",
                            "PLAN_AT_ENTRY"),
                    Set.of("CHILD", "NAME"),
                    ChildSheets::readChild,
                    book -> book.facts().child().children().stream().map(ChildSheets::row));
    static final Sheet NEEDS =
            new Sheet(
                    "needs",
                    List.of("CHILD", "ASSESSED_ON", "DOMAIN", "LEVEL", "BY"),
                    Set.of("CHILD", "ASSESSED_ON", "DOMAIN", "LEVEL"),
                    ChildSheets::readNeed,
                    book -> book.facts().child().needs().stream().flatMap(ChildSheets::rows));
    static final Sheet LINKS =
            new Sheet(
                    "links",
                    List.of("PERSON_A", "PERSON_B", "KIND", "REASON"),
                    Set.of("PERSON_A", "PERSON_B", "KIND"),
                    ChildSheets::readLink,
                    book -> book.facts().child().links().stream().map(ChildSheets::row));
    static final Sheet PLACES =
            new Sheet(
                    "places",
                    List.of("CHILD", "KIND", "POSTCODE", "RADIUS_MILES"),
                    Set.of("CHILD", "KIND", "RADIUS_MILES"),
                    ChildSheets::readPlace,
                    book -> book.facts().child().places().stream().map(ChildSheets::row));

    private ChildSheets() {}

    private static void readChild(SheetRow row, FactsBuilder into, Gathered gathered) {
        Profile profile =
                new Profile(
                        row.text("NAME"),
                        row.findPostcode("HOME_POST"),
                        row.text("SCHOOL"),
                        row.findPostcode("SCHOOL_POST"),
                        row.names("LANGUAGES"),
                        row.text("FAITH_PRACTICE"),
                        row.text("IRO"),
                        row.text("SOCIAL_WORKER"));
        CareView view =
                new CareView(
                        suitability(row, "FOSTER_SUITABILITY"),
                        suitability(row, "RESIDENTIAL_SUITABILITY"),
                        suitability(row, "SUPPORTED_SUITABILITY"),
                        row.text("PLAN_AT_ENTRY"));
        into.add(
                new Child(
                        ChildId.of(row.required("CHILD")),
                        Identity.UNKNOWN,
                        profile,
                        view,
                        row.find("SIBLING_GROUP", SiblingGroupId::of)));
    }

    private static Suitability suitability(SheetRow row, String column) {
        return row.choice(column, Suitability.class, Suitability.NOT_SPECIFIED);
    }

    private static List<String> row(Child c) {
        Profile p = c.profile();
        return List.of(
                c.id().text(),
                p.name(),
                Cells.text(p.homePostcode()),
                p.school(),
                Cells.text(p.schoolPostcode()),
                Cells.list(p.languages()),
                p.faithPractice(),
                Cells.text(c.siblingGroup()),
                p.reviewingOfficer(),
                p.socialWorker(),
                EnumText.write(c.careView().foster()),
                EnumText.write(c.careView().residential()),
                EnumText.write(c.careView().supported()),
                c.careView().planAtEntry());
    }

    private static void readNeed(SheetRow row, FactsBuilder into, Gathered gathered) {
        gathered.need(
                ChildId.of(row.required("CHILD")),
                row.requiredDate("ASSESSED_ON"),
                row.text("BY"),
                row.requiredChoice("DOMAIN", NeedDomain.class),
                NeedLevel.of(row.requiredNumber("LEVEL")));
    }

    private static Stream<List<String>> rows(NeedsAssessment needs) {
        return Stream.of(NeedDomain.values())
                .filter(domain -> needs.findLevel(domain).isPresent())
                .map(
                        domain ->
                                List.of(
                                        needs.child().text(),
                                        needs.assessedOn().toString(),
                                        EnumText.write(domain),
                                        HouseholdSheets.level(needs.findLevel(domain)),
                                        needs.by()));
    }

    private static void readLink(SheetRow row, FactsBuilder into, Gathered gathered) {
        into.add(
                new PersonLink(
                        PersonId.of(row.required("PERSON_A")),
                        PersonId.of(row.required("PERSON_B")),
                        row.requiredChoice("KIND", PersonLink.Kind.class),
                        row.text("REASON")));
    }

    private static List<String> row(PersonLink l) {
        return List.of(l.a().text(), l.b().text(), EnumText.write(l.kind()), l.reason());
    }

    private static void readPlace(SheetRow row, FactsBuilder into, Gathered gathered) {
        Optional<Postcode> place =
                row.findPostcode("POSTCODE").or(() -> row.findPostcode("SECTOR"));
        into.add(
                new ChildPlace(
                        ChildId.of(row.required("CHILD")),
                        row.requiredChoice("KIND", ChildPlace.Kind.class),
                        place.orElseThrow(() -> new BadCell("POSTCODE or SECTOR is needed.")),
                        row.number("RADIUS_MILES", 0)));
    }

    private static List<String> row(ChildPlace p) {
        return List.of(
                p.child().text(),
                EnumText.write(p.kind()),
                p.postcode().text(),
                Integer.toString(p.radiusMiles()));
    }
}
