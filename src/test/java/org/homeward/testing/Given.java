package org.homeward.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.carer.AgeRange;
import org.homeward.domain.carer.Approval;
import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.carer.Carer;
import org.homeward.domain.carer.Dwelling;
import org.homeward.domain.carer.Exemption;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.HouseholdOffer;
import org.homeward.domain.carer.Occupant;
import org.homeward.domain.carer.SexAccepted;
import org.homeward.domain.carer.TermsOfApproval;
import org.homeward.domain.child.CareView;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.ChildPlace;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.child.PersonLink;
import org.homeward.domain.child.Profile;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.CarerId;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PersonId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Provider;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.SiblingGroupId;
import org.homeward.domain.search.GatePart;
import org.homeward.domain.search.GateRecord;
import org.homeward.domain.search.Hold;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Togetherness;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;
import org.homeward.position.Facts;
import org.homeward.position.FactsBuilder;

/**
 * A small world written as text tables; a column left out takes the usual value: an approved
 * household for three children of any age and sex, with three bedrooms, available. Ages are those
 * on {@link #TODAY}; places are milestones on one road ({@link MileMap}).
 */
public final class Given {

    public static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final DateSpan ALWAYS = DateSpan.from(LocalDate.of(2000, 1, 1));

    private final FactsBuilder facts = new FactsBuilder();
    private final List<TextTable.Row> households = new ArrayList<>();
    private final Map<String, Map<NeedDomain, NeedLevel>> skills = new TreeMap<>();
    private int placements;
    private int records;

    /** household, status, since, review, named, ages, max, sex, types, provider, mile, ... */
    public static Given households(String table) {
        var given = new Given();
        given.households.addAll(TextTable.rows(table));
        return given;
    }

    /** child, age or born, sex, siblings, home, school, languages, practice. */
    public Given children(String table) {
        TextTable.rows(table).forEach(row -> facts.add(child(row)));
        return this;
    }

    /** child, household, from, until, request. */
    public Given living(String table) {
        for (var row : TextTable.rows(table)) {
            facts.add(
                    new Placement(
                            PlacementId.of("L" + ++placements),
                            ChildId.of(row.get("child")),
                            Where.with(HouseholdId.of(row.get("household"))),
                            span(row),
                            Optional.empty(),
                            Optional.empty(),
                            found(row, "request").map(RequestId::of)));
        }
        return this;
    }

    /** child, domain, level: one assessment a child, ten days ago. */
    public Given needs(String table) {
        var levels = new TreeMap<String, Map<NeedDomain, NeedLevel>>();
        TextTable.rows(table).forEach(row -> collect(levels, "child", row));
        levels.forEach(
                (child, known) ->
                        facts.add(
                                new NeedsAssessment(
                                        ChildId.of(child), TODAY.minusDays(10), known, "Sam")));
        return this;
    }

    /** household, domain, level. */
    public Given skills(String table) {
        TextTable.rows(table).forEach(row -> collect(skills, "household", row));
        return this;
    }

    /** household, from, until, state, reason, confirmed; in place of always available. */
    public Given availability(String table) {
        for (var row : TextTable.rows(table)) {
            facts.add(
                    new Availability(
                            HouseholdId.of(row.get("household")),
                            span(row),
                            constant(Availability.State.class, row.get("state")),
                            row.get("reason"),
                            found(row, "confirmed").map(LocalDate::parse)));
        }
        return this;
    }

    /** a, kind, b. */
    public Given links(String table) {
        for (var row : TextTable.rows(table)) {
            facts.add(
                    new PersonLink(
                            PersonId.of(row.get("a")),
                            PersonId.of(row.get("b")),
                            constant(PersonLink.Kind.class, row.get("kind")),
                            "as recorded"));
        }
        return this;
    }

    /** household, carer. */
    public Given carers(String table) {
        for (var row : TextTable.rows(table)) {
            facts.add(
                    new Carer(
                            CarerId.of(row.get("carer")),
                            HouseholdId.of(row.get("household")),
                            row.get("carer"),
                            Optional.empty(),
                            true,
                            Set.of()));
        }
        return this;
    }

