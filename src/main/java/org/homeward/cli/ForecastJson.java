package org.homeward.cli;

import org.homeward.app.forecast.ForecastView;
import org.homeward.domain.common.Plain;
import org.homeward.shift.forecast.BackTest;
import org.homeward.shift.forecast.BackTestRow;
import org.homeward.shift.forecast.Fan;
import org.homeward.shift.forecast.FanPoint;
import org.homeward.shift.forecast.ForecastAsk;
import org.homeward.shift.peer.ComparedMethods;

/** A forecast as one JSON object. */
final class ForecastJson {
    private ForecastJson() {}

    static void write(Json json, ForecastView view) {
        ForecastAsk ask = view.forecast().ask();
        json.put("authority", view.authority().name())
                .put("sample", view.authority().sample())
                .put("referenceFrom", ask.reference().from().toString())
                .put("referenceTo", ask.reference().to().toString())
                .put("from", ask.start().toString())
                .put("to", ask.end().toString())
                .put("runs", view.forecast().runs())
                .put("seed", ask.draws().seed())
                .put("rateUncertainty", ask.draws().rateUncertainty())
                .put("lookedAfterAtStart", view.forecast().model().startCount())
                .list("measures", ForecastText.fans(view), ForecastJson::fan)
                .put("costComplete", view.cost().isComplete())
                .texts("unpriced", view.cost().unpriced().stream().map(Plain::words).toList())
                .texts("notes", view.forecast().model().notes())
                .list("backTests", view.backTests(), ForecastJson::backTest);
        view.compared().ifPresent(compared -> json.object("compared", j -> other(j, compared)));
    }

    private static void fan(Json json, Fan fan) {
        json.put("measure", fan.label()).list("days", fan.points(), ForecastJson::point);
    }

    private static void point(Json json, FanPoint point) {
        json.put("day", point.day().toString())
                .put("mean", round(point.mean()))
                .put("median", round(point.median()))
                .put("low80", round(point.low80()))
                .put("high80", round(point.high80()))
                .put("low95", round(point.low95()))
                .put("high95", round(point.high95()));
    }

    private static void backTest(Json json, BackTest test) {
        json.put("yearsBack", test.yearsBack())
                .put("impossible", test.impossible())
                .list("rows", test.rows(), ForecastJson::backTestRow);
    }

    private static void backTestRow(Json json, BackTestRow row) {
        json.put("from", row.from().toString())
                .put("day", row.told().day().toString())
                .put("measure", row.measure().label())
                .put("median", round(row.told().median()))
                .put("counted", row.counted())
                .put("error", round(row.error()))
                .put("inside80", row.inside80())
                .put("inside95", row.inside95());
    }

    private static void other(Json json, ComparedMethods compared) {
        json.put("method", ComparedMethods.OTHER)
                .list("rows", compared.rows(), ForecastJson::otherRow)
                .texts("reasons", compared.reasons());
    }

    private static void otherRow(Json json, ComparedMethods.Row row) {
        json.put("day", row.day().toString())
                .put("children", row.kind())
                .put("ours", round(row.ours().mean()))
                .put("theirs", round(row.theirs()));
    }

    private static double round(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
