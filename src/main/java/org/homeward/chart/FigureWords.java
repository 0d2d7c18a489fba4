package org.homeward.chart;

/** What a figure says of itself. */
record FigureWords(String id, String title, String describe, String caption) {}
