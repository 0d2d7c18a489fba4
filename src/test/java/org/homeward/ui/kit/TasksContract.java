package org.homeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.homeward.app.StoreRefused;
import org.junit.jupiter.api.Test;

/** What every implementation of Tasks owes to a screen. */
abstract class TasksContract {
    private final List<String> seen = new ArrayList<>();

    abstract Tasks tasks();

    /** Lets everything given so far happen, answers included. */
    abstract void settle();

    @Test
    void anAnswerArrives() {
        tasks().ask("count", () -> 42, n -> seen.add("answer " + n), t -> seen.add(t.sentence()));
        settle();
        assertThat(seen).containsExactly("answer 42");
    }

    @Test
    void onlyTheNewestAnswerOfANameArrives() {
        tasks().ask(
                        "find",
                        () -> {
                            ask("find", "new");
                            return "old";
                        },
                        seen::add,
                        t -> seen.add(t.sentence()));
        settle();
        assertThat(seen).containsExactly("new");
    }

    @Test
    void questionsOfAnotherNameAreLeftAlone() {
        ask("one", "1");
        ask("two", "2");
        settle();
        assertThat(seen).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void commandsAreNeverDroppedAndKeepTheirOrder() {
        for (int i = 1; i <= 20; i++) {
            int number = i;
            tasks().run(
                            "save",
                            () -> number,
                            n -> seen.add("saved " + n),
                            t -> seen.add("trouble"));
        }
        settle();
        assertThat(seen).hasSize(20).startsWith("saved 1", "saved 2").endsWith("saved 20");
    }

    @Test
    void aTroubleSaysWhatCouldNotBeDoneAndQuotesNoRecord() {
        tasks().ask(
                        "list the children",
                        () -> {
                            throw new IllegalStateException("row of Ruby, born 2009");
                        },
                        n -> seen.add("answer"),
                        t -> seen.add(t.sentence() + t.details()));
        settle();
        assertThat(seen.get(0)).contains("Could not list the children", "IllegalStateException");
        assertThat(seen.get(0)).doesNotContain("Ruby");
    }

    @Test
    void aRefusedStoreSpeaksForItself() {
        tasks().run(
                        "open",
                        () -> {
                            throw new StoreRefused(
                                    StoreRefused.Why.WRONG_PASSPHRASE, "The passphrase is wrong.");
                        },
                        n -> seen.add("done"),
                        t -> seen.add(t.sentence()));
        settle();
        assertThat(seen).containsExactly("The passphrase is wrong.");
    }

    @Test
    void aNameIsNoLongerUnderWayWhenItsAnswerIsThere() {
        var during = tasks().underWay("save");
        tasks().run("save", () -> 1, n -> seen.add("then " + during.get()), t -> seen.add("no"));
        settle();
        assertThat(seen).containsExactly("then false");
        assertThat(during.get()).isFalse();
    }

    @Test
    void whatComesFromAnotherThreadIsDoneOnTheScreens() {
        tasks().onScreen(() -> seen.add("seen"));
        settle();
        assertThat(seen).containsExactly("seen");
    }

    private void ask(String name, String answer) {
        tasks().ask(name, () -> answer, seen::add, t -> seen.add(t.sentence()));
    }
}
