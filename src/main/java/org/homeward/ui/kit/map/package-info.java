/**
 * A map drawn here, without any connection: places as shapes with words, and the same as a table.
 */
@NullMarked
package org.homeward.ui.kit.map;

import org.jspecify.annotations.NullMarked;
