package org.homeward.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homeward.app.report.ViewMoneyTiles.MoneyTiles;
import org.homeward.app.review.CaseNews;
import org.homeward.app.review.ListNews;
import org.homeward.app.view.Duty;
import org.homeward.app.view.HouseholdRow;
import org.homeward.app.view.ListDuties;
import org.homeward.app.view.ListTodaysWork;
import org.homeward.app.view.RequestRow;
import org.homeward.app.view.TodaysWork;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Listing;
import org.homeward.ui.kit.LoadState;
import org.homeward.ui.kit.Loaded;

/** What needs doing as at the day; every row opens the thing. */
public final class TodayViewModel {
    private final Desk desk;
    private final ListTodaysWork listTodaysWork;
    private final ListDuties listDuties;
    private final ListNews listNews;
    private final Function<LocalDate, Optional<MoneyTiles>> viewMoney;
    private final ReadOnlyObjectWrapper<Optional<MoneyTiles>> money =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Loaded<TodaysWork> work = new Loaded<>();
    private final Listing<RequestRow> requests = new Listing<>();
    private final Listing<Duty> duties = new Listing<>();
    private final Listing<Duty> stepDown = new Listing<>();
    private final Listing<CaseNews> news = new Listing<>();
    private final Listing<HouseholdRow> approvals = new Listing<>();
    private final Listing<HouseholdRow> unconfirmed = new Listing<>();
    private final ReadOnlyObjectWrapper<Optional<TodaysWork.Figures>> figures =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public TodayViewModel(
            Desk desk, ListTodaysWork listTodaysWork, ListDuties listDuties, ListNews listNews) {
        this(desk, listTodaysWork, listDuties, listNews, day -> Optional.empty());
    }

    /** With what a week costs and when the programme has paid back, for those who may see it. */
    public TodayViewModel(
            Desk desk,
            ListTodaysWork listTodaysWork,
            ListDuties listDuties,
            ListNews listNews,
            Function<LocalDate, Optional<MoneyTiles>> viewMoney) {
        this.viewMoney = viewMoney;
        this.listNews = listNews;
        this.desk = desk;
        this.listTodaysWork = listTodaysWork;
        this.listDuties = listDuties;
        work.valueProperty().subscribe(answer -> answer.ifPresent(this::show));
        work.stateProperty().subscribe(this::failWithTheQuestion);
    }

    public void refresh() {
        var day = desk.asAt().day();
        work.load(desk, "list today's work", () -> listTodaysWork.on(day));
        desk.tasks()
                .ask(
                        "list what is due",
                        () -> listDuties.on(day),
                        this::show,
                        trouble -> {
                            duties.failed(desk, trouble);
                            stepDown.failed(desk, trouble);
                        });
        desk.tasks()
                .ask(
                        "work out what a week costs",
                        () -> viewMoney.apply(day),
                        money::set,
                        desk.notices()::trouble);
        news.load(desk, "look for what is new in open cases", () -> listNews.on(day));
    }

    ReadOnlyObjectProperty<Optional<MoneyTiles>> moneyProperty() {
        return money.getReadOnlyProperty();
    }

    void goTo(Destination place) {
        desk.navigator().go(place);
    }

    void newRequest() {
        desk.navigator().go(new Destination.NewRequest(List.of()));
    }

    void open(RequestRow row) {
        desk.navigator().go(new Destination.OfRequest(row.request().id()));
    }

    void open(CaseNews news) {
        desk.navigator().go(new Destination.OfReview(news.child().id()));
    }

    void open(Duty duty) {
        desk.navigator().go(place(duty.opens()));
    }

    private static Destination place(Duty.Opens opens) {
        return switch (opens.what()) {
            case CHILD -> new Destination.OfChild(ChildId.of(opens.id()));
            case HOUSEHOLD -> new Destination.OfHousehold(HouseholdId.of(opens.id()));
            case REQUEST -> new Destination.OfRequest(RequestId.of(opens.id()));
            case REVIEW -> new Destination.OfReview(ChildId.of(opens.id()));
            case JOURNEY -> new Destination.OfJourney(ChildId.of(opens.id()));
        };
    }

    void open(HouseholdRow row) {
        desk.navigator().go(new Destination.OfHousehold(row.household().id()));
    }

    Listing<RequestRow> requests() {
        return requests;
    }

    Listing<Duty> duties() {
        return duties;
    }

    Listing<Duty> stepDown() {
        return stepDown;
    }

    Listing<CaseNews> news() {
        return news;
    }

    Listing<HouseholdRow> approvals() {
        return approvals;
    }

    Listing<HouseholdRow> unconfirmed() {
        return unconfirmed;
    }

    ReadOnlyObjectProperty<Optional<TodaysWork.Figures>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    private void failWithTheQuestion(LoadState state) {
        if (state == LoadState.FAILED) {
            List.of(requests, approvals, unconfirmed).forEach(Listing::fail);
        }
    }

    private void show(List<Duty> all) {
        duties.show(all.stream().filter(duty -> !duty.kind().isStepDown()).toList());
        stepDown.show(all.stream().filter(duty -> duty.kind().isStepDown()).toList());
    }

    private void show(TodaysWork answer) {
        requests.show(answer.requests());
        approvals.show(answer.approvals());
        unconfirmed.show(answer.unconfirmed());
        figures.set(Optional.of(answer.figures()));
    }
}
