package org.homeward.sample.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.homeward.domain.child.CareView;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.Profile;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.SiblingGroupId;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Table;
import org.homeward.sample.life.Life;

/** The record of each child, from the return's header and the authority's own register. */
final class ChildRecords {
    private static final List<String> LANGUAGES =
            List.of("Kurdish", "Arabic", "Pashto", "Dari", "Tigrinya", "Albanian", "Vietnamese");
    private static final List<String> OTHER_LANGUAGES =
            List.of("Polish", "Lithuanian", "Portuguese");
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private final Dice staff = new Dice("staff");
    private final LocalDate asAt;
    private final List<Life> mothers;
    private final Schools schools = new Schools();
    private final Table names = Table.read("/org/homeward/sample/forenames.csv");
    private final List<String> boys = names.column("boy");
    private final List<String> girls = names.column("girl");
    private final List<String> officers;
    private final List<String> workers;

    ChildRecords(LocalDate asAt, List<Life> mothers) {
        this.asAt = asAt;
        this.mothers = mothers;
        List<String> surnames = Table.read("/org/homeward/sample/surnames.csv").column("surname");
        this.officers = staff(surnames, 14);
        this.workers = staff(surnames, 85);
    }

    private List<String> staff(List<String> surnames, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        n ->
                                staff.pick(names.column(staff.chance(0.78) ? "woman" : "man"))
                                        + " "
                                        + staff.pick(surnames))
                .toList();
    }

    Child record(Life life, CareView view) {
        Dice dice = new Dice("child " + life.number());
        Profile profile = profile(life, dice);
        return new Child(
                life.id(),
                identity(life, dice),
                profile,
                view,
                life.siblings().map(n -> SiblingGroupId.of("S%03d".formatted(n))));
    }

    private Identity identity(Life life, Dice dice) {
        Optional<DateSpan> alone =
                life.isUnaccompanied()
                        ? Optional.of(DateSpan.of(life.born(), life.born().plusYears(18)))
                        : Optional.empty();
        return new Identity(
                Optional.of(life.born()),
                life.sex(),
                life.ethnicity(),
                upn(life, dice),
                mothers.contains(life),
                alone);
    }

    private String upn(Life life, Dice dice) {
        if (life.ageOn(asAt) < 4) {
            return "UN1";
        }
        char letter = UPN_LETTERS.charAt(dice.below(UPN_LETTERS.length()));
        return "%s926%09d".formatted(letter, 400_000_000L + life.number() * 17L);
    }

    private Profile profile(Life life, Dice dice) {
        String name = dice.pick(life.sex() == Sex.MALE ? boys : girls) + " " + life.surname();
        Optional<Postcode> home = life.homeSector().flatMap(Postcode::find);
        if (!life.last().isOn(asAt)) {
            return new Profile(name, home, "", Optional.empty(), Set.of(), "", "", "");
        }
        Optional<Schools.School> school = schools.of(life, asAt);
        return new Profile(
                name,
                home,
                school.map(Schools.School::name).orElse(""),
                school.flatMap(s -> Postcode.find(s.sector())),
                languages(life, dice),
                faith(life, dice),
                dice.pick(officers),
                dice.pick(workers));
    }

    private static Set<String> languages(Life life, Dice dice) {
        if (life.isUnaccompanied()) {
            return Set.of(dice.pick(LANGUAGES));
        }
        boolean two = life.ethnicity().equals("WOTH") && dice.chance(0.7);
        return two ? Set.of("English", dice.pick(OTHER_LANGUAGES)) : Set.of("English");
    }

    private static String faith(Life life, Dice dice) {
        if (life.isUnaccompanied()) {
            return dice.chance(0.8) ? "Muslim" : "Christian";
        }
        return dice.chance(0.05) ? dice.pick(List.of("Christian", "Catholic")) : "";
    }
}
