package org.homeward.ui.cost;

/** What stands at the right of the screen. */
enum CostPane {
    NONE,
    PRICE,
    OFFER,
    PROGRAMME,
    ASSUMPTIONS
}
