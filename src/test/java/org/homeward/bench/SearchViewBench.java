package org.homeward.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Scene;
import org.homeward.app.MakeSample;
import org.homeward.app.PrintRecord;
import org.homeward.app.SampleAuthority;
import org.homeward.app.Store;
import org.homeward.app.matching.FindSiblingHomes;
import org.homeward.app.matching.ListNearMisses;
import org.homeward.app.searching.CloseRequest;
import org.homeward.app.searching.HoldPlace;
import org.homeward.app.searching.KeepShortlist;
import org.homeward.app.searching.ListAround;
import org.homeward.app.searching.LogApproach;
import org.homeward.app.searching.ReplayDecision;
import org.homeward.app.searching.ViewHome;
import org.homeward.app.searching.ViewSearch;
import org.homeward.app.view.ViewAsking;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.Role;
import org.homeward.exchange.geography.DistrictOutlines;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.sample.Northfolk;
import org.homeward.store.MemoryStore;
import org.homeward.testing.CountingIds;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Fonts;
import org.homeward.ui.kit.Tasks;
import org.homeward.ui.kit.Theme;
import org.homeward.ui.kit.Trouble;
import org.homeward.ui.requests.MatchDesk;
import org.homeward.ui.requests.RequestView;
import org.homeward.ui.requests.RequestViewModel;

/**
 * How long the officer's view takes to show a change, warm, on the sample authority: the questions
 * and the drawing one after another on one thread, as if nothing ran beside it.
 */
public final class SearchViewBench {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2017-03-31T09:00:00Z"), ZoneOffset.UTC);
    private static final Actor SOMEBODY = new Actor("Amina Cole", Role.TEAM_LEAD);
    private static final int ROUNDS = 30;

    private SearchViewBench() {}

    public static void main(String[] args) throws Exception {
        var store = new MemoryStore(new Authority("Sample", true, SampleAuthority.PLANNING));
        new MakeSample(new Northfolk(), new Ssda903Reader(), CLOCK)
                .make(store, SampleAuthority.PLANNING, SOMEBODY);
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        var position = store.position(SampleAuthority.PLANNING);
        var one = position.listOpenRequests().stream().filter(r -> !r.isGroup()).findFirst();
        var group = position.listOpenRequests().stream().filter(r -> r.isGroup()).findFirst();
        var done = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    Fonts.registerForScreens();
                    Theme.LIGHT.wear();
                    one.ifPresent(request -> measure("one child", store, request.id()));
                    group.ifPresent(request -> measure("a group", store, request.id()));
                    done.countDown();
                });
        done.await();
        Platform.exit();
    }

    private static void measure(String what, Store store, RequestId id) {
        var all = Desks.on(SampleAuthority.PLANNING);
        var later = new Later(all.tasks());
        var desk =
                new Desk(
                        later,
                        all.navigator(),
                        all.notices(),
                        all.asAt(),
                        all.dropped(),
                        all.picker());
        var work = work(store);
        var model = new RequestViewModel(id, work, desk);
        var view = new RequestView(model);
        var scene = new Scene(view, 1160, 640);
        Theme.dress(scene);
        draw(view, model);
        later.waits = true;
        print(what + ": a change until it is seen", () -> change(view, model));
        later.waits = false;
        print(what + ": everything asked again, drawn", () -> draw(view, model));
        print(
                what + ": writing alone, records indexed anew",
                () -> {
                    keep(work, id, model);
                    return store.position(SampleAuthority.PLANNING);
                });
        var search = work.looking().viewSearch();
        print(what + ": list of homes alone", () -> search.on(id, SampleAuthority.PLANNING));
        var changes = work.looking().listNearMisses();
        print(what + ": changes", () -> changes.forRequest(id, SampleAuthority.PLANNING));
        var siblings = work.looking().findSiblingHomes();
        print(what + ": together", () -> siblings.forRequest(id, SampleAuthority.PLANNING));
    }

    /** A home goes on the shortlist or off it; the list shows it. */
    private static Object change(RequestView view, RequestViewModel model) {
        model.toggleShortlisted();
        view.applyCss();
        view.layout();
        return view;
    }

    private static void keep(MatchDesk work, RequestId id, RequestViewModel model) {
        model.chosenProperty()
                .get()
                .map(home -> new KeepShortlist.Command(id, home, "", "", SOMEBODY))
                .ifPresent(work.working().keepShortlist()::keep);
    }

    private static Object draw(RequestView view, RequestViewModel model) {
        model.refresh();
        view.applyCss();
        view.layout();
        return view;
    }

    private static void print(String what, Callable<?> work) {
        var kept = new AtomicReference<Object>();
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            try {
                kept.set(work.call());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis, 5, ROUNDS);
        System.out.printf(
                "%-45s %.1f ms median, %.1f ms most%n",
                what, millis[5 + (ROUNDS - 5) / 2], millis[ROUNDS - 1]);
    }

    private static MatchDesk work(Store store) {
        var gazetteer = SectorGazetteer.bundled();
        var matcher = new Matcher(MatchPolicy.standard(), gazetteer);
        var ids = new CountingIds();
        var looking =
                new MatchDesk.Looking(
                        new ViewSearch(store, matcher),
                        new ViewHome(store, matcher),
                        new ListAround(store),
                        new ViewAsking(store),
                        new FindSiblingHomes(store, matcher),
                        new ListNearMisses(store, matcher),
                        new ReplayDecision(store, matcher));
        var working =
                new MatchDesk.Working(
                        new KeepShortlist(store, CLOCK),
                        new LogApproach(store, ids, CLOCK),
                        new HoldPlace(store, ids, CLOCK),
                        new CloseRequest(store, CLOCK));
        return new MatchDesk(
                looking,
                working,
                new PrintRecord(store, (record, authority, file) -> {}),
                new MatchDesk.Ground(gazetteer, DistrictOutlines.bundled()),
                SOMEBODY);
    }

    /** What a screen asks beside its list runs on another thread; here it can be left out. */
    private static final class Later implements Tasks {
        private static final Set<String> BESIDE =
                Set.of(
                        "look for what would make a home possible",
                        "look for homes for brothers and sisters");

        private final Tasks tasks;
        private boolean waits;

        private Later(Tasks tasks) {
            this.tasks = tasks;
        }

        @Override
        public <T> void ask(
                String name, Callable<T> work, Consumer<T> answer, Consumer<Trouble> trouble) {
            if (!waits || !BESIDE.contains(name)) {
                tasks.ask(name, work, answer, trouble);
            }
        }

        @Override
        public <T> void run(
                String name, Callable<T> work, Consumer<T> done, Consumer<Trouble> trouble) {
            tasks.run(name, work, done, trouble);
        }

        @Override
        public void onScreen(Runnable then) {
            tasks.onScreen(then);
        }

        @Override
        public ReadOnlyBooleanProperty underWay(String name) {
            return tasks.underWay(name);
        }

        @Override
        public void close() {
            tasks.close();
        }
    }
}
