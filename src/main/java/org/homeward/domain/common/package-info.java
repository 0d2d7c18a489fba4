/** Values that every part of the field shares: ids, spans of days, money, postcodes, reasons. */
@NullMarked
package org.homeward.domain.common;

import org.jspecify.annotations.NullMarked;
