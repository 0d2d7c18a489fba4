package org.homeward.ui.shell;

import java.util.List;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.IssuesOf;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One entry of the rail; Ctrl and its sign goes there. */
record RailItem(String sign, String id, String words, Ikon icon, Destination destination) {
    static final RailItem WELCOME =
            new RailItem("1", "welcome", "Welcome", Feather.HOME, new Destination.Welcome());
    static final RailItem TODAY =
            new RailItem("2", "today", "Today", Feather.SUNRISE, new Destination.Today());
    static final RailItem CHILDREN =
            new RailItem("3", "children", "Children", Feather.USERS, new Destination.Children());
    static final RailItem CARERS =
            new RailItem(
                    "4", "carers", "Carers and homes", Feather.HEART, new Destination.Carers());
    static final RailItem REQUESTS =
            new RailItem(
                    "5", "requests", "Requests", Feather.CLIPBOARD, new Destination.Requests());
    static final RailItem EMERGENCY =
            new RailItem(
                    "E", "emergency", "A bed tonight", Feather.PHONE, new Destination.Emergency());
    static final RailItem STEP_DOWN =
            new RailItem(
                    "6",
                    "step-down",
                    "Step-down",
                    Feather.TRENDING_DOWN,
                    new Destination.StepDown());
    static final RailItem OUTCOMES =
            new RailItem("J", "outcomes", "Outcomes", Feather.ACTIVITY, new Destination.Outcomes());
    static final RailItem SHIFT =
            new RailItem("7", "shift", "Shift", Feather.BAR_CHART_2, new Destination.Shift());

    static final RailItem PLAN =
            new RailItem("L", "plan", "Plan", Feather.TARGET, new Destination.Plan());

    static final RailItem COST =
            new RailItem("M", "cost", "Cost", Feather.CREDIT_CARD, new Destination.Cost());

    static final RailItem SCENARIOS =
            new RailItem(
                    "G", "scenarios", "Scenarios", Feather.GIT_BRANCH, new Destination.Scenarios());

    static final RailItem REPORTS =
            new RailItem("R", "reports", "Reports", Feather.FILE_TEXT, new Destination.Reports());

    static final RailItem INSIGHT =
            new RailItem(
                    "H",
                    "insight",
                    "What would help",
                    Feather.LIFE_BUOY,
                    new Destination.Insight());

    static final RailItem IMPORTING =
            new RailItem(
                    "8", "importing", "Bring in", Feather.DOWNLOAD, new Destination.Importing());

    static final RailItem QUALITY =
            new RailItem(
                    "9",
                    "quality",
                    "Data quality",
                    Feather.CHECK_SQUARE,
                    new Destination.Quality(new IssuesOf.Everything()));

    static final RailItem TAKE_OUT =
            new RailItem("0", "out", "Take out", Feather.UPLOAD, new Destination.TakeOut());

    static final RailItem SETTINGS =
            new RailItem(",", "settings", "Settings", Feather.SLIDERS, new Destination.Settings());

    static final List<RailItem> ALL =
            List.of(
                    WELCOME, TODAY, CHILDREN, CARERS, REQUESTS, EMERGENCY, STEP_DOWN, OUTCOMES,
                    SHIFT, PLAN, COST, SCENARIOS, REPORTS, INSIGHT, IMPORTING, QUALITY, TAKE_OUT,
                    SETTINGS);

    /** "Ctrl+2". */
    String key() {
        return "Ctrl+" + sign;
    }

    /** The first of those under the heading Data. */
    boolean beginsData() {
        return equals(IMPORTING);
    }

    boolean needsStore() {
        return !equals(WELCOME);
    }

    /** The entry that a place belongs to: one child belongs to the children. */
    static RailItem of(Destination place) {
        if (place instanceof Destination.OfChild) {
            return CHILDREN;
        }
        if (place instanceof Destination.OfHousehold) {
            return CARERS;
        }
        if (place instanceof Destination.OfRequest
                || place instanceof Destination.NewRequest
                || place instanceof Destination.CompleteRequest
                || place instanceof Destination.Compare
                || place instanceof Destination.Decide) {
            return REQUESTS;
        }
        if (place instanceof Destination.OfReview || place instanceof Destination.OfJourney) {
            return STEP_DOWN;
        }
        if (place instanceof Destination.Quality) {
            return QUALITY;
        }
        return ALL.stream()
                .filter(item -> item.destination.equals(place))
                .findFirst()
                .orElse(WELCOME);
    }
}