    /** household, person, age, relation. */
    public Given occupants(String table) {
        for (var row : TextTable.rows(table)) {
            facts.add(
                    new Occupant(
                            HouseholdId.of(row.get("household")),
                            PersonId.of(row.get("person")),
                            found(row, "age").map(Given::bornFor),
                            row.get("relation")));
        }
        return this;
    }

    /** household, children, from, until. */
    public Given exemptions(String table) {
        for (var row : TextTable.rows(table)) {
            facts.add(
                    new Exemption(
                            HouseholdId.of(row.get("household")),
                            words(row.get("children")).map(ChildId::of).collect(Collectors.toSet()),
                            span(row),
                            ""));
        }
        return this;
    }

    /** child, mile: where family time takes place. */
    public Given familyTime(String table) {
        for (var row : TextTable.rows(table)) {
            facts.add(
                    new ChildPlace(
                            ChildId.of(row.get("child")),
                            ChildPlace.Kind.FAMILY_TIME,
                            MileMap.at(row.get("mile")).orElseThrow(),
                            0));
        }
        return this;
    }

    /** child, mile, radius: an area to keep away from. */
    public Given avoid(String table) {
        for (var row : TextTable.rows(table)) {
            facts.add(
                    new ChildPlace(
                            ChildId.of(row.get("child")),
                            ChildPlace.Kind.AVOID,
                            MileMap.at(row.get("mile")).orElseThrow(),
                            row.number("radius", 0)));
        }
        return this;
    }

    /** household, request, places, from, until: places kept while people decide. */
    public Given holds(String table) {
        for (var row : TextTable.rows(table)) {
            facts.add(
                    new Hold(
                            "K" + ++records,
                            RequestId.of(row.get("request")),
                            HouseholdId.of(row.get("household")),
                            row.number("places", 1),
                            span(row),
                            "",
                            new Recorded("Sam", TODAY)));
        }
        return this;
    }

    /** part, household, child, by, on, request: what was recorded for a gate. */
    public Given records(String table) {
        for (var row : TextTable.rows(table)) {
            facts.add(
                    new GateRecord(
                            "G" + ++records,
                            RequestId.of(row.get("request", "R1")),
                            constant(GatePart.class, row.get("part")),
                            new GateRecord.About(
                                    found(row, "household").map(HouseholdId::of),
                                    found(row, "child").map(ChildId::of)),
                            row.get("by", "Kit Marsh"),
                            LocalDate.parse(row.get("on", TODAY.toString())),
                            "",
                            "Sam"));
        }
        return this;
    }

    /**
     * request, children, type, needed, made, urgency, together, splits (a slash between the homes),
     * why, contact, decided, essential, because, desirable, wishes, not sought, until, and what
     * {@link ReferralRow} reads.
     */
    public Given requests(String table) {
        TextTable.rows(table).forEach(row -> facts.add(request(row)));
        return this;
    }

    public Facts facts() {
        var whole = new FactsBuilder().addAll(facts.build());
        var spokenFor =
                facts.build().carer().availability().stream()
                        .map(Availability::household)
                        .collect(Collectors.toSet());
        for (var row : households) {
            var household = household(row);
            whole.add(household);
            if (!spokenFor.contains(household.id())) {
                whole.add(available(household.id()));
            }
        }
        return whole.build();
    }

    public CarePosition position() {
        return new CarePosition(new CareBook(facts()), TODAY);
    }

    private Household household(TextTable.Row row) {
        return new Household(
                HouseholdId.of(row.get("household")),
                row.get("household"),
                new Provider(constant(ProviderCode.class, row.get("provider", "PR1")), ""),
                MileMap.at(row.get("mile")),
                new Approval(
                        constant(ApprovalStatus.class, row.get("status", "approved")),
                        found(row, "since").map(LocalDate::parse),
                        found(row, "review").map(LocalDate::parse),
                        found(row, "named").map(ChildId::of)),
                terms(row),
                new Dwelling(
                        row.number("rooms", 3),
                        constant(Answer.class, row.get("sharing", "no")),
                        constant(Answer.class, row.get("smoker", "unknown")),
                        words(row.get("pets")).collect(Collectors.toSet()),
                        constant(Answer.class, row.get("vehicle", "unknown")),
                        constant(Answer.class, row.get("accessible", "unknown"))),
                new HouseholdOffer(
                        words(row.get("languages")).collect(Collectors.toSet()),
                        row.get("practice"),
                        skills.getOrDefault(row.get("household"), Map.of()),
                        Optional.empty()));
    }

