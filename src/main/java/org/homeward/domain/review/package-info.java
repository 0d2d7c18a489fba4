/** What people record about a child who might live with a family again. */
@NullMarked
package org.homeward.domain.review;

import org.jspecify.annotations.NullMarked;
