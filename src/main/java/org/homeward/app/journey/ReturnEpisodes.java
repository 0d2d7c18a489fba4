package org.homeward.app.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.domain.care.Ending;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.care.Origin;
import org.homeward.domain.care.PlaceCodes;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Setting;
import org.homeward.domain.care.Where;
import org.homeward.domain.carer.Home;
import org.homeward.domain.carer.HomeKind;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.position.CarePosition;

/** The facts of a child's return into a home: the placement there and the episodes with it. */
final class ReturnEpisodes {
    private ReturnEpisodes() {}

    /** How the statutory return codes the home (SSDA903 guide); empty for one that is not one. */
    static Optional<String> findCode(HomeKind kind) {
        return switch (kind) {
            case CHILDRENS_HOME -> Optional.of("K2");
            case SECURE -> Optional.of("K1");
            case RESIDENTIAL_SCHOOL -> Optional.of("S1");
            case SUPPORTED -> Optional.empty();
        };
    }

    /** What is recorded later, or told by a return, is never rewritten. */
    static Optional<Reason> findConflict(Placement family, LocalDate on, CarePosition position) {
        var history = position.history(family.child());
        var later =
                Stream.concat(
                                position.placements(family.child()).stream()
                                        .filter(p -> !p.isStay() && !p.id().equals(family.id()))
                                        .map(p -> p.span().start()),
                                history.episodes().stream()
                                        .filter(episode -> !isOpenQuestion(episode))
                                        .map(episode -> episode.span().start()))
                        .filter(start -> !start.isBefore(on))
                        .min(LocalDate::compareTo)
                        .map(
                                start ->
                                        Reason.of(
                                                "LATER",
                                                "A placement or episode from %s is recorded; the return would come before it."
                                                        .formatted(Plain.day(start))));
        return later.or(
                () ->
                        history.findOn(on.minusDays(1))
                                .flatMap(episode -> episode.origin().returnYearEnd())
                                .filter(yearEnd -> !on.isAfter(yearEnd))
                                .map(
                                        yearEnd ->
                                                Reason.of(
                                                        "RETURN",
                                                        "The statutory return of the year to %s says that the child still lived there; correct it and import it again."
                                                                .formatted(Plain.day(yearEnd)))));
    }

    static Placement placement(
            PlacementId id, Placement family, Home home, ReturnToHome.Command command) {
        return new Placement(
                id,
                family.child(),
                Where.in(home.id()),
                DateSpan.from(command.on()),
                Optional.empty(),
                home.weeklyFee(),
                Optional.empty());
    }

    /** The child's episodes with the return; legal status and need carry over. */
    static List<Episode> of(ChildId child, Home home, LocalDate on, CarePosition position) {
        var history = position.history(child);
        var before = history.findOn(on.minusDays(1));
        var code = findCode(home.kind()).orElseThrow();
        var setting =
                new Setting(
                        code,
                        PlaceCodes.kindOf(code, home.provider().code()),
                        home.provider().code(),
                        home.urn(),
                        before.flatMap(episode -> episode.setting().homePostcode()),
                        home.postcode());
        return history.movedTo(
                        new Episode(
                                child,
                                DateSpan.from(on),
                                before.isPresent() ? "P" : "S",
                                before.map(Episode::legal).orElse(new LegalStatus("")),
                                before.map(Episode::need).orElse(""),
                                setting,
                                Ending.NONE,
                                Origin.HERE))
                .episodes();
    }

    /** Nobody had recorded where the child was; the return is the answer. */
    private static boolean isOpenQuestion(Episode episode) {
        return episode.origin().isHere() && episode.kind() == PlacementKind.UNKNOWN;
    }
}
