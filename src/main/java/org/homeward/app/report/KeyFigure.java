package org.homeward.app.report;

/**
 * A figure of the first page.
 *
 * @param all with unaccompanied children
 * @param without them; empty where it makes no difference or is hidden
 * @param before the same figure a year before; empty when it is not known
 */
public record KeyFigure(String name, String all, String without, String before) {}
