package org.homeward.exchange.registers;

import java.util.List;
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
import org.homeward.domain.common.SiblingGroupId;
import org.homeward.position.FactsBuilder;

/** The children, needs, links and places sheets. */
final class ChildSheets {
    static final Sheet CHILDREN =
            new Sheet(
                    "children",
                    "What the authority knows of a child beyond the return.",
                    List.of(
                            FormColumn.id("CHILD", "The code of the child in the return.").needed(),
                            FormColumn.name("NAME", "The name."),
                            FormColumn.postcode(
                                    "HOME_POST",
                                    "Where the family lives: a postcode or only its sector."),
                            FormColumn.name("SCHOOL", "The school."),
                            FormColumn.postcode("SCHOOL_POST", "Where the school lies."),
                            FormColumn.list("LANGUAGES", "Languages spoken at home."),
                            FormColumn.text("FAITH_PRACTICE", "What the child practises."),
                            FormColumn.id(
                                    "SIBLING_GROUP", "The same code for brothers and sisters."),
                            FormColumn.name("IRO", "Independent reviewing officer."),
                            FormColumn.name("SOCIAL_WORKER", "Social worker."),
                            FormColumn.choice(
                                    "FOSTER_SUITABILITY",
                                    Suitability.class,
                                    "How far foster care suits the child."),
                            FormColumn.choice(
                                    "RESIDENTIAL_SUITABILITY",
                                    Suitability.class,
                                    "How far residential care suits the child."),
                            FormColumn.choice(
                                    "SUPPORTED_SUITABILITY",
                                    Suitability.class,
                                    "How far supported accommodation suits the child."),
                            FormColumn.text(
                                            "PLAN_AT_ENTRY",
                                            "Kind of care planned when the child came into residential care.")
                                    .keeps()),
                    List.of(List.of("CHILD")),
                    ChildSheets::readChild,
                    book -> book.facts().child().children().stream().map(ChildSheets::row));
    static final Sheet NEEDS =
            new Sheet(
                    "needs",
                    "The level of need found in one domain on one day.",
                    List.of(
                            FormColumn.id("CHILD", "The child.").needed(),
                            FormColumn.date("ASSESSED_ON", "Day of the assessment.").needed(),
                            FormColumn.choice("DOMAIN", NeedDomain.class, "The domain of need.")
                                    .needed(),
                            FormColumn.number("LEVEL", "0 none, 1 some, 2 moderate, 3 intensive.")
                                    .needed(),
                            FormColumn.name("BY", "Who assessed.")),
                    List.of(List.of("CHILD", "ASSESSED_ON", "DOMAIN")),
                    ChildSheets::readNeed,
                    book -> book.facts().child().needs().stream().flatMap(ChildSheets::rows));
    static final Sheet LINKS =
            new Sheet(
                    "links",
                    "Two people and what must hold between them.",
                    List.of(
                            FormColumn.id("PERSON_A", "A child, carer, occupant or other person.")
                                    .needed(),
                            FormColumn.id("PERSON_B", "The other person.").needed(),
                            FormColumn.choice("KIND", PersonLink.Kind.class, "What must hold.")
                                    .needed(),
                            FormColumn.text("REASON", "Why.").keeps()),
                    List.of(List.of("PERSON_A", "PERSON_B", "KIND")),
                    ChildSheets::readLink,
                    book -> book.facts().child().links().stream().map(ChildSheets::row));
    static final Sheet PLACES =
            new Sheet(
                    "places",
                    "A place that matters to a child.",
                    List.of(
                            FormColumn.id("CHILD", "The child.").needed(),
                            FormColumn.choice("KIND", ChildPlace.Kind.class, "Why it matters.")
                                    .needed(),
                            FormColumn.postcode(
                                            "POSTCODE",
                                            "A postcode or only its sector; the column may be called SECTOR.")
                                    .needed(),
                            FormColumn.number(
                                    "RADIUS_MILES",
                                    "How far around an area to avoid reaches; 0 for the place itself.")),
                    List.of(List.of("CHILD", "KIND", "POSTCODE")),
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
                NeedLevel.of(row.requiredNumber("LEVEL", 3)));
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
        into.add(
                new ChildPlace(
                        ChildId.of(row.required("CHILD")),
                        row.requiredChoice("KIND", ChildPlace.Kind.class),
                        row.requiredPostcode("POSTCODE"),
                        row.number("RADIUS_MILES", 0, 1_000)));
    }

    private static List<String> row(ChildPlace p) {
        return List.of(
                p.child().text(),
                EnumText.write(p.kind()),
                p.postcode().text(),
                Integer.toString(p.radiusMiles()));
    }
}
