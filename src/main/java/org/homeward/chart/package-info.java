/** Charts of the shift, drawn alike for screen and report, each with its table and sentence. */
@NullMarked
package org.homeward.chart;

import org.jspecify.annotations.NullMarked;
