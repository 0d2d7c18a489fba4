package org.homeward.app.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.app.Store;
import org.homeward.app.view.ChildPage;
import org.homeward.app.view.ViewChild;
import org.homeward.domain.child.ChildPlace;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Risk;

/**
 * Prints one page about a child for carers who are asked: wishes, strengths and needs before risks,
 * no history, no cost, no address beyond its sector.
 */
public final class PrintChildProfile {
    private final Store store;
    private final PaperPrinter printer;

    public PrintChildProfile(Store store, PaperPrinter printer) {
        this.store = store;
        this.printer = printer;
    }

    /** Whether people and schools are named, or nobody can be recognised. */
    public enum Naming {
        NAMED,
        ANONYMOUS
    }

    /**
     * Writes the profile into a file and gives the file. Throws {@link
     * java.util.NoSuchElementException} for a code nobody has.
     */
    public Path print(ChildId child, LocalDate day, Naming naming, Path file) {
        printer.print(paper(child, day, naming), store.authority(), file);
        return file;
    }

    Paper paper(ChildId id, LocalDate day, Naming naming) {
        var page = new ViewChild(store).on(id, day);
        boolean named = naming == Naming.NAMED;
        var paper =
                new Paper.Builder(
                                named ? page.child().label() : "A child",
                                "Profile for matching on %s. Strengths, needs and wishes; the full"
                                                .formatted(Plain.day(day))
                                        + " information is given when the carers say yes.",
                                "Child profile%s, %s. Return or destroy after use."
                                        .formatted(named ? " " + id : "", Plain.day(day)))
                        .heading("What I say");
        if (page.wishes().isEmpty()) {
            paper.words("The child has not been asked yet, or nobody recorded it.");
        } else if (named) {
            var said = page.wishes().get(0);
            paper.quote(said.words())
                    .words(
                            said.on()
                                    .map(on -> "Asked on %s.".formatted(Plain.day(on)))
                                    .orElse("The day of asking is not recorded."));
        } else {
            paper.words("The child has said what they wish; it is told when the carers are asked.");
        }
        paper.heading("Who I am").facts(who(page, named));
        needs(page, paper);
        request(page, paper);
        return paper.heading("What matters to me")
                .facts(places(id, day))
                .sign("What the child would add", "Asked by, and on which day")
                .build();
    }

    private List<Paper.Fact> who(ChildPage page, boolean named) {
        var profile = page.child().profile();
        var facts = new ArrayList<Paper.Fact>();
        facts.add(
                Told.fact(
                        "Age",
                        Told.age(page.child().findAgeOn(page.asAt()))
                                + ", "
                                + Told.of(page.child().identity().sex())));
        facts.add(
                Told.fact(
                        "Lives now",
                        page.stay()
                                .map(
                                        stay ->
                                                "%s since %s"
                                                        .formatted(
                                                                Told.of(stay.kind()),
                                                                Plain.day(stay.placedSince())))
                                .orElse("with family or not recorded")));
        facts.add(Told.fact("Family lives near", Told.sector(profile.homePostcode())));
        facts.add(
                Told.fact(
                        "School",
                        named
                                ? Told.orUnknown(profile.school())
                                : "near " + Told.sector(profile.schoolPostcode())));
        facts.add(Told.fact("Brothers and sisters", siblings(page, named)));
        facts.add(Told.fact("Languages", Told.list(profile.languages(), Told.NOT_KNOWN)));
        facts.add(Told.fact("Faith practice", Told.orUnknown(profile.faithPractice())));
        return facts;
    }

    private static String siblings(ChildPage page, boolean named) {
        var words =
                page.siblings().stream()
                        .map(
                                sibling ->
                                        (named ? sibling.name().name() : "one")
                                                + sibling.name()
                                                        .age()
                                                        .map(age -> " aged " + age)
                                                        .orElse("")
                                                + (sibling.together() ? " (same home)" : ""))
                        .toList();
        return words.isEmpty() ? "none recorded" : Told.and(words);
    }

