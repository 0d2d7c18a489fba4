package org.homeward.ui.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Risk;
import org.homeward.domain.search.Togetherness;
import org.homeward.domain.search.Urgency;
import org.homeward.position.FactsBuilder;
import org.homeward.testing.Filled;
import org.homeward.testing.Given;
import org.homeward.testing.SmallWorld;
import org.homeward.ui.SearchDesks;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request is written by an officer; nothing typed is lost, and what is missing is said. */
class AskingViewModelTest {
    private static final ChildId RUBY = ChildId.of("Ruby");
    private static final ChildId MAX = ChildId.of("Max");

    private final Desk desk = Desks.on(Given.TODAY);
    private final Store store = Filled.with(world(), Given.TODAY);
    private final List<String> forgotten = new ArrayList<>();
    private final AskingViewModel model =
            new AskingViewModel(
                    new AskingStart.Begin(List.of(RUBY)),
                    new SearchDesks(store).asking(),
                    desk,
                    () -> forgotten.add("forgotten"));
    private final Draft draft = model.draft();

    @BeforeEach
    void look() {
        model.refresh();
    }

    @Test
    void brothersAndSistersInCareAreOfferedAndTheLegalStatusIsThereAlready() {
        assertThat(draft.children.keySet()).containsExactly(RUBY, MAX);
        assertThat(draft.chosen()).containsExactly(RUBY);
        assertThat(draft.legal.get()).isEqualTo("C2");
        assertThat(model.names()).isEqualTo("Ruby");
    }

    @Test
    void askingAgainKeepsWhatWasTyped() {
        draft.entry(Entry.WISHES).set("A garden");
        draft.legal.set("V2");
        model.refresh();
        assertThat(draft.text(Entry.WISHES)).isEqualTo("A garden");
        assertThat(draft.legal.get()).isEqualTo("V2");
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsMade() {
        model.make();
        assertThat(model.refusals()).extracting(Reason::code).containsExactly("NEEDED");
        draft.neededBy.set(Optional.of(Given.TODAY.plusDays(7)));
        model.make();
        assertThat(model.refusals()).extracting(Reason::code).contains("WISHES");
        assertThat(store.position(Given.TODAY).listOpenRequests()).isEmpty();
        assertThat(forgotten).isEmpty();
    }

    @Test
    void aRequestForAGroupKeepsItsPlan() {
        write();
        draft.children.get(MAX).set(true);
        draft.together.set(Togetherness.MAY_SPLIT);
        draft.splits.add(draft.chosen());
        draft.entry(Entry.WHY_TOGETHER).set("Max asks for a home of his own");
        draft.entry(Entry.CONTACT).set("Every Saturday");
        draft.entry(Entry.PLAN).set("Long-term fostering");
        draft.entry(Entry.DECIDED_BY).set("Jo Hale, team manager");
        draft.decidedOn.set(Optional.of(Given.TODAY.minusDays(1)));
        model.make();
        assertThat(model.refusals()).isEmpty();
        var request = store.position(Given.TODAY).listOpenRequests().get(0);
        assertThat(request.children()).containsExactly(RUBY, MAX);
        assertThat(request.together().splits()).isEqualTo("Ruby|Max");
        assertThat(request.together().decided()).isPresent();
        assertThat(request.together().contactPlan()).isEqualTo("Every Saturday");
        assertThat(desk.navigator().here()).isEqualTo(new Destination.OfRequest(request.id()));
        assertThat(forgotten).hasSize(1);
    }

    @Test
    void mustsAndWishesAreKeptWordByWord() {
        write();
        draft.essential.get(Requirements.NO_SMOKERS).set(true);
        draft.entry(Entry.ALSO_ESSENTIAL).set("ground floor, ");
        draft.entry(Entry.WHY_ESSENTIAL).set("She has asthma");
        draft.entry(Entry.DESIRABLE).set("garden");
        assertThat(draft.requirements().essential())
                .containsExactlyInAnyOrder("no smokers", "ground floor");
        assertThat(draft.requirements().why()).isEqualTo("She has asthma");
        assertThat(draft.requirements().desirable()).containsExactly("garden");
    }

    @Test
    void aRiskNobodySpokeOfStaysUnknown() {
        draft.needs.risks.get(Risk.MISSING).set(Answer.YES);
        draft.needs.risks.get(Risk.SELF_HARM).set(Answer.NO);
        draft.needs.languages.get("Makaton").set(true);
        draft.entry(Entry.OTHER_LANGUAGE).set("Lipreading");
        var referral = draft.referral();
        assertThat(referral.risks().of(Risk.MISSING)).isEqualTo(Answer.YES);
        assertThat(referral.risks().of(Risk.SELF_HARM)).isEqualTo(Answer.NO);
        assertThat(referral.risks().of(Risk.DRUGS_ALCOHOL)).isEqualTo(Answer.UNKNOWN);
        assertThat(referral.needs().languages()).containsExactly("Lipreading", "Makaton");
    }

    @Test
    void anEmergencyIsToBeCompletedWithinFiveWorkingDays() {
        assertThat(model.isEmergency()).isFalse();
        draft.urgency.set(Urgency.TODAY);
        assertThat(model.isEmergency()).isTrue();
        // 1 May 2026 is a Friday, the Monday after is a bank holiday.
        assertThat(model.page().valueProperty().get().orElseThrow().completeBy())
                .isEqualTo("2026-05-11");
    }

    @Test
    void anOpenRequestFillsTheFormAsItStands() {
        write();
        draft.entry(Entry.PLAN).set("Home by summer");
        draft.needs.risks.get(Risk.MISSING).set(Answer.YES);
        model.make();
        var made = store.position(Given.TODAY).listOpenRequests().get(0);
        var again = new Draft();
        again.fill(made);
        assertThat(again.wishes()).isEqualTo(made.wishes());
        assertThat(again.requirements()).isEqualTo(made.requirements());
        assertThat(again.neededBy.get()).contains(made.timing().neededBy());
    }

    @Test
    void throwingAwayForgetsIt() {
        model.discard();
        assertThat(forgotten).hasSize(1);
    }

    private void write() {
        draft.neededBy.set(Optional.of(Given.TODAY.plusDays(7)));
        draft.entry(Entry.WISHES).set("Near my school");
        draft.askedOn.set(Optional.of(Given.TODAY));
    }

    private static org.homeward.position.Facts world() {
        var people =
                Given.households("household | ages\n")
                        .children(
                                """
                                child | age | siblings | home | school
                                Ruby  | 7   | S1       | 1    | 3
                                Max   | 4   | S1       | 1    | 3
                                """)
                        .facts();
        var care =
                new SmallWorld(Given.TODAY)
                        .lookedAfter("Ruby", PlacementKind.FOSTER_IFA, "C2")
                        .lookedAfter("Max", PlacementKind.FOSTER_IFA, "C2")
                        .facts();
        return new FactsBuilder().addAll(care).addAll(people).build();
    }
}
