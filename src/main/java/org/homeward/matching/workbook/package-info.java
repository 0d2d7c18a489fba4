/** The rule workbook: every hard rule, gate and warning as a page of examples that people read. */
@NullMarked
package org.homeward.matching.workbook;

import org.jspecify.annotations.NullMarked;
