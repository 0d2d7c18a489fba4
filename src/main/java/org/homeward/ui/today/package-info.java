/** What needs doing: searches, reviews, approvals and vacancies to confirm. */
@NullMarked
package org.homeward.ui.today;

import org.jspecify.annotations.NullMarked;
