package org.homeward.testing.planted.cli;

import org.jfree.chart.JFreeChart;

/** Planted: the command line builds its own chart. */
public record Sketch(JFreeChart chart) {}
