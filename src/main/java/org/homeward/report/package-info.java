/** Files for people outside the program: prints, tables, pictures. */
@NullMarked
package org.homeward.report;

import org.jspecify.annotations.NullMarked;
