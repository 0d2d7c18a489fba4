/** The pages of the rule workbook that come with the program. */
@NullMarked
package org.homeward.exchange.rulebook;

import org.jspecify.annotations.NullMarked;
