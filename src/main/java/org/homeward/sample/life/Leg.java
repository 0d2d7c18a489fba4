package org.homeward.sample.life;

import java.time.LocalDate;

/** One episode: a stretch with one legal status and one placement. */
public final class Leg {
    private final LocalDate start;
    private final String started;
    private final String legal;
    private final Stay stay;
    private final String code;
    private LocalDate end = LocalDate.MAX;
    private String endReason = "";
    private String changeReason = "";

    Leg(LocalDate start, String started, String legal, Stay stay) {
        this.start = start;
        this.started = started;
        this.legal = legal;
        this.stay = stay;
        this.code = stay.code();
    }

    public LocalDate start() {
        return start;
    }

    public LocalDate end() {
        return end;
    }

    void endOn(LocalDate day, String reason, String change) {
        end = day;
        endReason = reason;
        changeReason = change;
    }

    /** RNE. */
    public String started() {
        return started;
    }

    public String legal() {
        return legal;
    }

    public Stay stay() {
        return stay;
    }

    /** PLACE. */
    public String code() {
        return code;
    }

    /** REC. */
    public String endReason() {
        return endReason;
    }

    public String changeReason() {
        return changeReason;
    }
}