    private static TermsOfApproval terms(TextTable.Row row) {
        var ages = row.get("ages", "0-18").split("-", 2);
        return new TermsOfApproval(
                row.number("max", 3),
                new AgeRange(Integer.parseInt(ages[0]), Integer.parseInt(ages[1])),
                constant(SexAccepted.class, row.get("sex", "any")),
                words(row.get("types"))
                        .map(type -> constant(CareType.class, type))
                        .collect(Collectors.toSet()));
    }

    private static Child child(TextTable.Row row) {
        var born = found(row, "born").map(LocalDate::parse).or(() -> bornFor(row));
        return new Child(
                ChildId.of(row.get("child")),
                new Identity(
                        born,
                        constant(Sex.class, row.get("sex", "female")),
                        "",
                        "",
                        false,
                        Optional.empty()),
                new Profile(
                        "",
                        MileMap.at(row.get("home")),
                        "",
                        MileMap.at(row.get("school")),
                        words(row.get("languages")).collect(Collectors.toSet()),
                        row.get("practice"),
                        "",
                        ""),
                CareView.UNKNOWN,
                found(row, "siblings").map(SiblingGroupId::of));
    }

    private static PlacementRequest request(TextTable.Row row) {
        var made = LocalDate.parse(row.get("made", TODAY.minusDays(7).toString()));
        return new PlacementRequest(
                RequestId.of(row.get("request")),
                words(row.get("children")).map(ChildId::of).toList(),
                constant(CareType.class, row.get("type", "short-term")),
                new Timing(
                        made,
                        LocalDate.parse(row.get("needed", TODAY.toString())),
                        constant(Urgency.class, row.get("urgency", "planned")),
                        found(row, "until").map(LocalDate::parse)),
                together(row),
                new Requirements(
                        items(row.get("essential")),
                        items(row.get("desirable")),
                        row.get("because")),
                new Wishes(
                        row.get("wishes"),
                        found(row, "wishes").map(words -> made),
                        "",
                        "",
                        row.get("not sought")),
                RequestOrigin.ORDINARY,
                ReferralRow.of(row));
    }

    private static TogetherPlan together(TextTable.Row row) {
        return new TogetherPlan(
                constant(Togetherness.class, row.get("together", "all")),
                row.get("splits").replace('/', '|'),
                row.get("why"),
                row.get("contact"),
                found(row, "decided").map(by -> new Recorded(by, TODAY.minusDays(7))));
    }

    private static Availability available(HouseholdId household) {
        return new Availability(
                household, ALWAYS, Availability.State.AVAILABLE, "", Optional.of(TODAY));
    }

    private static void collect(
            Map<String, Map<NeedDomain, NeedLevel>> levels, String key, TextTable.Row row) {
        var own = levels.computeIfAbsent(row.get(key), k -> new EnumMap<>(NeedDomain.class));
        var level = constant(NeedLevel.class, row.get("level"));
        if (row.get("domain").equals("all")) {
            Arrays.stream(NeedDomain.values()).forEach(domain -> own.put(domain, level));
        } else {
            own.put(constant(NeedDomain.class, row.get("domain")), level);
        }
    }

    private static DateSpan span(TextTable.Row row) {
        return DateSpan.of(
                LocalDate.parse(row.get("from", "2020-01-01")),
                found(row, "until").map(LocalDate::parse));
    }

    private static Optional<LocalDate> bornFor(TextTable.Row row) {
        return found(row, "age").map(Given::bornFor);
    }

    private static LocalDate bornFor(String age) {
        return TODAY.minusYears(Integer.parseInt(age)).minusMonths(1);
    }

    private static Optional<String> found(TextTable.Row row, String column) {
        return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty());
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split("[ ,]+")).filter(word -> !word.isEmpty());
    }

    private static Set<String> items(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(
                type, word.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
    }
}
