package org.homeward.app.view;

import org.homeward.domain.carer.Home;

/**
 * A children's home or other establishment with the children we have there on a day.
 *
 * @param filled children of this authority living there; others may live there too
 */
public record HomeRow(Home home, int filled) {}
