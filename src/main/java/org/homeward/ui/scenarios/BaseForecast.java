package org.homeward.ui.scenarios;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homeward.app.forecast.ForecastView;
import org.homeward.app.forecast.ForecastWish;
import org.homeward.app.forecast.ViewForecast;
import org.homeward.domain.common.Reason;
import org.homeward.shift.forecast.Course;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.LongWork;

/** The forecast alone with its trials on earlier years, asked for only while it is looked at. */
public final class BaseForecast {
    private final ViewForecast viewForecast;
    private final LongWork running;
    private final ReadOnlyObjectWrapper<Optional<ForecastView>> view =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean lookedAt;

    BaseForecast(ViewForecast viewForecast, Desk desk) {
        this.viewForecast = viewForecast;
        this.running = new LongWork(desk);
    }

    /** From now on every wish is played, or none any more. */
    void lookAt(boolean now) {
        lookedAt = now;
        if (!now) {
            running.stop();
        }
    }

    /** Plays a wish while somebody looks. */
    void play(ForecastWish wish, Consumer<List<Reason>> refused) {
        if (lookedAt) {
            running.ask(
                    "try the forecast",
                    progress -> viewForecast.view(wish, Course.AS_NOW, progress),
                    outcome -> {
                        refused.accept(outcome.reasons());
                        outcome.findResult().ifPresent(found -> view.set(Optional.of(found)));
                    });
        }
    }

    public void stop() {
        running.stop();
    }

    public LongWork running() {
        return running;
    }

    /** Empty before the first answer. */
    public ReadOnlyObjectProperty<Optional<ForecastView>> viewProperty() {
        return view.getReadOnlyProperty();
    }
}
