package org.homeward.domain.search;

import java.time.LocalDate;

/** When the request was made and when the children need a home. */
public record Timing(LocalDate madeOn, LocalDate neededBy, Urgency urgency) {}
