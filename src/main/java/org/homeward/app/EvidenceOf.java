package org.homeward.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.app.PlaceChild.Command;
import org.homeward.domain.carer.Household;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.ShortlistedHome;
import org.homeward.domain.search.Wishes;
import org.homeward.matching.Candidate;
import org.homeward.matching.Topic;
import org.homeward.matching.criterion.Judgement;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.position.CarePosition;

/** Puts together what a decision rests on beside the list of homes. */
final class EvidenceOf {
    private static final Set<Topic> DISTANCES =
            Set.of(Topic.HOME, Topic.SCHOOL, Topic.FAMILY, Topic.SIBLINGS);

    private final Command command;
    private final Shortlist shortlist;
    private final Candidate candidate;
    private final CarePosition position;

    EvidenceOf(Command command, Shortlist shortlist, Candidate candidate) {
        this.command = command;
        this.shortlist = shortlist;
        this.candidate = candidate;
        this.position = candidate.search().position();
    }

    Evidence evidence() {
        PlacementRequest whole = position.request(command.request());
        return new Evidence(
                position.casework().shortlisted(command.request()).stream()
                        .map(this::line)
                        .toList(),
                new OpenGates(command, candidate).lines(),
                new ReadWarnings(command.said(), candidate).lines(),
                new Allowed(command, shortlist)
                        .findOutsideTerms(position.workingDays())
                        .map(Allowed.Outside::line),
                command.said(),
                siblings(whole),
                wishes(whole.wishes()),
                place());
    }

    private Evidence.ShortlistLine line(ShortlistedHome home) {
        String name =
                position.supply()
                        .findHousehold(home.household())
                        .map(Household::name)
                        .orElse(home.household().text());
        return new Evidence.ShortlistLine(
                home.household(),
                name,
                standing(home.household()),
                home.reasonsFor(),
                home.reasonsAgainst(),
                lastContact(home.household()));
    }

    private String standing(HouseholdId home) {
        return shortlist
                .findProposal(home)
                .map(p -> "%s, %d of 100".formatted(p.band().label(), p.fit()))
                .or(
                        () ->
                                shortlist
                                        .findRuledOut(home)
                                        .map(
                                                out ->
                                                        "Ruled out: "
                                                                + out.because().stream()
                                                                        .map(Reason::code)
                                                                        .distinct()
                                                                        .collect(
                                                                                Collectors.joining(
                                                                                        ", "))))
                .orElse("not among the homes");
    }

    private String lastContact(HouseholdId home) {
        return position.casework().approaches(command.request()).stream()
                .filter(approach -> approach.household().equals(home))
                .findFirst()
                .map(EvidenceOf::words)
                .orElse("");
    }

    private static String words(Approach approach) {
        String why = approach.reason().map(r -> " (" + Plain.words(r) + ")").orElse("");
        String note = approach.note().isEmpty() ? "" : ": " + approach.note();
        return Plain.words(approach.outcome()) + why + note;
    }

    private Evidence.SiblingLine siblings(PlacementRequest whole) {
        List<ChildId> placed = shortlist.request().children();
        Stream<ChildId> others =
                whole.children().stream()
                        .flatMap(id -> position.findChild(id).stream())
                        .flatMap(child -> position.siblings(child).stream())
                        .map(Child::id);
        List<ChildId> apart =
                Stream.concat(whole.children().stream(), others)
                        .distinct()
                        .filter(child -> !placed.contains(child))
                        .toList();
        var plan = whole.together();
        return new Evidence.SiblingLine(
                placed,
                apart,
                whole.isGroup()
                        ? Plain.words(plan.intent())
                                + (plan.splits().isEmpty() ? "" : " " + plan.splits())
                        : "",
                plan.decided().map(d -> d.by() + ", " + Plain.day(d.on())).orElse(""),
                plan.why(),
                plan.contactPlan());
    }

    private static Evidence.WishesLine wishes(Wishes wishes) {
        return new Evidence.WishesLine(
                wishes.howSought(), wishes.whatChanged(), wishes.whyNotSought());
    }

    /** The area first, then the straight-line distances as the criteria say them. */
    private String area() {
        var areas = candidate.search().gazetteer().areas();
        var postcode = candidate.household().postcode();
        return "The home is %s%s"
                .formatted(
                        areas.statusOf(postcode).label(),
                        postcode.flatMap(areas::authorityOf)
                                .map(name -> " (" + name + ")")
                                .orElse(""));
    }

    private List<String> place() {
        var miles =
                shortlist.findProposal(command.household()).stream()
                        .flatMap(home -> home.children().stream())
                        .flatMap(
                                fit ->
                                        fit.judgements().stream()
                                                .filter(j -> DISTANCES.contains(j.topic()))
                                                .filter(Judgement::applies)
                                                .map(j -> fit.child() + ": " + j.sentence()));
        return Stream.concat(Stream.of(area()), miles).toList();
    }
}
