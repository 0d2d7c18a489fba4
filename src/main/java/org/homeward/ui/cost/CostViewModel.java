package org.homeward.ui.cost;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.homeward.app.cost.ReportedMonth;
import org.homeward.app.cost.ViewCost;
import org.homeward.chart.Figure;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;
import org.homeward.shift.cost.LikeForLike;
import org.homeward.shift.cost.Unpriced;
import org.homeward.stepdown.outcome.MovesToFamily;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Listing;
import org.homeward.ui.kit.Loaded;

/** What care costs for a period and a scope, and the registers that it is worked out from. */
public final class CostViewModel {
    private final CostDesk work;
    private final Desk desk;
    private final Loaded<CostShown> shown = new Loaded<>();
    private final CostRows rows = new CostRows();
    private final ObjectProperty<Integer> years = new SimpleObjectProperty<>(5);
    private final ObjectProperty<ResidentialScope> residential =
            new SimpleObjectProperty<>(ResidentialScope.WIDE);
    private final ObjectProperty<MovesToFamily.Which> moves =
            new SimpleObjectProperty<>(MovesToFamily.Which.ALL_RECORDED);
    private final BooleanProperty unaccompanied = new SimpleBooleanProperty(true);
    private final BooleanProperty asTables = new SimpleBooleanProperty();
    private final BooleanProperty everyPrice = new SimpleBooleanProperty();
    private final ObjectProperty<CostPane> pane = new SimpleObjectProperty<>(CostPane.NONE);
    private final PriceFormViewModel price;
    private final OfferedPricesViewModel offer;
    private final ProgrammeFormViewModel programme;
    private final AssumptionsViewModel assumptions = new AssumptionsViewModel();

    public CostViewModel(CostDesk work, Desk desk) {
        this.work = work;
        this.desk = desk;
        this.price = new PriceFormViewModel(work, desk, this::stored);
        this.offer = new OfferedPricesViewModel(work, desk, this::stored);
        this.programme = new ProgrammeFormViewModel(work, desk, this::stored);
        years.addListener((property, before, now) -> refresh());
        residential.addListener((property, before, now) -> refresh());
        moves.addListener((property, before, now) -> refresh());
        unaccompanied.addListener((property, before, now) -> refresh());
        assumptions.policyProperty().addListener((property, before, now) -> refresh());
        shown.valueProperty().addListener((property, before, now) -> now.ifPresent(rows::show));
    }

    /** The rows of every table of the screen. */
    static final class CostRows {
        private final Listing<WeeklyPrice> prices = new Listing<>();
        private final Listing<SpendYear> spending = new Listing<>();
        private final Listing<ReportedMonth> reported = new Listing<>();
        private final Listing<Unpriced> unpriced = new Listing<>();
        private final Listing<LikeForLike.Line> alike = new Listing<>();

        private void show(CostShown now) {
            var kept = now.view().kept();
            prices.show(kept.prices());
            spending.show(SpendYear.list(kept.programme()));
            reported.show(kept.reported());
            unpriced.show(kept.unpriced());
            alike.show(now.view().likeForLike().lines());
        }

        Listing<WeeklyPrice> prices() {
            return prices;
        }

        Listing<SpendYear> spending() {
            return spending;
        }

        Listing<ReportedMonth> reported() {
            return reported;
        }

        Listing<Unpriced> unpriced() {
            return unpriced;
        }

        Listing<LikeForLike.Line> alike() {
            return alike;
        }
    }

    public void refresh() {
        var ask =
                new ViewCost.Ask(
                        desk.asAt().day(),
                        years.get(),
                        StockScope.PUBLISHED.withUnaccompanied(unaccompanied.get()),
                        residential.get(),
                        moves.get(),
                        assumptions.policyProperty().get());
        shown.load(desk, "show the cost", () -> CostShown.of(work.viewCost().view(ask)));
    }

    /** A new price in the pane at the right. */
    public void newPrice() {
        price.begin();
        pane.set(CostPane.PRICE);
    }

    /** A recorded price in the pane at the right. */
    public void open(WeeklyPrice recorded) {
        price.take(recorded);
        pane.set(CostPane.PRICE);
    }

    /** Goes to a child without a price. */
    public void open(ChildId child) {
        desk.navigator().go(new Destination.OfChild(child));
    }

    /** The numbers behind one chart. */
    public void saveTable(Figure figure, Path file) {
        desk.tasks()
                .run(
                        "save the table",
                        () -> {
                            var table = figure.table();
                            work.tables().write(file, table.columns(), table.rows());
                            return file;
                        },
                        done -> desk.notices().saved("Saved as " + done.getFileName() + "."),
                        desk.notices()::trouble);
    }

    private void stored() {
        if (pane.get() != CostPane.PROGRAMME) {
            pane.set(CostPane.NONE);
        }
        refresh();
    }

    public Loaded<CostShown> shown() {
        return shown;
    }

    CostRows rows() {
        return rows;
    }

    /** Financial years that are looked at. */
    public ObjectProperty<Integer> yearsProperty() {
        return years;
    }

    public ObjectProperty<ResidentialScope> residentialProperty() {
        return residential;
    }

    public ObjectProperty<MovesToFamily.Which> movesProperty() {
        return moves;
    }

    public BooleanProperty unaccompaniedProperty() {
        return unaccompanied;
    }

    /** Tables in place of pictures. */
    public BooleanProperty asTablesProperty() {
        return asTables;
    }

    /** Earlier prices are listed too. */
    BooleanProperty everyPriceProperty() {
        return everyPrice;
    }

    ObjectProperty<CostPane> paneProperty() {
        return pane;
    }

    public PriceFormViewModel price() {
        return price;
    }

    public OfferedPricesViewModel offer() {
        return offer;
    }

    public ProgrammeFormViewModel programme() {
        return programme;
    }

    public AssumptionsViewModel assumptions() {
        return assumptions;
    }

    LocalDate asAt() {
        return desk.asAt().day();
    }
}
