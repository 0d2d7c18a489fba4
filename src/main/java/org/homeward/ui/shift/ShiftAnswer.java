package org.homeward.ui.shift;

import org.homeward.app.ShiftView;
import org.homeward.app.shift.SeriesView;

/** What was counted, from which every family of charts is drawn. */
record ShiftAnswer(ShiftView view, SeriesView series) {}
