package org.homeward.app.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.app.review.FamilyOptions;
import org.homeward.app.review.ReviewPage;
import org.homeward.domain.common.Plain;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.journey.Journey;

/**
 * The papers of a panel: a cover list, two pages a child in the order of the agenda, and an annex
 * for what did not fit. What anything costs is not in it.
 */
final class StepDownPack {
    private final CarePosition position;
    private final PackNames names;
    private final Annex annex = new Annex();
    private final Paper.Builder paper;

    StepDownPack(CarePosition position, PackNames names) {
        this.position = position;
        this.names = names;
        String day = Plain.day(position.asAt());
        paper =
                new Paper.Builder(
                        "Step-down reviews as at " + day,
                        "For people who decide. A rule or a number starts a question and never"
                                + " answers it; not suitable is a good outcome when it is well"
                                + " reasoned.",
                        "Step-down pack, as at %s. Return or destroy after use.".formatted(day));
    }

    Paper of(List<ReviewPage> pages, Function<ReviewPage, FamilyOptions> options) {
        paper.heading("Agenda: " + Plain.count(pages.size(), "child", "children"))
                .dense(
                        List.of("", "Child", "Stage", "Since", "Wish", "Stands between", "Due"),
                        pages.stream().map(page -> line(pages.indexOf(page) + 1, page)).toList(),
                        List.of(0.04, 0.2, 0.2, 0.12, 0.1, 0.2, 0.14),
                        "No child's decision is due.");
        for (ReviewPage page : pages) {
            annex.about(names.child(page.header().name()));
            new PackPage(page, position, names, annex, paper).add();
            new PackDecision(page, options.apply(page), position, names, annex).addTo(paper);
        }
        annex.addTo(paper);
        return paper.build();
    }

    private List<String> line(int number, ReviewPage page) {
        Optional<Journey> journey = page.deciding().journey();
        return List.of(
                Integer.toString(number),
                names.child(page.header().name()),
                journey.map(j -> j.stage().label()).orElse("Not flagged"),
                journey.map(j -> Plain.day(j.since())).orElse(""),
                page.heard().wish().map(said -> said.wish().label()).orElse("Not asked"),
                page.work().standing().stream()
                        .map(b -> b.kind().label())
                        .findFirst()
                        .map(first -> first + more(page.work().standing().size()))
                        .orElse("nothing recorded"),
                journey.flatMap(Journey::next).map(n -> due(n.due())).orElse(""));
    }

    private static String more(int blockers) {
        return blockers > 1 ? " and %d more".formatted(blockers - 1) : "";
    }

    private String due(java.time.LocalDate due) {
        return Plain.day(due) + (due.isBefore(position.asAt()) ? " (overdue)" : "");
    }
}
