/** What if: the forecast and up to four scenarios beside it, lever by lever. */
@NullMarked
package org.homeward.ui.scenarios;

import org.jspecify.annotations.NullMarked;
