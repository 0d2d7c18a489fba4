/** Excel workbooks as rows of text, opened within limits and read once, front to back. */
@NullMarked
package org.homeward.exchange.workbook;

import org.jspecify.annotations.NullMarked;
