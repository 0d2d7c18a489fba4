package org.homeward.app.paper;

import java.util.ArrayList;
import java.util.List;
import org.homeward.app.view.HouseholdPage;
import org.homeward.domain.carer.Carer;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Plain;

/** A household told to the child who might live there: short sentences, and room to answer. */
final class CarersToMeet {
    private final HouseholdPage page;

    CarersToMeet(HouseholdPage page) {
        this.page = page;
    }

    Paper paper() {
        var paper =
                new Paper.Builder(
                        "Meet " + carers(),
                        "This page is for you. It is about a home where you might live.",
                        "For the child, %s.".formatted(Plain.day(page.asAt())));
        paper.heading("Who lives there").words(who());
        paper.heading("The house").words(house());
        paper.heading("Everyday things").words(everyday());
        return paper.heading("Your questions")
                .words("What would you like to know? Write or draw it here.")
                .sign(" ", " ", " ")
                .heading("What do you think?")
                .words(
                        "Circle one: I would like to meet them. / I am not sure. / I do not want this.")
                .sign("Because", "My name, and the day")
                .build();
    }

    /** First names only. */
    private String carers() {
        var names = page.carers().stream().map(CarersToMeet::firstName).toList();
        return names.isEmpty() ? page.row().household().name() : Told.and(names);
    }

    private String who() {
        var words = new ArrayList<String>();
        words.add(
                page.carers().size() == 1
                        ? "%s looks after children who cannot live with their own family right now."
                                .formatted(carers())
                        : "%s look after children who cannot live with their own family right now."
                                .formatted(carers()));
        for (var child : page.children()) {
            words.add(
                    child.name()
                            .age()
                            .map("Another child lives there who is %d."::formatted)
                            .orElse("Another child lives there."));
        }
        for (var other : page.occupants()) {
            words.add(
                    other.relation().equals("own child")
                            ? "Their own child lives there too, %s."
                                    .formatted(PrintCarerProfile.aged(page, other))
                            : "A grown-up lives there too.");
        }
        if (page.children().isEmpty() && page.occupants().isEmpty()) {
            words.add("No other children live there now.");
        }
        return String.join(" ", words);
    }

    private String house() {
        var house = page.row().household().dwelling();
        var words = new ArrayList<String>();
        words.add(
                house.bedrooms() == 1
                        ? "There is one bedroom for children."
                        : "There are %d bedrooms for children.".formatted(house.bedrooms()));
        words.add(
                house.pets().isEmpty()
                        ? "We do not know of any animals there."
                        : "There is a %s.".formatted(Told.and(List.copyOf(house.pets()))));
        if (house.smoker() == Answer.YES) {
            words.add("Somebody there smokes.");
        }
        if (house.vehicle() == Answer.YES) {
            words.add("They have a car.");
        }
        return String.join(" ", words);
    }

    private String everyday() {
        var offer = page.row().household().offer();
        var words = new ArrayList<String>();
        words.add(
                offer.languages().isEmpty()
                        ? "We do not know yet which languages they speak."
                        : "They speak %s."
                                .formatted(Told.and(offer.languages().stream().sorted().toList())));
        if (!offer.faithPractice().isBlank()) {
            words.add("Their faith is %s.".formatted(offer.faithPractice()));
        }
        words.add("You can ask about food, bedtime, phones, school and seeing your family.");
        return String.join(" ", words);
    }

    private static String firstName(Carer carer) {
        int blank = carer.name().indexOf(' ');
        return blank < 0 ? carer.name() : carer.name().substring(0, blank);
    }
}
