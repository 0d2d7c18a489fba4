package org.homeward.ui.cost;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.shift.cost.CostPolicy;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.Focus;
import org.homeward.ui.kit.ReasonList;
import org.homeward.ui.kit.SidePane;
import org.homeward.ui.kit.Words;

/** The panes at the right: a price, prices on offer, the programme, assumptions. */
final class CostForms {
    private final CostViewModel model;

    CostForms(CostViewModel model) {
        this.model = model;
    }

    SidePane price() {
        var form = model.price();
        var set = Buttons.main("cost-price-set", "Set the price", form::set);
        set.disableProperty().bind(form.underWay());
        return pane(
                "cost-price",
                "cost-price-weekly",
                "A price from a day on",
                set,
                Cards.quiet(
                        "Earlier prices stay. The same kind, provider and day corrects the price"
                                + " that stands there; the audit trail keeps what it was."),
                Fields.choice(
                        "cost-price-kind", "Kind of care", kinds(), Words::of, form.kindProperty()),
                Fields.choice(
                        "cost-price-provider",
                        "Provider",
                        List.of(ProviderCode.values()),
                        CostTables::provider,
                        form.providerProperty()),
                Fields.line("cost-price-weekly", "Pounds a week", "", form.weeklyProperty()),
                Fields.date("cost-price-from", "From", model.asAt(), form.fromProperty()),
                Fields.line(
                        "cost-price-source",
                        "Source",
                        "Where it comes from; begin with \u201cassumption\u201d if it is one.",
                        form.sourceProperty()),
                new ReasonList("It is not set, because", form.refusals()));
    }

    private static List<PlacementKind> kinds() {
        return Arrays.stream(PlacementKind.values())
                .filter(k -> k != PlacementKind.UNKNOWN && k != PlacementKind.TEMPORARY)
                .toList();
    }

    SidePane offer() {
        var form = model.offer();
        var take = Buttons.main("cost-offer-take", "Take those that are ticked", form::take);
        take.disableProperty().bind(form.underWay());
        var list = new VBox();
        list.getStyleClass().add("form");
        form.offered()
                .forEach(
                        (price, ticked) -> {
                            var box = new CheckBox(offered(price));
                            box.setId(
                                    "cost-offer-%s-%s"
                                            .formatted(price.kind(), price.provider())
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', '-'));
                            box.setWrapText(true);
                            box.selectedProperty().bindBidirectional(ticked);
                            list.getChildren().add(box);
                        });
        return pane(
                "cost-offer",
                "cost-offer-all",
                "Assumed prices to begin with",
                take,
                Cards.quiet(
                        "What a week cost in 2017-18, in line with published spending. Each is"
                                + " marked as an assumption wherever it is used until you replace"
                                + " it."),
                Buttons.of("cost-offer-all", "Tick all", form::tickAll),
                list,
                new ReasonList("They are not taken, because", form.refusals()));
    }

    private static String offered(WeeklyPrice price) {
        return "%s%s: %s a week"
                .formatted(
                        Words.of(price.kind()),
                        price.provider() == ProviderCode.NONE
                                ? ""
                                : ", " + CostTables.provider(price.provider()),
                        Plain.pounds(price.weekly()));
    }

    SidePane programme() {
        var form = model.programme();
        var spend = Buttons.main("cost-spend-set", "Set the spending", form::spend);
        spend.disableProperty().bind(form.spendUnderWay());
        var lock = Buttons.of("cost-lock-set", "Lock the month", form::lock);
        lock.disableProperty().bind(form.lockUnderWay());
        return pane(
                "cost-programme",
                "cost-spend-amount",
                "Programme and reported months",
                spend,
                Cards.quiet(
                        "An amount is spread evenly over the months, in place of what stood there."
                                + " Targets stay."),
                Fields.line("cost-spend-amount", "Pounds in all", "", form.amountProperty()),
                Fields.line(
                        "cost-spend-first",
                        "First month",
                        "Such as 2018-04.",
                        form.firstProperty()),
                Fields.line(
                        "cost-spend-last",
                        "Last month",
                        "Empty for a single month.",
                        form.lastProperty()),
                new ReasonList("It is not set, because", form.refusals()),
                Cards.heading("Lock a month as reported"),
                Cards.quiet(
                        "Its figures are kept as they are now. Corrections that come later are told"
                                + " beside them."),
                Fields.line(
                        "cost-lock-month", "Month", "Such as 2018-04.", form.reportedProperty()),
                new ReasonList("It is not locked, because", form.lockRefusals()),
                lock);
    }

    SidePane assumptions() {
        var form = model.assumptions();
        var sources = new VBox();
        sources.getStyleClass().add("form");
        form.policyProperty().subscribe(now -> sources.getChildren().setAll(lines(now)));
        return pane(
                "cost-assumptions",
                "cost-still-14",
                "What is supposed",
                Buttons.main("cost-assumptions-use", "Use these", form::use),
                Cards.quiet(
                        "Used where the records cannot tell, and said under each chart. They are"
                                + " tried here until the window closes; own moves replace the share"
                                + " still placed once ten can be followed for a year."),
                Fields.line(
                        "cost-still-14",
                        "Still placed after 14 weeks, per cent",
                        "",
                        form.atWeek14Property()),
                Fields.line(
                        "cost-still-52",
                        "Still placed after 52 weeks, per cent",
                        "",
                        form.atWeek52Property()),
                Fields.line(
                        "cost-overhead",
                        "Overheads of own provision, per cent",
                        "In-house figures usually leave them out.",
                        form.overheadProperty()),
                new ReasonList("They are not used, because", form.refusals()),
                Buttons.of("cost-assumptions-reset", "Back to the usual ones", form::reset),
                Cards.heading("In use now"),
                sources);
    }

    private static List<Label> lines(CostPolicy policy) {
        return policy.sources().stream().map(Cards::sentence).toList();
    }

    /** The keyboard goes to the field in which work begins. */
    private SidePane pane(String id, String first, String title, Node main, Node... content) {
        var form = new VBox(content);
        form.getStyleClass().add("form");
        Optional.ofNullable(form.lookup("#" + first)).ifPresent(Focus::whenShown);
        return new SidePane(
                        id + "-pane", title, form, () -> model.paneProperty().set(CostPane.NONE))
                .withBar(new VBox(main));
    }
}