    private static void needs(ChildPage page, Paper.Builder paper) {
        var all = page.measures().needs();
        if (all.isEmpty()) {
            paper.heading("Strengths and needs").words("No needs review is recorded.");
            return;
        }
        var latest = all.get(all.size() - 1);
        Optional<NeedsAssessment> before =
                all.size() > 1 ? Optional.of(all.get(all.size() - 2)) : Optional.empty();
        paper.heading("What goes well")
                .words(strengths(latest))
                .heading(
                        "What I need help with (reviewed %s by %s)"
                                .formatted(
                                        Plain.day(latest.assessedOn()),
                                        Told.orUnknown(latest.by())))
                .table(
                        List.of("", "How much", "Since the review before"),
                        Arrays.stream(NeedDomain.values())
                                .filter(domain -> isNeed(latest, domain))
                                .map(
                                        domain ->
                                                List.of(
                                                        opening(domain),
                                                        latest.findLevel(domain)
                                                                .map(Told::of)
                                                                .orElse(""),
                                                        trend(latest, before, domain)))
                                .toList(),
                        List.of(0.45, 0.25, 0.3),
                        "Nothing above ordinary care.");
    }

    private static boolean isNeed(NeedsAssessment needs, NeedDomain domain) {
        return needs.findLevel(domain).filter(level -> level != NeedLevel.NONE).isPresent();
    }

    private static String strengths(NeedsAssessment needs) {
        var well =
                Arrays.stream(NeedDomain.values())
                        .filter(d -> needs.findLevel(d).filter(NeedLevel.NONE::equals).isPresent())
                        .map(Told::of)
                        .toList();
        return well.isEmpty()
                ? "Not recorded; ask the child and those who know them."
                : "No more than ordinary care is needed in " + Told.and(well) + ".";
    }

    private static String trend(
            NeedsAssessment latest, Optional<NeedsAssessment> before, NeedDomain domain) {
        var then = before.flatMap(needs -> needs.findLevel(domain));
        int change =
                then.map(level -> latest.findLevel(domain).orElse(level).degree() - level.degree())
                        .orElse(0);
        return then.isEmpty() ? "" : change < 0 ? "less" : change > 0 ? "more" : "the same";
    }

    /** What the newest open search asks for; risks come last. */
    private static void request(ChildPage page, Paper.Builder paper) {
        var search =
                page.searches().stream()
                        .filter(one -> !one.met())
                        .map(ChildPage.Search::request)
                        .reduce((first, second) -> second);
        search.ifPresent(
                request -> {
                    paper.heading("The home I need").facts(home(request));
                    var risks = risks(request);
                    if (!risks.isEmpty()) {
                        paper.heading("To keep everybody safe").words(risks);
                    }
                });
    }

    private static List<Paper.Fact> home(PlacementRequest request) {
        var needs = request.referral().needs();
        var facts = new ArrayList<Paper.Fact>();
        facts.add(
                Told.fact(
                        "Kind, from",
                        Told.of(request.type()) + ", " + Plain.day(request.timing().neededBy())));
        facts.add(Told.fact("Must have", Told.list(request.requirements().essential(), "nothing")));
        facts.add(
                Told.fact(
                        "Would be good", Told.list(request.requirements().desirable(), "nothing")));
        facts.add(Told.fact("Lives best", Told.of(needs.companions())));
        if (!request.referral().health().isEmpty()) {
            facts.add(
                    Told.fact(
                            "Health",
                            request.referral().health().stream()
                                    .map(Told::of)
                                    .collect(Collectors.joining(", "))));
        }
        return facts;
    }

    private static String risks(PlacementRequest request) {
        var risks = request.referral().risks();
        return Arrays.stream(Risk.values())
                .filter(risk -> risks.of(risk) == Answer.YES)
                .map(Told::of)
                .collect(Collectors.joining(", "));
    }

    private List<Paper.Fact> places(ChildId id, LocalDate day) {
        var facts =
                store.position(day).places(id).stream()
                        .filter(place -> place.kind() != ChildPlace.Kind.AVOID)
                        .map(
                                place ->
                                        Told.fact(
                                                opening(place.kind()),
                                                "near " + place.postcode().sector().text()))
                        .toList();
        return facts.isEmpty()
                ? List.of(Told.fact("Places and people", "none recorded; ask the child"))
                : facts;
    }

    private static String opening(Enum<?> value) {
        var words = Told.of(value);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
