/** What if: scenarios that people save, compare and pass on. */
@NullMarked
package org.homeward.app.scenario;

import org.jspecify.annotations.NullMarked;
