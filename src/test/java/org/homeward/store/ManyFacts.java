package org.homeward.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.care.Ending;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.care.Origin;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.care.Setting;
import org.homeward.domain.care.Where;
import org.homeward.domain.child.CareView;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.child.Profile;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.ProviderCode;
import org.homeward.position.Facts;
import org.homeward.position.FactsBuilder;

/** As many children as a test wants, each with care, needs and a placement. */
final class ManyFacts {

    static final LocalDate FIRST_DAY = LocalDate.of(2015, 4, 1);

    private ManyFacts() {}

    static Facts children(int from, int to) {
        var facts = new FactsBuilder();
        for (int number = from; number <= to; number++) {
            addChild(facts, number);
        }
        return facts.build();
    }

    static List<Episode> episodes(int children, int each) {
        var episodes = new ArrayList<Episode>();
        for (int number = 1; number <= children; number++) {
            for (int i = 0; i < each; i++) {
                LocalDate from = FIRST_DAY.plusDays(i * 90L);
                episodes.add(episode(id(number), DateSpan.of(from, from.plusDays(90)), i));
            }
        }
        return episodes;
    }

    static ReturnRows returnOf(int yearEnding, int rows) {
        var codes = new EpisodeRow.Codes("S", "C2", "N1", "U6", "PR1", "X1", "CHILD", "SC1");
        var all = new ArrayList<EpisodeRow>();
        for (int line = 1; line <= rows; line++) {
            LocalDate from = FIRST_DAY.plusDays(line % 300);
            all.add(
                    new EpisodeRow(
                            id(line % 1_500 + 1),
                            from,
                            Optional.of(from.plusDays(60)),
                            codes,
                            "NR1 3",
                            "IP1 1",
                            new RowSource("episodes.csv", line + 1)));
        }
        return new ReturnRows(LocalDate.of(yearEnding, 3, 31), "y" + yearEnding, all);
    }

    static ChildId id(int number) {
        return ChildId.of("N%05d".formatted(number));
    }

    private static void addChild(FactsBuilder facts, int number) {
        ChildId id = id(number);
        facts.add(
                new Child(
                        id,
                        new Identity(
                                Optional.of(FIRST_DAY.minusDays(number)),
                                org.homeward.domain.child.Sex.MALE,
                                "WBRI",
                                "",
                                false,
                                Optional.empty()),
                        new Profile(
                                "Child " + number,
                                Optional.of(new Postcode("NR1 3")),
                                "School",
                                Optional.empty(),
                                Set.of("English"),
                                "",
                                "IRO",
                                "SW"),
                        CareView.UNKNOWN,
                        Optional.empty()));
        facts.add(
                new NeedsAssessment(
                        id, FIRST_DAY, Map.of(NeedDomain.EDUCATION, NeedLevel.SOME), "Amina"));
        facts.add(
                new Placement(
                        PlacementId.of("P" + number),
                        id,
                        Where.with(HouseholdId.of("H" + number % 450)),
                        DateSpan.from(FIRST_DAY),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Episode episode(ChildId child, DateSpan span, int line) {
        return new Episode(
                child,
                span,
                "P",
                new LegalStatus("C2"),
                "N1",
                new Setting(
                        "U6",
                        PlacementKind.FOSTER_IN_HOUSE,
                        ProviderCode.PR1,
                        "SC1",
                        Optional.of(new Postcode("NR1 3")),
                        Optional.of(new Postcode("IP1 1"))),
                new Ending("X1", "CHILD", false),
                new Origin(Optional.of(FIRST_DAY), line));
    }
}
