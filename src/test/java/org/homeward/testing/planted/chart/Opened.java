package org.homeward.testing.planted.chart;

import org.homeward.testing.planted.app.CountWards;

/** Planted: a chart that knows a use case. */
public final class Opened {
    private final CountWards wards;

    public Opened(CountWards wards) {
        this.wards = wards;
    }

    @Override
    public String toString() {
        return "Opened " + wards;
    }
}
