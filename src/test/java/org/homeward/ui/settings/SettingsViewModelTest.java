package org.homeward.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Credentials;
import org.homeward.app.Outcome;
import org.homeward.app.People;
import org.homeward.app.Store;
import org.homeward.app.paper.Paper;
import org.homeward.app.paper.PrintWorkbook;
import org.homeward.app.policy.CalendarDay;
import org.homeward.app.policy.ChangePolicy;
import org.homeward.app.policy.ChangeStepDownPolicy;
import org.homeward.app.policy.ListPolicies;
import org.homeward.app.policy.PolicyLine;
import org.homeward.app.policy.SetSpecialDay;
import org.homeward.app.policy.ViewCalendar;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Role;
import org.homeward.exchange.rulebook.BundledWorkbook;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.Topic;
import org.homeward.stepdown.Aspect;
import org.homeward.testing.Filled;
import org.homeward.testing.Given;
import org.homeward.testing.SetClock;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.PathsPicked;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {
    private final Store store = Filled.empty(Given.TODAY);
    private final List<Paper> papers = new ArrayList<>();
    private final List<List<String>> tables = new ArrayList<>();
    private final PathsPicked picker = new PathsPicked();
    private final Desk desk = Desks.on(Given.TODAY, picker);
    private final OneDoor people = new OneDoor();
    private final SettingsViewModel model = model();

    @Test
    void everyNumberIsShownWithItsSource() {
        model.refresh();
        assertThat(model.policy().lines().rows())
                .hasSizeGreaterThan(35)
                .allMatch(line -> !line.source().isBlank() && !line.value().isBlank());
        assertThat(line("Emergency placement outside").value()).isEqualTo("6 working days");
    }

    @Test
    void aNewVersionIsRefusedUntilItsWeightsAddUpAndItHasANameAndAReason() {
        model.refresh();
        var form = model.policy().change().orElseThrow();
        form.weights().get(Topic.NEEDS).set("x");
        form.change(() -> {});
        assertThat(codes(form)).containsExactly("NUMBER", "VERSION");
        form.weights().get(Topic.NEEDS).set("28");
        form.versionProperty().set("Northam 1");
        form.change(() -> {});
        assertThat(codes(form)).containsExactly("WHY", "WEIGHTS");
        assertThat(form.sum().get()).isEqualTo("The weights add up to 98 of 100.");
        form.weights().get(Topic.SCHOOL).set("10");
        form.ownRoomProperty().set("2");
        form.smokersProperty().set(MatchPolicy.Effect.BLOCK);
        form.reasonProperty().set("Panel of 28 April");
        form.change(model::refresh);
        assertThat(form.refusals()).isEmpty();
        assertThat(line("Near school"))
                .isEqualTo(
                        new PolicyLine(
                                "Weights", "Near school", "10 points", "local policy, Northam 1"));
        assertThat(line("A bedroom").source()).isEqualTo("local policy, Northam 1");
        assertThat(line("A smoker there is").value()).isEqualTo("block");
        assertThat(line("Brother and sister").source()).doesNotContain("Northam");
        assertThat(store.listPolicies()).hasSize(1);
    }

    @Test
    void aDayIsSetAndClocksAreCountedWithIt() {
        var calendar = model.calendar();
        calendar.refresh();
        assertThat(calendar.days().rows()).hasSize(8);
        calendar.set();
        assertThat(calendar.refusals()).extracting(Reason::code).containsExactly("DAY");
        var day = LocalDate.of(2026, 7, 14);
        calendar.dayProperty().set(Optional.of(day));
        calendar.nameProperty().set("A jubilee");
        calendar.set();
        assertThat(calendar.days().rows()).contains(new CalendarDay(day, "A jubilee", false));
        assertThat(store.position(day).workingDays().isWorkingDay(day)).isFalse();
    }

    @Test
    void theRuleWorkbookIsShownAndTakenOutAsATableAndOnPaper() {
        var workbook = model.workbook();
        workbook.refresh();
        assertThat(workbook.rules().rows())
                .extracting(rule -> rule.code())
                .contains("H1", "H17", "G1", "G8", "W1");
        picker.then(Path.of("rules.csv"));
        workbook.export();
        assertThat(tables).hasSizeGreaterThan(60).allMatch(row -> row.size() == 9);
        picker.then(Path.of("rules.pdf"));
        workbook.export();
        assertThat(papers.get(0).parts().toString()).contains("H6", "Children Act 1989");
    }

    private PolicyLine line(String name) {
        return model.policy().lines().rows().stream()
                .filter(line -> line.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(PolicyFormViewModel form) {
        return form.refusals().stream().map(Reason::code).toList();
    }

    private SettingsViewModel model() {
        var clock = new SetClock("2026-05-01T09:00:00Z");
        return new SettingsViewModel(
                new SettingsDesk(
                        new ListPolicies(store, MatchPolicy.standard()),
                        new ChangePolicy(store, clock),
                        new ViewCalendar(store),
                        new SetSpecialDay(store, clock),
                        BundledWorkbook::open,
                        new PrintWorkbook(store, (paper, authority, file) -> papers.add(paper)),
                        (file, columns, rows) -> tables.addAll(rows),
                        Filled.AMINA),
                new ChangeStepDownPolicy(store, clock),
                people,
                desk);
    }

    @Test
    void aStepDownVersionNeedsWeightsOfAHundredAReasonAndAName() {
        var model = model();
        model.refresh();
        var tab = model.stepDown();
        assertThat(tab.sum().get()).isEqualTo("The weights add up to 100 of 100.");
        tab.weights().get(Aspect.AGE).set("x");
        tab.change();
        assertThat(tab.refusals()).extracting(Reason::code).containsExactly("NUMBER");
        tab.weights().get(Aspect.AGE).set("6");
        tab.change();
        assertThat(tab.refusals())
                .extracting(Reason::code)
                .containsExactlyInAnyOrder("WHY", "WEIGHTS", "VERSION");
        tab.weights().get(Aspect.EDUCATION).set("4");
        tab.versionProperty().set("county-1");
        tab.reasonProperty().set("Age counts a little more");
        tab.change();
        assertThat(tab.refusals()).isEmpty();
        assertThat(tab.historyProperty().get()).contains("In force: county-1", "Age counts");
    }

    @Test
    void peopleAreListedAndAddedAfterOnesOwnPassphrase() {
        var tab = model.people();
        tab.show();
        assertThat(tab.refusals()).extracting(Reason::code).containsExactly("PERSON");

        tab.ownPassphraseProperty().set("right");
        tab.show();
        assertThat(tab.everybody()).containsExactly(Filled.AMINA);

        tab.nameProperty().set("Lee");
        tab.roleProperty().set(Role.TEAM_LEAD);
        tab.passphraseProperty().set("one");
        tab.put();
        assertThat(tab.refusals()).extracting(Reason::code).containsExactly("AGAIN");
        tab.againProperty().set("one");
        tab.put();
        assertThat(tab.everybody()).extracting(Actor::name).contains("Lee");
        assertThat(tab.passphraseProperty().get()).isEmpty();
    }

    /** Opens to the passphrase "right" only. */
    private static final class OneDoor implements People {
        private final List<Actor> all = new ArrayList<>(List.of(Filled.AMINA));

        @Override
        public Outcome<List<Actor>> list(Credentials by) {
            return by.passphrase().equals("right")
                    ? Outcome.done(List.copyOf(all))
                    : Outcome.refused(List.of(Reason.of("PERSON", "That is not right.")));
        }

        @Override
        public Outcome<Actor> put(Credentials by, Credentials person, Role role) {
            all.add(new Actor(person.name(), role));
            return Outcome.done(all.get(all.size() - 1));
        }
    }
}
